using TorrentApi.Automation.Tests.Scenario;

namespace TorrentApi.Automation.Tests;

/// <summary>The first command of README.md, to its end.</summary>
public sealed class SampleTests
{
    [Fact]
    public async Task The_demonstration_downloads_everything_and_ends_by_itself()
    {
        using var workplace = new Workplace();
        using var program = SampleProcess.Start([new("Automation:Folder", workplace.Folder), new("Automation:LookInterval", "00:00:00.2")]);

        var (exitCode, lines) = await program.EndAsync();

        exitCode.Should().Be(0, "it said {0}", string.Join('\n', lines));
        workplace.Waiting.Should().BeEmpty();
        workplace.Done.Should().HaveCount(3);
        workplace.Failed.Should().Equal("invalid_pieces.torrent", "invalid_pieces.torrent.reason.txt");
        lines.Should().Contain(
        [
            "tails-amd64-5.6.img.torrent added to qBittorrent 'home'.",
            "bittorrent-v1-emma-goldman.torrent added to uTorrent 'seedbox'.",
            "bittorrent-v2-hybrid-test.magnet added to TorBox 'cloud'.",
        ]);
        lines.Should().Contain(line => line.StartsWith("home", StringComparison.Ordinal) && line.Contains("100 %", StringComparison.Ordinal), "progress is shown as lines where there is no terminal");
        lines.Should().Contain(line => line.StartsWith("torrentapi.operation.duration ", StringComparison.Ordinal), "metrics are printed at the end");
        lines.Should().Contain("automation.files outcome=failed: 1");
        lines.Should().NotContain(line => line.StartsWith("Error", StringComparison.Ordinal) || line.StartsWith("Critical", StringComparison.Ordinal) || line.StartsWith("Warning", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_rule_for_a_client_that_is_not_there_is_told_at_start()
    {
        using var workplace = new Workplace();
        using var program = SampleProcess.Start(
            [new("Automation:Folder", workplace.Folder), new("TorrentApi:Clients:house:Backend", "InMemory")]);

        var (exitCode, lines) = await program.EndAsync();

        exitCode.Should().Be(1);
        lines.Should().Contain("Automation: a rule names the client 'home'; there are house.", "the rules of appsettings.json name clients that this configuration does not have");
    }
}
