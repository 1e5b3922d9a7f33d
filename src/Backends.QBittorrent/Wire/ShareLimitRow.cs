namespace TorrentApi.Backends.QBittorrent.Wire;

/// <summary>The own share limits of one torrent of <c>torrents/info</c>.</summary>
/// <param name="Key">The server's key of the torrent.</param>
/// <param name="Limits">Null in it is what the version does not tell.</param>
internal sealed record ShareLimitRow(TorrentId Key, ShareLimits Limits);
