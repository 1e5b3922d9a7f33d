namespace TorrentApi.Backends.QBittorrent.Wire;

/// <summary>One answer of <c>sync/maindata</c>, besides its torrents.</summary>
/// <param name="Rid">Its number, which the next request names.</param>
/// <param name="IsFull">True where it holds every torrent.</param>
internal readonly record struct SyncAnswer(long Rid, bool IsFull);
