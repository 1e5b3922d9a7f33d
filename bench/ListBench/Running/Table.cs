using System.Globalization;
using TorrentApi.ListBench.Ways;

namespace TorrentApi.ListBench.Running;

/// <summary>Lets every way read in turn, in rounds of a new order each, and prints what came of it.</summary>
internal static class Table
{
    private const int ColdStarts = 15;

    public static async Task<int> PrintAsync(Settings settings)
    {
        using var server = new Child("serve");
        var address = await server.ReadAsync();
        var results = new Results();

        Console.WriteLine($"{Machine.Describe()}; medians (minima) of {settings.Rounds} rounds.");
        foreach (var subject in Subject.All.Where(subject => subject.Name.Contains(settings.Only, StringComparison.OrdinalIgnoreCase)))
        {
            foreach (var torrents in subject.Torrents.Where(torrents => torrents <= settings.MostTorrents))
            {
                await ReadAsync(subject, torrents, new Run(address, settings.Rounds, results));
                Print(subject, torrents, results);
            }
        }

        var cold = await ReadColdAsync(address);
        Goal.Print(results, cold);
        return 0;
    }

    private static async Task ReadAsync(Subject subject, int torrents, Run run)
    {
        var workers = subject.Ways.ToDictionary(way => way, way => new Child("work", way, run.Address, torrents.ToString(CultureInfo.InvariantCulture)));
        var samples = subject.Ways.ToDictionary(way => way, _ => new List<Sample>());
        foreach (var worker in workers.Values)
        {
            for (var i = 0; i < subject.WarmUps; i++) await worker.AskAsync();
        }

        for (var round = 0; round < run.Rounds * subject.Turns; round++)
        {
            foreach (var way in Shuffled(subject.Ways, round)) samples[way].Add(Sample.Parse(await workers[way].AskAsync()));
        }

        foreach (var worker in workers.Values) worker.Dispose();
        foreach (var (way, read) in samples) run.Results.Add(way, torrents, new Figures(read));
    }

    private static string[] Shuffled(IReadOnlyList<string> ways, int seed)
    {
        var shuffled = ways.ToArray();
        new Random(seed).Shuffle(shuffled);
        return shuffled;
    }

    private static void Print(Subject subject, int torrents, Results results)
    {
        var measure = results.Find(subject.Measure, torrents)!;
        Console.WriteLine();
        Console.WriteLine($"| {subject.Name}, {torrents:N0} | ms | against the measure | its CPU | µs per torrent | bytes allocated per torrent | GC pause ms | peak KB per torrent |");
        Console.WriteLine("|---|--:|--:|--:|--:|--:|--:|--:|");
        foreach (var way in subject.Ways)
        {
            var figures = results.Find(way, torrents)!;
            Console.WriteLine(
                $"| {way} | {figures.Median:F1} ({figures.Minimum:F1}) | {figures.Median / measure.Median:F2} ({figures.Minimum / measure.Minimum:F2}) | {figures.Cpu / measure.Cpu:F2} "
                + $"| {1000 * figures.Median / torrents:F2} | {figures.Allocated / torrents:F0} | {figures.Pause:F1} | {figures.Peak / 1024.0 / torrents:F2} |");
        }
    }

    /// <summary>Whole processes, from their start to their end.</summary>
    private static async Task<double> ReadColdAsync(string address)
    {
        var times = new[] { Way.ColdDrained, Way.ColdList }.ToDictionary(way => way, _ => new List<double>());
        for (var i = 0; i < ColdStarts; i++)
        {
            foreach (var way in Shuffled([.. times.Keys], i)) times[way].Add(await Child.TimeAsync("once", way, address));
        }

        Console.WriteLine();
        Console.WriteLine("| a fresh process | ms |");
        Console.WriteLine("|---|--:|");
        foreach (var (way, read) in times) Console.WriteLine($"| {way} | {Figures.MedianOf(read):F0} ({read.Min():F0}) |");
        return Figures.MedianOf(times[Way.ColdList]) / Figures.MedianOf(times[Way.ColdDrained]);
    }

    private sealed record Run(string Address, int Rounds, Results Results);
}
