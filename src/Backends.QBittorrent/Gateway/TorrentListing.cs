using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Gateway;

/// <summary>One list of the server, and the keys by which its torrents are addressed.</summary>
internal sealed class TorrentListing(List<Torrent> torrents, TorrentReadContext context)
{
    public IReadOnlyList<Torrent> Torrents => torrents;

    /// <summary>The server's own key of a torrent of this list.</summary>
    public TorrentId KeyOf(Torrent torrent) => context.KeyOf(torrent);
}
