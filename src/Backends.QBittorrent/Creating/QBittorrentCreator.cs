using TorrentApi.Backends.QBittorrent.Mapping;
using TorrentApi.Backends.QBittorrent.Native;

namespace TorrentApi.Backends.QBittorrent;

/// <summary>Makes .torrent files of what lies on the server's disk; 5.0+. All clients share the tasks, which a restart of the server forgets.</summary>
public sealed class QBittorrentCreator
{
    private static readonly Needed Creating = new("5.0", "making .torrent files");

    private readonly NativeCalls _calls;

    internal QBittorrentCreator(NativeCalls calls) => _calls = calls;

    /// <summary>Begins to make a .torrent. It is made in its own time: <see cref="GetAsync"/>.</summary>
    /// <returns>The name of the task.</returns>
    /// <exception cref="ArgumentException">There is no path, or the length of a piece is no power of 2 of at least 16 KiB, or an address holds <c>|</c>.</exception>
    /// <exception cref="TorrentApiException"><see cref="ApiError.Conflict"/>: too many tasks are waiting.</exception>
    public Task<string> StartAsync(QBittorrentCreatorOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var form = CreatorMapping.ToForm(options);
        return _calls.RunAsync(CreatorOperations.Start, Creating, (gateway, token) => gateway.StartCreationAsync(form, token), cancellationToken);
    }

    /// <summary>Lists the tasks.</summary>
    public Task<IReadOnlyList<QBittorrentCreatorTask>> ListAsync(CancellationToken cancellationToken = default) =>
        _calls.RunAsync(CreatorOperations.List, Creating, async (gateway, token) => CreatorMapping.ToTasks(await gateway.ListCreationsAsync(token).ConfigureAwait(false)), cancellationToken);

    /// <summary>Reads how a task goes; null where there is none of this name.</summary>
    public Task<QBittorrentCreatorTask?> GetAsync(string task, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(task);
        return _calls.RunAsync(
            CreatorOperations.Get,
            Creating,
            async (gateway, token) => CreatorMapping.ToTasks(await gateway.FindCreationAsync(task, token).ConfigureAwait(false)) is [var found, ..] ? found : null,
            cancellationToken);
    }

    /// <summary>Gets what a finished task has made.</summary>
    /// <exception cref="TorrentApiException"><see cref="ApiError.Conflict"/>: there is no such task, it is not finished, or it failed.</exception>
    public Task<TorrentFile> GetFileAsync(string task, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(task);
        return _calls.RunAsync(CreatorOperations.GetFile, Creating, (gateway, token) => gateway.ReadCreatedAsync(task, token), cancellationToken);
    }

    /// <summary>Ends a task and forgets what it has made; that there is none is no error. A file that it wrote on the server stays.</summary>
    public Task RemoveAsync(string task, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(task);
        return _calls.RunAsync(CreatorOperations.Remove, Creating, (gateway, token) => gateway.RemoveCreationAsync(task, token), cancellationToken);
    }

    /// <summary>Its name.</summary>
    public override string ToString() => $"{QBittorrentApi.Kind} torrent creator";
}
