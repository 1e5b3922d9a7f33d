namespace TorrentApi.Abstractions.Tests.Metainfo;

/// <summary>What libtorrent 2.0.8 says of a file of tests/fixtures/torrents.</summary>
public sealed record Fixture(
    string FileName, string? V1, string? V2, string Name, int Files, long SizeBytes, long PieceLengthBytes, string[] Trackers);

/// <summary>The torrents of libtorrent's and hightorrent's own tests.</summary>
public static class Fixtures
{
    /// <summary>The valid torrents by name.</summary>
    public static TheoryData<string> Names => [.. All.Select(fixture => fixture.FileName)];

    public static IReadOnlyList<Fixture> All { get; } =
    [
        new("base.torrent",
            "c0fda1edafdbdbb96443424e0b3899af7159d10e",
            null,
            "temp", 1, 425, 16384,
            []),
        new("bittorrent-v1-emma-goldman.torrent",
            "c811b41641a09d192b8ed81b14064fff55d85ce3",
            null,
            "Goldman, Emma - Essential Works of Anarchism", 94, 80121936, 131072,
            [
                "udp://tracker.leechers-paradise.org:6969/announce",
                "udp://tracker.internetwarriors.net:1337/announce",
                "udp://tracker.opentrackr.org:1337/announce",
                "udp://tracker.coppersurfer.tk:6969/announce",
                "udp://tracker.pirateparty.gr:6969/announce",
                "udp://9.rarbg.to:2730/announce",
                "udp://9.rarbg.to:2710/announce",
                "udp://bt.xxx-tracker.com:2710/announce",
                "udp://tracker.cyberia.is:6969/announce",
                "udp://retracker.lanta-net.ru:2710/announce",
                "udp://9.rarbg.to:2770/announce",
                "udp://9.rarbg.me:2730/announce",
                "udp://eddie4.nl:6969/announce",
                "udp://tracker.mg64.net:6969/announce",
                "udp://open.demonii.si:1337/announce",
                "udp://tracker.zer0day.to:1337/announce",
                "udp://tracker.tiny-vps.com:6969/announce",
                "udp://ipv6.tracker.harry.lu:80/announce",
                "udp://9.rarbg.me:2740/announce",
                "udp://9.rarbg.me:2770/announce",
                "udp://denis.stalker.upeer.me:6969/announce",
                "udp://tracker.port443.xyz:6969/announce",
                "udp://tracker.moeking.me:6969/announce",
                "udp://exodus.desync.com:6969/announce",
                "udp://9.rarbg.to:2740/announce",
                "udp://9.rarbg.to:2720/announce",
                "udp://tracker.justseed.it:1337/announce",
                "udp://tracker.torrent.eu.org:451/announce",
                "udp://ipv4.tracker.harry.lu:80/announce",
                "udp://tracker.open-internet.nl:6969/announce",
                "udp://torrentclub.tech:6969/announce",
                "udp://open.stealth.si:80/announce",
                "http://tracker.tfile.co:80/announce",
            ]),
        new("bittorrent-v2-hybrid-test.torrent",
            "631a31dd0a46257d5078c0dee4e66e26f73e42ac",
            "d8dd32ac93357c368556af3ac1d95c9d76bd0dff6fa9833ecdac3d53134efabb",
            "bittorrent-v1-v2-hybrid-test", 9, 895544883, 524288,
            []),
        new("bittorrent-v2-test.torrent",
            null,
            "caf1e1c30e81cb361b9ee167c4aa64228a7fa4fa9f6105232b28ad099f3a302e",
            "bittorrent-v2-test", 11, 1534222888, 4194304,
            []),
        new("pad_file.torrent",
            "fa2d263afecd65b98640ae50d5b11d9d250d9e2a",
            null,
            "temp", 1, 45, 16384,
            []),
        new("sample.torrent",
            "58d8d15a4eb3bd9afabc9cee2564f78192777edb",
            null,
            "sample", 2, 45, 16384,
            [
                "udp://tracker.opentracker.com:80/announce",
                "tracker.publicbt.com:80/announce",
            ]),
        new("tails-amd64-5.6.img.torrent",
            "2c6e17017f6bb87125b2ba98c56a67f8ffe7e02c",
            null,
            "tails-amd64-5.6-img", 2, 1318060260, 262144,
            [
                "udp://tracker.torrent.eu.org:451",
                "udp://tracker.coppersurfer.tk:6969",
            ]),
        new("unordered.torrent",
            "1e44709a0ec082a6a5ea4837e450ae08d3f4394e",
            null,
            "temp", 1, 425, 16384,
            []),
        new("url_list.torrent",
            "c0fda1edafdbdbb96443424e0b3899af7159d10e",
            null,
            "temp", 1, 425, 16384,
            []),
        new("v2.torrent",
            "c14199bbec64d0e9e439aa3b6b7639e666b86eca",
            "597b180c1a170a585dfc5e85d834d69013ceda174b8f357d5bb1a0ca509faf0a",
            "test64K", 1, 65536, 65536,
            ["http://example.com/announce"]),
        new("v2_hybrid.torrent",
            "514c76c1f27ec61ca8b37851bcd1cbf0b26cf120",
            "518fbaf39b37020c896e8768a967da6d76bbd5ef7a02c761021b65a72c6cfa11",
            "bittorrent-v1-v2-hybrid-test", 9, 895544883, 524288,
            []),
        new("v2_multiple_files.torrent",
            null,
            "33549c6b0b7f0ce30f0cdc253ee05ccea3c67caa1560fa3c9bcc40c1837b5576",
            "test", 3, 3145728600, 1048576,
            []),
        new("v2_only.torrent",
            null,
            "95e04d0c4bad94ab206efa884666fd89777dbe4f7bd9945af1829037a85c6192",
            "test1MB", 1, 1048576, 65536,
            ["http://example.com/announce"]),
    ];

    public static Fixture Of(string fileName) => All.Single(fixture => fixture.FileName == fileName);

    public static byte[] Read(string fileName) => File.ReadAllBytes(PathOf(fileName));

    /// <summary>Every fixture of a kind, the refused ones too, always in the same order.</summary>
    public static byte[][] ReadAll(string pattern) =>
        [.. Directory.GetFiles(PathOf(""), pattern).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];

    public static string PathOf(string fileName) => Path.Combine(AppContext.BaseDirectory, "torrents", fileName);

    public static string ReadMagnet(string fileName) => File.ReadAllText(PathOf(fileName));
}
