using TorrentApi.Backends.QBittorrent.Tests.Scripted;

namespace TorrentApi.Backends.QBittorrent.Tests.Native;

/// <summary>Exactly this is asked for logs on both generations of the API, and exactly this is understood.</summary>
public sealed class LogTests
{
    private const string All = "normal=true&info=true&warning=true&critical=true&last_known_id=-1";

    [Theory]
    [InlineData("5.3.0", "log/main", "GET /api/v2/log/main?" + All)]
    [InlineData("4.2.5", "log/main", "GET /api/v2/log/main?" + All)]
    [InlineData("4.0.4", "query/getLog", "GET /query/getLog?" + All)]
    public async Task All_is_asked_for(string version, string action, string line)
    {
        await using var scene = await Scene.ConnectedAsync(version);
        scene.Server.Next(action, 200, "[]");

        (await scene.Api.Log.ListAsync()).Should().BeEmpty();
        scene.Server.Requests[^1].Line.Should().Be(line);
    }

    [Fact]
    public async Task Levels_and_the_last_known_entry_narrow_it()
    {
        await using var scene = await Scene.ConnectedAsync("5.3.0");
        scene.Server.Next("log/main", 200, "[]");

        await scene.Api.Log.ListAsync(QBittorrentLogLevels.Warning | QBittorrentLogLevels.Critical, after: 7);

        scene.Server.Requests[^1].Line.Should().Be("GET /api/v2/log/main?normal=false&info=false&warning=true&critical=true&last_known_id=7");
    }

    [Theory]
    [InlineData("5.3.0", "log/main", 1795273583L, "a &lt;b&gt;")]
    [InlineData("4.5.2", "log/main", 1795273583L, "a &lt;b&gt;")]
    [InlineData("4.2.5", "log/main", 1795273583000L, "a &lt;b&gt;")]
    [InlineData("4.0.4", "query/getLog", 1795273583000L, "a <b>")]
    public async Task Times_and_words_mean_the_same_on_every_version(string version, string action, long time, string message)
    {
        await using var scene = await Scene.ConnectedAsync(version);
        scene.Server.Next(action, 200, $$"""[{"id":0,"message":"a &lt;b&gt;","timestamp":{{time}},"type":4},{"id":1,"message":"x","type":32},{"message":"no number"},7]""");

        var entries = await scene.Api.Log.ListAsync();

        entries.Should().Equal(
            new QBittorrentLogEntry { Id = 0, Message = message, Time = DateTimeOffset.FromUnixTimeSeconds(1795273583), Level = QBittorrentLogLevels.Warning },
            new QBittorrentLogEntry { Id = 1, Message = "x", Level = (QBittorrentLogLevels)32 });
        entries[0].ToString().Should().Be("0 Warning");
    }

    [Theory]
    [InlineData("5.3.0", "log/peers", "GET /api/v2/log/peers?last_known_id=3", 1795273583L)]
    [InlineData("4.0.4", "query/getPeerLog", "GET /query/getPeerLog?last_known_id=3", 1795273583000L)]
    public async Task Peers_that_were_kept_away_are_listed(string version, string action, string line, long time)
    {
        await using var scene = await Scene.ConnectedAsync(version);
        scene.Server.Next(action, 200, $$"""[{"id":4,"ip":"192.0.2.1","timestamp":{{time}},"blocked":true,"reason":"port filter"}]""");

        var entries = await scene.Api.Log.ListPeersAsync(after: 3);

        entries.Should().Equal(new QBittorrentPeerLogEntry { Id = 4, Address = "192.0.2.1", Time = DateTimeOffset.FromUnixTimeSeconds(1795273583), IsBlocked = true, Reason = "port filter" });
        scene.Server.Requests[^1].Line.Should().Be(line);
    }

    [Fact]
    public async Task A_number_that_no_entry_has_is_refused()
    {
        await using var scene = new Scene("5.3.0");

        var list = () => scene.Api.Log.ListAsync(after: -1);

        await list.Should().ThrowAsync<ArgumentOutOfRangeException>();
    }
}
