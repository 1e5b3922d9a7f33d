using System.Globalization;
using TorrentApi.ListBench.Ways;

namespace TorrentApi.ListBench.Running;

/// <summary>A figure that this library has to reach. docs/performance.md shows the same rows; a test holds it to that.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Must">The most that it may be.</param>
/// <param name="Aim">What it should be.</param>
/// <param name="Measure">The figure of a run; null where the run was asked for less.</param>
internal sealed record Goal(string Name, double Must, double? Aim, Func<Results, double?> Measure)
{
    private const string Cold = "Fresh process, login and a list of 10, against the same with the list drained";

    /// <summary>All but the cold start, which is no reading.</summary>
    public static IReadOnlyList<Goal> All { get; } =
    [
        new("`ListAsync` of 10,000, against (b)", 1.2, 0.85, results => Ratio(results, Way.QBittorrent, Way.Tokens, 10_000)),
        new("`ListAsync` of 50,000, against (b)", 1.2, 0.85, results => Ratio(results, Way.QBittorrent, Way.Tokens, 50_000)),
        new("Bytes allocated per torrent, list of 50,000", 720, 460, results => results.Find(Way.QBittorrent, 50_000)?.Allocated / 50_000),
        new("Bytes allocated by a list of one", 64 * 1024, 40 * 1024, results => results.Find(Way.QBittorrent, 1)?.Allocated),
        new("Peak memory over idle, KB per torrent, list of 100,000", 2.5, 1.4, results => results.Find(Way.QBittorrent, 100_000)?.Peak / 1024.0 / 100_000),
        new("Time per torrent, 100,000 against 1,000", 1.7, 1.45, results => results.Find(Way.QBittorrent, 100_000)?.Median / 100 / results.Find(Way.QBittorrent, 1_000)?.Median),
        new("First torrent of `IStreamFeature`, against the list of 50,000", 0.02, null, results => results.Find(Way.First, 50_000)?.Median / results.Find(Way.QBittorrent, 50_000)?.Median),
        new("µTorrent list of 50,000, against its tokens", 2.2, 1.5, results => Ratio(results, Way.UTorrent, Way.UTorrentTokens, 50_000)),
        new("TorBox list of 10,000 with 40,000 files, against its tokens", 2.5, 1.7, results => Ratio(results, Way.TorBox, Way.TorBoxTokens, 10_000)),
        new("100 changed of 50,000, against the bare exchange", 2.5, 1.6, results => Ratio(results, Way.Mirror, Way.Changes, 50_000)),
        new("100 changed of 50,000, bytes allocated", 64 * 1024, 24_000, results => results.Find(Way.Mirror, 50_000)?.Allocated),
        new("100 changed of 50,000, against 100 of 10,000", 1.5, null, results => results.Find(Way.Mirror, 50_000)?.Median / results.Find(Way.Mirror, 10_000)?.Median),
        new("100 changed of 50,000, against the list of 50,000", 0.01, null, results => results.Find(Way.Mirror, 50_000)?.Median / results.Find(Way.QBittorrent, 50_000)?.Median),
        new(Cold, 1.2, 1.03, _ => null),
    ];

    public static void Print(Results results, double cold)
    {
        Console.WriteLine();
        Console.WriteLine("| figure | must | aim | measured |");
        Console.WriteLine("|---|--:|--:|--:|");
        foreach (var goal in All)
        {
            var measured = goal.Name == Cold ? cold : goal.Measure(results);
            Console.WriteLine($"| {goal.Name} | {Show(goal.Must)} | {(goal.Aim is { } aim ? Show(aim) : "")} | {(measured is { } figure ? Show(figure) : "")} |");
        }
    }

    /// <summary>A limit or figure as the table shows it.</summary>
    public static string Show(double figure) => figure.ToString(figure >= 100 ? "N0" : figure >= 0.1 ? "0.##" : "0.####", CultureInfo.InvariantCulture);

    private static double? Ratio(Results results, string way, string measure, int torrents) => results.Find(way, torrents)?.Median / results.Find(measure, torrents)?.Median;
}
