namespace TorrentApi.Lookup;

/// <summary>A target and the torrent that it means on this server.</summary>
/// <param name="Target">What the caller named.</param>
/// <param name="Key">What the server calls it.</param>
/// <param name="Torrent">As the server told it just now.</param>
internal sealed record FoundTorrent(SingleTarget Target, TorrentId Key, Torrent Torrent);
