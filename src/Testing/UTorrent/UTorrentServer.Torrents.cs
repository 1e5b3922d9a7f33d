using TorrentApi.Testing.UTorrent.Store;

namespace TorrentApi.Testing;

public sealed partial class UTorrentServer
{
    private const string FilesMissing = "Files missing from job. Please recheck.";

    /// <summary>What the server holds now, in the order of its queue, whatever the version shows of it and however late.</summary>
    public IReadOnlyList<Torrent> Torrents => _simulation.Do(() => _simulation.Jobs.All.Select(Read).ToList());

    /// <summary>Completes the download of a torrent at once; a magnet link learns its metadata.</summary>
    /// <exception cref="ArgumentException">The server does not have it.</exception>
    public void Complete(SingleTarget target) => Change(target, job =>
    {
        job.Life.Complete();
        job.File ??= job.Life.Metadata;
    });

    /// <summary>Shows a torrent with status bits of your choice, also such as no version sends; it lives on behind them.</summary>
    /// <param name="target">The torrent.</param>
    /// <param name="bits">Column 1 of the list; null for its own again.</param>
    /// <exception cref="ArgumentException">The server does not have it.</exception>
    public void SetStatus(SingleTarget target, int? bits) => Change(target, job => job.ShownBits = bits);

    /// <summary>Shows a torrent by a name of these bytes, which need not be UTF-8 and may be control characters: real servers escape neither.</summary>
    /// <param name="target">The torrent.</param>
    /// <param name="name">The bytes; null for its own name again.</param>
    /// <exception cref="ArgumentException">The server does not have it.</exception>
    public void SetRawName(SingleTarget target, ReadOnlyMemory<byte>? name) => Change(target, job => job.ShownName = name);

    /// <summary>Puts a torrent into the error state, as when its content was deleted behind the server's back; a recheck ends that.</summary>
    /// <exception cref="ArgumentException">The server does not have it.</exception>
    public void LoseFiles(SingleTarget target) => Fail(target, FilesMissing);

    /// <summary>Puts a torrent into the error state; a recheck ends that.</summary>
    /// <param name="target">The torrent.</param>
    /// <param name="reason">What column 21 of the list says behind <c>Error: </c>.</param>
    /// <exception cref="ArgumentException">The server does not have it.</exception>
    public void Fail(SingleTarget target, string reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        Change(target, job => job.Life.Fail(reason));
    }

    private Torrent Read(Job job)
    {
        var place = _simulation.Jobs.PlaceOf(job);
        return job.Life.Read(job.Directory, place > 0 ? place : null) with { Category = job.Label, IsPaused = job.IsPaused, IsForced = job.IsForced };
    }

    private void Change(SingleTarget target, Action<Job> change)
    {
        ArgumentNullException.ThrowIfNull(target);
        _simulation.Do(() =>
        {
            change(_simulation.Jobs.Find(target) ?? throw new ArgumentException($"The server has no torrent {target}.", nameof(target)));
            return true;
        });
    }
}
