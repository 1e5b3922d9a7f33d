using TorrentApi.Testing.QBittorrent.Store;

namespace TorrentApi.Testing;

public sealed partial class QBittorrentServer
{
    /// <summary>What the server holds now, in the order of its queue, whatever the version shows of it and however late.</summary>
    public IReadOnlyList<Torrent> Torrents => _simulation.Do(() =>
        _simulation.Store.Torrents.Select(torrent => torrent.Life.Read(_simulation.Store.SavePathOf(torrent), _simulation.Store.PositionOf(torrent))).ToList());

    /// <summary>Completes the download of a torrent at once; a magnet link learns its metadata.</summary>
    /// <exception cref="ArgumentException">The server does not have it.</exception>
    public void Complete(SingleTarget target) => Change(target, torrent =>
    {
        torrent.Life.Complete();
        torrent.File ??= torrent.Life.Metadata;
    });

    /// <summary>Shows a torrent in a state of the wire, also one that no version knows; it lives on behind it.</summary>
    /// <param name="target">The torrent.</param>
    /// <param name="state">The word; null for its own again.</param>
    /// <exception cref="ArgumentException">The server does not have it.</exception>
    public void SetState(SingleTarget target, string? state) => Change(target, torrent => torrent.ForcedWord = state);

    /// <summary>Puts a torrent into <c>missingFiles</c>, as when its content was deleted behind the server's back; a recheck ends that.</summary>
    /// <exception cref="ArgumentException">The server does not have it.</exception>
    public void LoseFiles(SingleTarget target) => Change(target, torrent => torrent.Life.Fail("missing files"));

    private void Change(SingleTarget target, Action<SimulatedTorrent> change)
    {
        ArgumentNullException.ThrowIfNull(target);
        _simulation.Do(() =>
        {
            change(_simulation.Store.Find(target) ?? throw new ArgumentException($"The server has no torrent {target}.", nameof(target)));
            return true;
        });
    }
}
