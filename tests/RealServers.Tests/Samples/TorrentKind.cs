namespace TorrentApi.RealServers.Tests.Samples;

/// <summary>Which versions of the protocol a torrent speaks.</summary>
public enum TorrentKind
{
    V1 = 1,
    V2 = 2,
    Hybrid = 3,
}
