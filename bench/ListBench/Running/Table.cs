using System.Globalization;
using TorrentApi.ListBench.Ways;

namespace TorrentApi.ListBench.Running;

/// <summary>Lets every way read every list in turn, in rounds of a new order each, and prints what came of it.</summary>
internal static class Table
{
    private const int WarmUps = 5;
    private const int ColdStarts = 11;

    public static async Task<int> PrintAsync(Settings settings)
    {
        using var server = new Child("serve");
        var address = await server.ReadAsync();

        Console.WriteLine($"{Environment.ProcessorCount} cores, .NET {Environment.Version}, {DateTime.UtcNow:yyyy-MM-dd}; medians (minima) of {settings.Rounds} rounds");
        foreach (var torrents in settings.Torrents) await PrintListAsync(address, torrents, settings.Rounds);
        await PrintColdAsync(address);
        return 0;
    }

    private static async Task PrintListAsync(string address, int torrents, int rounds)
    {
        var workers = Way.Names.ToDictionary(name => name, name => new Child("work", name, address, torrents.ToString(CultureInfo.InvariantCulture)));
        var samples = Way.Names.ToDictionary(name => name, _ => new List<Sample>());
        foreach (var worker in workers.Values)
        {
            for (var i = 0; i < WarmUps; i++) await worker.AskAsync();
        }

        for (var round = 0; round < rounds; round++)
        {
            foreach (var name in Shuffled(round)) samples[name].Add(Sample.Parse(await workers[name].AskAsync()));
        }

        foreach (var worker in workers.Values) worker.Dispose();
        Print(torrents, samples);
    }

    private static IEnumerable<string> Shuffled(int seed)
    {
        var names = Way.Names.ToArray();
        new Random(seed).Shuffle(names);
        return names;
    }

    private static void Print(int torrents, Dictionary<string, List<Sample>> samples)
    {
        var measure = new Figures(samples[Way.Measure]);
        Console.WriteLine();
        Console.WriteLine($"| {torrents:N0} torrents | ms | against (b) | µs per torrent | bytes per torrent | GC pause ms | peak KB per torrent |");
        Console.WriteLine("|---|--:|--:|--:|--:|--:|--:|");
        foreach (var name in Way.Names)
        {
            var figures = new Figures(samples[name]);
            Console.WriteLine(
                $"| {name}{(name == Way.Measure ? " (b)" : "")} | {figures.Median:F1} ({figures.Minimum:F1}) | {figures.Median / measure.Median:F2} ({figures.Minimum / measure.Minimum:F2}) "
                + $"| {1000 * figures.Median / torrents:F2} | {figures.Allocated / torrents:F0} | {figures.Pause:F1} | {figures.Peak / 1024.0 / torrents:F2} |");
        }
    }

    private static async Task PrintColdAsync(string address)
    {
        string[] ways = ["QBittorrentApi.ListAsync", "GET, drained"];
        var times = ways.ToDictionary(name => name, _ => new List<double>());
        for (var i = 0; i < ColdStarts; i++)
        {
            foreach (var name in ways) times[name].Add(await Child.TimeAsync("once", name, address));
        }

        Console.WriteLine();
        Console.WriteLine("| a fresh process, a list of ten | ms |");
        Console.WriteLine("|---|--:|");
        foreach (var name in ways) Console.WriteLine($"| {name} | {Figures.MedianOf(times[name]):F0} ({times[name].Min():F0}) |");
    }
}
