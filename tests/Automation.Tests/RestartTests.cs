using System.Text.Json;
using TorrentApi.Automation.Tests.Scenario;
using TorrentApi.Testing;

namespace TorrentApi.Automation.Tests;

/// <summary>The program is stopped at any moment and started again: nothing is added twice, nothing is lost.</summary>
public sealed class RestartTests
{
    private const int Count = 20;

    private const string AddRoute = "/api/v2/torrents/add";

    private static readonly string[] Names = [.. Enumerable.Range(0, Count).Select(number => $"{number:00}.magnet")];

    [Fact]
    public async Task Stopped_in_the_middle_and_started_again_it_finishes_what_is_left()
    {
        using var workplace = new Workplace();
        await using var server = QBittorrentServer.Start("5.1.0", new QBittorrentServerOptions { AddLag = TimeSpan.FromMilliseconds(200) });
        foreach (var number in Enumerable.Range(0, Count)) workplace.Drop(Names[number], Fixtures.Magnet(number));

        await using (var first = await AutomationRun.StartAsync(workplace, Settings(server)))
            await first.Screen.UntilAsync(() => workplace.Done.Count >= 3, "some are done");
        var left = workplace.Waiting.Count;
        await using var second = await AutomationRun.StartAsync(workplace, Settings(server));
        await second.Screen.UntilAsync(() => workplace.Waiting.Count == 0, "the rest is done");

        left.Should().BeInRange(1, Count - 3, "it was stopped in the middle");
        AssertAllOnce(workplace, server);
    }

    [Fact]
    public async Task Stopped_between_an_add_and_its_outcome_it_finds_the_torrent_there()
    {
        using var workplace = new Workplace();
        await using var server = QBittorrentServer.Start("5.1.0", new QBittorrentServerOptions { AddLag = TimeSpan.FromSeconds(1) });
        workplace.Drop(Names[0], Fixtures.Magnet(0));

        await using (var first = await AutomationRun.StartAsync(workplace, Settings(server)))
            await first.Screen.UntilAsync(() => HasAdd(server), "the add is sent, and its torrent does not show yet");
        workplace.Waiting.Should().Equal(Names[0]);
        await using var second = await AutomationRun.StartAsync(workplace, Settings(server));
        await second.Screen.UntilAsync(() => workplace.Waiting.Count == 0, "the file is put away");

        workplace.Done.Should().Equal(Names[0]);
        server.Torrents.Should().ContainSingle().Which.Hash.Should().Be(Fixtures.Magnet(0).Hash);
    }

    [Fact]
    public async Task Killed_without_warning_it_goes_on_where_it_was()
    {
        using var workplace = new Workplace();
        await using var server = QBittorrentServer.Start("5.1.0", new QBittorrentServerOptions { AddLag = TimeSpan.FromMilliseconds(200) });
        foreach (var number in Enumerable.Range(0, Count)) workplace.Drop(Names[number], Fixtures.Magnet(number));

        using (var program = SampleProcess.Start([new("config", WriteSettings(server, workplace)), new("Automation:Folder", workplace.Folder)]))
        {
            await program.UntilSaidAsync("added to");
            await program.KillAsync();
        }

        var left = workplace.Waiting.Count;
        await using var second = await AutomationRun.StartAsync(workplace, Settings(server));
        await second.Screen.UntilAsync(() => workplace.Waiting.Count == 0, "the rest is done");

        left.Should().BeInRange(1, Count - 1, "it was killed in the middle");
        AssertAllOnce(workplace, server);
    }

    private static void AssertAllOnce(Workplace workplace, QBittorrentServer server)
    {
        workplace.Done.Should().Equal(Names);
        workplace.Failed.Should().BeEmpty();
        server.Torrents.Select(torrent => torrent.Hash).Should().BeEquivalentTo(Enumerable.Range(0, Count).Select(number => Fixtures.Magnet(number).Hash));
    }

    private static string WriteSettings(QBittorrentServer server, Workplace workplace)
    {
        var file = Path.Combine(Directory.CreateDirectory(Path.Combine(workplace.Folder, "configuration")).FullName, "settings.json");
        File.WriteAllText(file, JsonSerializer.Serialize(Settings(server)));
        return file;
    }

    private static bool HasAdd(QBittorrentServer server) => server.Requests.Any(request => request.Path == AddRoute);

    private static Dictionary<string, string?> Settings(QBittorrentServer server) => new()
    {
        ["Automation:Rules:0:Client"] = "home",
        ["TorrentApi:Clients:home:Backend"] = "qBittorrent",
        ["TorrentApi:Clients:home:BaseAddress"] = server.Address.AbsoluteUri,
        ["TorrentApi:Clients:home:Username"] = server.Options.Username,
        ["TorrentApi:Clients:home:Password"] = server.Options.Password,
    };
}
