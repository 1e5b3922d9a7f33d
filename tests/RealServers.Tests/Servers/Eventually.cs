using System.Diagnostics;

namespace TorrentApi.RealServers.Tests.Servers;

/// <summary>Waits for what a server does in its own time, by looking again until a deadline.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(50);

    /// <summary>Returns as soon as the condition holds; fails the test if it does not within <paramref name="patience"/> (10 seconds).</summary>
    /// <param name="condition">Looked at every 50 milliseconds.</param>
    /// <param name="because">What was waited for, as the end of a sentence: "the torrent is gone".</param>
    public static async Task HoldsAsync(Func<Task<bool>> condition, string because, TimeSpan? patience = null)
    {
        var limit = patience ?? TimeSpan.FromSeconds(10);
        var watch = Stopwatch.StartNew();
        while (!await condition())
        {
            if (watch.Elapsed > limit) Assert.Fail($"After {limit.TotalSeconds} seconds it still does not hold that {because}.");
            await Task.Delay(Interval, TestContext.Current.CancellationToken);
        }
    }
}
