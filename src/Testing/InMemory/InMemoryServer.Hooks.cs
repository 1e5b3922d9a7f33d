namespace TorrentApi.Testing;

public sealed partial class InMemoryServer
{
    private IReadOnlyList<CachedTorrent> _cached = [];

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

    /// <summary>Says what one file holds, for <see cref="IDownloadFeature"/>; without that it holds zeros.</summary>
    /// <param name="target">The torrent; its metadata is known.</param>
    /// <param name="index">The file's <see cref="TorrentContent.Index"/>.</param>
    /// <param name="content">As many bytes as the file has.</param>
    /// <exception cref="ArgumentException">The server does not have it, or not this file, or its size is another.</exception>
    public void SetContent(SingleTarget target, int index, ReadOnlyMemory<byte> content) => Change(target, torrent =>
    {
        if (torrent.Files is not { } files || index < 0 || index >= files.Count || files[index].SizeBytes != content.Length)
            throw new ArgumentException("The torrent has no such file of this size.", nameof(content));
        files[index] = files[index] with { Content = content.ToArray() };
    });

    /// <summary>Says what <see cref="ICacheFeature"/> finds from now on; nothing by default.</summary>
    public void SetCached(params IEnumerable<CachedTorrent> torrents)
    {
        ArgumentNullException.ThrowIfNull(torrents);
        Do(() => _cached = [.. torrents]);
    }

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
