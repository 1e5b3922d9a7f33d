using System.Globalization;

namespace TorrentApi.Payloads;

/// <summary>What titles, categories, tags and trackers are made of.</summary>
internal static class PayloadWords
{
    public static readonly string[] Categories = ["", "audio", "books", "distributions", "films", "series", "sheet music", "talks"];

    public static readonly string[] Tags = ["archive", "checked", "cross-seed", "hd", "keep", "new", "private", "rare", "shared", "unsorted", "watched", "wish"];

    public static readonly string[] PrivateTrackers =
        [.. Enumerable.Range(1, 10).Select(i => string.Create(CultureInfo.InvariantCulture, $"https://tracker{i}.private.example/{i:x4}a0c9e1f24b7d8135f60e2d4c6b8a/announce"))];

    public static readonly string[] PublicTrackers =
    [
        "udp://tracker.one.example:1337/announce", "udp://tracker.two.example:6969/announce", "udp://open.three.example:80/announce",
        "udp://four.example:451/announce", "udp://tracker.five.example:2710/announce", "http://six.example:80/announce",
        "https://tracker.seven.example:443/announce", "udp://eight.example:6969/announce",
    ];

    private static readonly string[] Words =
    [
        "Amber", "Atlas", "Birch", "Canal", "Cedar", "Chorus", "Comet", "Delta", "Ember", "Field", "Forest", "Garden", "Harbour", "Island", "Kernel",
        "Lantern", "Letters", "Meadow", "Mirror", "Orchard", "Quartet", "Quiet", "Railway", "Sonata", "Station", "Summit", "Tides", "Valley", "Voyage", "Willow",
    ];

    private static readonly string[] Kinds = ["1080p.WEB.H264", "2160p.BluRay.x265", "720p.HDTV.x264", "FLAC.Lossless", "EPUB", "amd64.iso", "arm64.img"];

    // Names as people give them: other scripts, quotes, backslashes, a surrogate pair.
    private static readonly string[] Odd = ["Große Fahrt", "Лес и река", "夜の散歩", "Año nuevo", "Say \"hello\" \\ again", "Tabs\tand 🎻 strings"];

    public static string Title(PayloadRandom random)
    {
        var words = Enumerable.Range(0, (int)random.Between(3, 8)).Select(_ => random.Pick(Words));
        var start = random.Chance(0.05) ? random.Pick(Odd) + " " : "";
        return string.Create(CultureInfo.InvariantCulture, $"{start}{string.Join('.', words)}.{random.Between(1950, 2026)}.{random.Pick(Kinds)}-{random.Hex(6).ToUpperInvariant()}");
    }
}
