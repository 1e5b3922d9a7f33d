using TorrentApi.Backends.QBittorrent.Mapping;
using TorrentApi.Backends.QBittorrent.Native;

namespace TorrentApi.Backends.QBittorrent;

// What qBittorrent alone does with torrents, tags and its session.
public sealed partial class QBittorrentApi
{
    private static readonly Needed Properties = new("4.1", "the properties of a torrent");
    private static readonly Needed Counting = new("4.6.1", "counting torrents");
    private static readonly Needed Commenting = new("5.2", "changing a comment");
    private static readonly Needed SettingPaths = new("4.4", "changing a path without moving");
    private static readonly Needed Tagging = new("4.2", "making and deleting tags");
    private static readonly Needed Pausing = new("5.3", "pausing the session");

    /// <summary>Reads what a list does not tell of a torrent; 4.1+.</summary>
    /// <exception cref="TorrentApiException"><see cref="ApiError.MissingTorrent"/>.</exception>
    public Task<QBittorrentProperties> GetPropertiesAsync(SingleTarget target, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        return _calls.RunAsync(
            TorrentOperations.GetProperties,
            Properties,
            async (gateway, token) => PropertiesMapping.ToProperties(await _finder.ReadAsync(target, gateway.ReadPropertiesAsync, token).ConfigureAwait(false)),
            cancellationToken);
    }

    /// <summary>Counts the torrents without listing them; 4.6.1+.</summary>
    public Task<int> GetCountAsync(CancellationToken cancellationToken = default) =>
        _calls.RunAsync(TorrentOperations.GetCount, Counting, (gateway, token) => gateway.CountAsync(token), cancellationToken);

    /// <summary>Gives torrents a comment, empty for none; 5.2+.</summary>
    /// <exception cref="TorrentApiException"><see cref="ApiError.MissingTorrent"/> names every unknown torrent; nothing was done.</exception>
    public Task SetCommentAsync(MultiTarget targets, string comment, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTargets(targets);
        ArgumentNullException.ThrowIfNull(comment);
        return _calls.RunAsync(
            TorrentOperations.SetComment,
            Commenting,
            (gateway, token) => _writes.RunAsync(targets, (keys, inner) => gateway.SetCommentAsync(keys, comment, inner), token),
            cancellationToken);
    }

    /// <summary>Gives torrents another save path, to which complete ones are moved; 4.4+. Unlike a move it does nothing to those that the server manages, and does not end that.</summary>
    /// <exception cref="TorrentApiException">
    /// <see cref="ApiError.MissingTorrent"/> names every unknown torrent; nothing was done. <see cref="ApiError.Conflict"/>: the server cannot use the folder.
    /// </exception>
    public Task SetSavePathAsync(MultiTarget targets, string path, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTargets(targets);
        ArgumentRules.CheckServerPath(path);
        return _calls.RunAsync(
            TorrentOperations.SetSavePath,
            SettingPaths,
            (gateway, token) => _writes.RunAsync(targets, (keys, inner) => gateway.SetPathAsync(keys, path, isForIncomplete: false, inner), token),
            cancellationToken);
    }

    /// <summary>Gives torrents another folder for as long as they are incomplete; 4.4+. It does nothing to those that the server manages.</summary>
    /// <param name="targets">The torrents.</param>
    /// <param name="path">The folder; null for the save path.</param>
    /// <param name="cancellationToken">The caller's.</param>
    /// <inheritdoc cref="SetSavePathAsync" path="/exception"/>
    public Task SetDownloadPathAsync(MultiTarget targets, string? path, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTargets(targets);
        if (path is not null) ArgumentRules.CheckServerPath(path);
        return _calls.RunAsync(
            TorrentOperations.SetDownloadPath,
            SettingPaths,
            (gateway, token) => _writes.RunAsync(targets, (keys, inner) => gateway.SetPathAsync(keys, path ?? "", isForIncomplete: true, inner), token),
            cancellationToken);
    }

    /// <summary>Makes tags that no torrent has yet; those that are there are passed over. 4.2+.</summary>
    public Task CreateTagsAsync(IReadOnlyCollection<string> tags, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTags(tags);
        return tags.Count == 0
            ? Task.CompletedTask
            : _calls.RunAsync(TorrentOperations.CreateTags, Tagging, (gateway, token) => gateway.CreateTagsAsync(tags, token), cancellationToken);
    }

    /// <summary>Deletes tags, and takes them from every torrent; unknown ones are passed over. 4.2+.</summary>
    public Task DeleteTagsAsync(IReadOnlyCollection<string> tags, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTags(tags);
        return tags.Count == 0
            ? Task.CompletedTask
            : _calls.RunAsync(TorrentOperations.DeleteTags, Tagging, (gateway, token) => gateway.DeleteTagsAsync(tags, token), cancellationToken);
    }

    /// <summary>Stops all traffic, and leaves the states of torrents as they are; 5.3+.</summary>
    public Task PauseSessionAsync(CancellationToken cancellationToken = default) =>
        _calls.RunAsync(TorrentOperations.PauseSession, Pausing, (gateway, token) => gateway.PauseSessionAsync(token), cancellationToken);

    /// <summary>Ends <see cref="PauseSessionAsync"/>; 5.3+.</summary>
    public Task ResumeSessionAsync(CancellationToken cancellationToken = default) =>
        _calls.RunAsync(TorrentOperations.ResumeSession, Pausing, (gateway, token) => gateway.ResumeSessionAsync(token), cancellationToken);
}
