using System.Diagnostics;
using System.Globalization;
using TorrentApi.ListBench.Ways;

namespace TorrentApi.ListBench.Running;

/// <summary>A process that reads lists in one way, whenever a line comes in, and answers with a line of figures.</summary>
internal static class Worker
{
    private const int ColdTorrents = 10;
    private const long GarbageBytes = 2 * 1024 * 1024;
    private const string PeakLine = "VmHWM:";

    private static long _collectedAt;

    public static async Task<int> RunAsync(string name, Uri server, string torrents)
    {
        var expected = int.Parse(torrents, CultureInfo.InvariantCulture);
        var way = Way.Find(name, server, expected);
        var idle = PeakBytes();
        while (await Console.In.ReadLineAsync() is not null) await Console.Out.WriteLineAsync((await MeasureAsync(way, expected, idle)).ToString());
        return 0;
    }

    /// <summary>Reads a list of ten in a fresh process: what a program waits for that is started for one look.</summary>
    public static async Task<int> RunOnceAsync(string name, Uri server)
    {
        await Way.Find(name, server, ColdTorrents).ReadAsync();
        return 0;
    }

    private static async Task<Sample> MeasureAsync(Way way, int expected, long idle)
    {
        if (way.PrepareAsync is { } prepare) await prepare();
        CollectGarbage();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var paused = GC.GetTotalPauseDuration();
        var worked = Environment.CpuUsage.TotalTime;
        var start = Stopwatch.GetTimestamp();

        var count = await way.ReadAsync();

        var elapsed = Stopwatch.GetElapsedTime(start);
        if (count is not null && count != expected) throw new InvalidOperationException($"{way.Name} read {count} of {expected} torrents.");
        return new Sample(
            elapsed.TotalMilliseconds, (Environment.CpuUsage.TotalTime - worked).TotalMilliseconds, GC.GetTotalAllocatedBytes(precise: true) - allocated,
            (GC.GetTotalPauseDuration() - paused).TotalMilliseconds, PeakBytes() - idle);
    }

    /// <summary>Before each list, but not before what allocates next to nothing: no program begins to look at changes with everything else cleared out of the processor's caches.</summary>
    private static void CollectGarbage()
    {
        var allocated = GC.GetTotalAllocatedBytes();
        if (allocated - _collectedAt < GarbageBytes) return;
        GC.Collect();
        GC.WaitForPendingFinalizers();
        _collectedAt = allocated;
    }

    /// <summary>The high-water mark of resident memory; Linux tells it in a file, elsewhere the runtime's own figure has to do.</summary>
    private static long PeakBytes()
    {
        if (!File.Exists("/proc/self/status")) return Process.GetCurrentProcess().PeakWorkingSet64;
        var kilobytes = File.ReadLines("/proc/self/status").First(line => line.StartsWith(PeakLine, StringComparison.Ordinal))[PeakLine.Length..];
        return 1024 * long.Parse(kilobytes.Replace("kB", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
    }
}
