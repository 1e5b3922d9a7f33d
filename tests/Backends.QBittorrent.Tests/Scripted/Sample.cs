using System.Text;

namespace TorrentApi.Backends.QBittorrent.Tests.Scripted;

/// <summary>Torrents for tests.</summary>
internal static class Sample
{
    /// <summary>A hybrid's v1 hash, which 4.4+ does not look up.</summary>
    public const string HybridV1 = "631a31dd0a46257d5078c0dee4e66e26f73e42ac";

    /// <summary>A hybrid's v2 hash.</summary>
    public const string HybridV2 = "d8dd32ac93357c368556af3ac1d95c9d76bd0dff6fa9833ecdac3d53134efabb";

    /// <summary>The first 40 digits of <see cref="HybridV2"/>: the key of 4.4+.</summary>
    public const string HybridKey = "d8dd32ac93357c368556af3ac1d95c9d76bd0dff";

    public static InfoHash Hybrid { get; } = InfoHash.Parse($"{HybridV1}-{HybridV2}");

    public static MagnetLink HybridMagnet { get; } = MagnetLink.Parse($"magnet:?xt=urn:btih:{HybridV1}&xt=urn:btmh:1220{HybridV2}");

    /// <summary>A .torrent of one file of one byte.</summary>
    public static TorrentFile File { get; } =
        TorrentFile.Parse(Encoding.ASCII.GetBytes("d4:infod6:lengthi1e4:name1:a12:piece lengthi16384e6:pieces20:aaaaaaaaaaaaaaaaaaaaee"));

    /// <summary>The v1 hash of this number.</summary>
    public static InfoHash Hash(int number) => InfoHash.Parse($"{number:x40}");

    public static MagnetLink Magnet(int number) => MagnetLink.Parse($"magnet:?xt=urn:btih:{number:x40}");

    public static MultiTarget Many(int count) => MultiTarget.Of(Enumerable.Range(1, count).Select(Hash));
}
