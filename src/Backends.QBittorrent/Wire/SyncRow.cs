namespace TorrentApi.Backends.QBittorrent.Wire;

/// <summary>What is known of one torrent of <c>sync/maindata</c>, to which the next answer adds.</summary>
internal sealed class SyncRow(TorrentId key)
{
    public TorrentFields Fields;

    public TorrentId Key => key;

    /// <summary>What the fields say.</summary>
    public Torrent? Torrent { get; set; }

    /// <summary>What callers were told; null for nothing.</summary>
    public Torrent? Told { get; set; }

    /// <summary>The number of the answer that held it last.</summary>
    public int Answer { get; set; }

    /// <summary>True where it is the former id of a torrent that has another one now.</summary>
    public bool IsGhost { get; set; }

    /// <summary>Makes it a ghost: nobody was told of it any more.</summary>
    public void Hide() => (IsGhost, Told) = (true, null);
}
