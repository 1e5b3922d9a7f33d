using TorrentApi.ListBench.Ways;

namespace TorrentApi.ListBench.Running;

/// <summary>Something that can be read in several ways, of which one is what the others are measured against.</summary>
/// <param name="Name">The title of its tables.</param>
/// <param name="Torrents">How many torrents the server has; one table for each.</param>
/// <param name="Measure">One of the ways.</param>
/// <param name="Ways">In the order of the table.</param>
internal sealed record Subject(string Name, IReadOnlyList<int> Torrents, string Measure, IReadOnlyList<string> Ways)
{
    /// <summary>How often each way reads in a round: what is over in a millisecond is read more often.</summary>
    public int Turns { get; init; } = 1;

    /// <summary>How often each way reads before it counts: until the runtime has compiled what it reads with for good.</summary>
    public int WarmUps { get; init; } = 8;

    public static IReadOnlyList<Subject> All { get; } =
    [
        new("qBittorrent, a list", [1, 1_000, 10_000, 50_000, 100_000], Way.Tokens,
            [Way.Drained, Way.Tokens, Way.AllFields, Way.SomeFields, Way.Newtonsoft, Way.QBittorrent, Way.First]),
        new("µTorrent, a list", [50_000], Way.UTorrentTokens, [Way.UTorrentTokens, Way.UTorrent]),
        new("TorBox, a list, four files to a torrent", [10_000], Way.TorBoxTokens, [Way.TorBoxTokens, Way.TorBox]) { WarmUps = 15 },
        new("qBittorrent, what 100 torrents changed", [10_000, 50_000], Way.Changes, [Way.Changes, Way.Mirror]) { Turns = 10, WarmUps = 5_000 },
    ];
}
