namespace TorrentApi.Backends.QBittorrent.Gateway;

/// <summary>Which way data goes.</summary>
internal enum RateDirection
{
    Download = 0,
    Upload = 1,
}
