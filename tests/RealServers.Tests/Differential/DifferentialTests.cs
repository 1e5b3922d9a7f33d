using TorrentApi.RealServers.Tests.Servers;
using TorrentApi.Testing;

namespace TorrentApi.RealServers.Tests.Differential;

/// <summary>The simulator is believed because of this: the same requests to it and to the real server, and the same answers.</summary>
public abstract class DifferentialTests(string version)
{
    private const int Failures = 5;

    // Reads of a real server show what it accepted after its refresh, every 1.5 s.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    [Fact]
    public async Task The_simulator_answers_as_the_real_server_does()
    {
        await using var real = await QBittorrentProcess.StartAsync(version, new() { MaxFailedLogins = Failures }, TestContext.Current.CancellationToken);
        await using var simulated = QBittorrentServer.Start(version, new QBittorrentServerOptions
        {
            DownloadRate = 0,
            MetadataDelay = Timeout.InfiniteTimeSpan,
            CheckingTime = TimeSpan.Zero,
            MaxFailedLogins = Failures,
        });
        var script = new Script(version);
        using var there = new Side(real.BaseAddress, real.DownloadDirectory, script.Names);
        using var here = new Side(simulated.Address, "/downloads", script.Names);

        var unknown = new List<string>();
        var stale = KnownDifferences.All.Where(known => known.Version == "*" || known.Version == version).ToHashSet();
        foreach (var (index, step) in script.Steps.Index())
        {
            var (expected, actual) = await CompareAsync(step, there, here);
            if (expected == actual) continue;

            stale.RemoveWhere(known => known.Covers(version, step.ToString()));
            if (!KnownDifferences.All.Any(known => known.Covers(version, step.ToString()))) unknown.Add($"{index} {step}\n  real      {Around(expected, actual)}\n  simulated {Around(actual, expected)}");
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"{script.Steps.Count} requests to {version}");
        string.Join('\n', unknown).Should().BeEmpty();
        stale.Should().BeEmpty("what is listed still differs");
    }

    private static async Task<(string Real, string Simulated)> CompareAsync(Step step, Side there, Side here)
    {
        var token = TestContext.Current.CancellationToken;
        var actual = await here.SendAsync(step, token);
        var expected = await there.SendAsync(step, token);
        using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        for (var deadline = DateTime.UtcNow + Patience; step.IsRead && expected != actual && DateTime.UtcNow < deadline;)
        {
            await pause.WaitForNextTickAsync(token);
            expected = await there.SendAsync(step, token);
        }

        return (expected, actual);
    }

    /// <summary>The part of a long text that differs.</summary>
    private static string Around(string text, string other)
    {
        const int Before = 60;
        const int After = 200;
        var same = text.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
        var begin = Math.Max(0, same - Before);
        return $"{text[..Math.Min(text.Length, 30)]} ... {text[begin..Math.Min(text.Length, same + After)]}".ReplaceLineEndings("|");
    }
}

public sealed class DifferenceTo425() : DifferentialTests(QBittorrentVersions.V4_2_5);

public sealed class DifferenceTo452() : DifferentialTests(QBittorrentVersions.V4_5_2);

public sealed class DifferenceTo510() : DifferentialTests(QBittorrentVersions.V5_1_0);

public sealed class DifferenceTo530() : DifferentialTests(QBittorrentVersions.V5_3_0);
