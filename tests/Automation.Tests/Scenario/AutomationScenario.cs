namespace TorrentApi.Automation.Tests.Scenario;

/// <summary>What the program does for whoever drops files, the same on every client: only the configuration differs.</summary>
internal static class AutomationScenario
{
    public const string Client = "it";

    private static readonly MagnetLink Magnet = MagnetLink.Create(InfoHash.Parse("5ce4a2109f0b7d3e8a6c1b9d4f2e7a0c3b5d8e11"), "a magnet link");

    private static readonly Dictionary<string, string?> Rules = new()
    {
        ["Automation:Rules:0:Client"] = Client,
        ["Automation:Rules:0:Add:Category"] = "linux",
        ["Automation:Rules:0:Add:Skippable:0"] = nameof(Capability.AddCategory),
    };

    /// <summary>Runs it.</summary>
    /// <param name="client">The keys of the client in configuration: its backend, address and so on.</param>
    /// <param name="torrent">One that the client is able to complete.</param>
    public static async Task RunAsync(IReadOnlyDictionary<string, string?> client, TorrentFile torrent)
    {
        using var workplace = new Workplace();
        var settings = Rules.Concat(client.Select(option => KeyValuePair.Create($"TorrentApi:Clients:{Client}:{option.Key}", option.Value)));
        await using var run = await AutomationRun.StartAsync(workplace, settings);

        workplace.Drop("first.torrent", torrent.Bytes);
        workplace.Drop("second.magnet", Magnet);
        workplace.Drop("third.torrent", "d4:infoi1ee"u8.ToArray());
        await run.Screen.UntilAsync(() => workplace.Done.Count == 2 && workplace.Failed.Count == 2, "two files are done and one has failed");
        await run.Screen.UntilToldAsync("is complete");
        await AssertAddedAsync(run.Client(Client), torrent);

        workplace.Drop("again.torrent", torrent.Bytes);
        await run.Screen.UntilToldAsync("again.torrent was on");

        workplace.Waiting.Should().BeEmpty();
        workplace.Done.Should().Equal("again.torrent", "first.torrent", "second.magnet");
        workplace.Failed.Should().Equal("third.torrent", "third.torrent.reason.txt");
        workplace.ReasonOf("third.torrent").Should().Contain("'info'");
        run.Screen.Lines.Where(line => line.Contains("is complete", StringComparison.Ordinal)).Should().ContainSingle("each transition is told once");
        await AssertAddedAsync(run.Client(Client), torrent);
    }

    private static async Task AssertAddedAsync(ITorrentApi api, TorrentFile torrent)
    {
        var server = await api.GetServerAsync(TestContext.Current.CancellationToken);
        var all = await api.ListAsync(new TorrentQuery { Targets = MultiTarget.Of(torrent.Hash, Magnet.Hash) }, TestContext.Current.CancellationToken);

        all.Should().HaveCount(2, "nothing is added twice and nothing is lost");
        var category = server.Supports(Capability.AddCategory) ? "linux" : null;
        all.Should().OnlyContain(one => one.Category == category || (category == null && one.Category == ""), "the options of the rule are used where the client has them");
        all.Single(one => one.Hash.SharesHashWith(torrent.Hash)).IsComplete.Should().BeTrue();
    }
}
