namespace TorrentApi.Testing;

public sealed partial class InMemoryServer
{
    /// <summary>Completes the download of a torrent at once; a magnet link learns its metadata. An error is forgotten.</summary>
    /// <exception cref="ArgumentException">The server does not have it.</exception>
    public void Complete(SingleTarget target) => Change(target, torrent => torrent.Complete());

    /// <summary>Puts a torrent into <see cref="TorrentState.Errored"/>, which only a recheck or <see cref="Complete"/> ends.</summary>
    /// <param name="target">The torrent.</param>
    /// <param name="reason">The server's words.</param>
    /// <exception cref="ArgumentException">The server does not have it.</exception>
    public void Fail(SingleTarget target, string reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        Change(target, torrent => torrent.Fail(reason));
    }

    /// <summary>Shows a torrent in a state that it does not leave by itself; it does not download meanwhile.</summary>
    /// <param name="target">The torrent.</param>
    /// <param name="state">The state; null lets it live again.</param>
    /// <exception cref="ArgumentException">The server does not have it.</exception>
    public void SetState(SingleTarget target, TorrentState? state) => Change(target, torrent => torrent.PinnedState = state);

    /// <summary>Sets the priority of one file; <see cref="ContentPriority.Skip"/> makes it unwanted.</summary>
    /// <param name="target">The torrent; its metadata is known.</param>
    /// <param name="index">The file's <see cref="TorrentContent.Index"/>.</param>
    /// <param name="priority">The priority.</param>
    /// <exception cref="ArgumentException">The server does not have it, or not this file.</exception>
    public void SetPriority(SingleTarget target, int index, ContentPriority priority) => Change(target, torrent => torrent.SetPriority(index, priority));

    private void Change(SingleTarget target, Action<StoredTorrent> change)
    {
        ArgumentNullException.ThrowIfNull(target);
        Do(() =>
        {
            change(_store.Find(target) ?? throw new ArgumentException($"The server has no torrent {target}.", nameof(target)));
            return true;
        });
    }
}
