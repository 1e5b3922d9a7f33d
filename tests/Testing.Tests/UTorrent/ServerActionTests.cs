using System.Text.Json;
using TorrentApi.ContractTests.Samples;

namespace TorrentApi.Testing.Tests.UTorrent;

/// <summary>What is the server's and not a torrent's.</summary>
public sealed class ServerActionTests
{
    private static readonly SampleTorrent Sample = SampleTorrents.SeveralFiles(Guid.Parse("5f0c8b7e-3b55-4a51-9d38-0d1e8f1b2a10"));
    private static readonly string Hash = Sample.File.Hash.V1Hex!.ToUpperInvariant();

    [Theory]
    [InlineData("3.5.5", "[\"max_dl_rate\",0,\"0\",{\"access\":\"Y\"}]")]
    [InlineData("2.2.1", "[\"max_dl_rate\",0,\"0\"]")]
    public async Task A_setting_is_a_row_of_text(string version, string row)
    {
        await using var server = UTorrentServer.Start(version);
        using var visitor = await Visitor.EnterAsync(server);

        var settings = await SettingsAsync(visitor);

        settings["max_dl_rate"].GetRawText().Should().Be(row);
        settings["dht"][2].GetString().Should().Be("true");
        settings.ContainsKey("webui.uconnect_enable").Should().Be(version == "3.5.5", "that is how the official WebUI tells 3.0");
    }

    [Theory]
    [InlineData("boss_pw")]
    [InlineData("boss_key_salt")]
    public async Task Some_settings_are_not_what_their_type_says(string name)
    {
        await using var server = UTorrentServer.Start("3.5.5");
        using var visitor = await Visitor.EnterAsync(server);

        var setting = (await SettingsAsync(visitor))[name];

        (setting[1].GetInt32(), setting[2].GetString()).Should().Be((0, ""));
    }

    [Fact]
    public async Task Settings_are_set_in_pairs()
    {
        await using var server = UTorrentServer.Start("3.5.5");
        using var visitor = await Visitor.EnterAsync(server);

        (await visitor.SayAsync("action=setsetting&s=max_ul_rate&v=10&s=dht&v=0&s=dir_active_download&v=D%3A%5CFilms&s=no.such.setting&v=1")).Should().Be("{\"build\":45704}\n");

        var settings = await SettingsAsync(visitor);
        new[] { "max_ul_rate", "dht", "dir_active_download" }.Select(name => settings[name][2].GetString()).Should().Equal("10", "false", @"D:\Films");
        settings.Should().NotContainKey("no.such.setting");
    }

    [Theory]
    [InlineData("s=max_ul_rate&v=fast")]
    [InlineData("s=dht&v=true")]
    [InlineData("s=install_revision&v=1")]
    public async Task A_value_that_does_not_fit_is_an_invalid_request(string query)
    {
        await using var server = UTorrentServer.Start("3.5.5");
        using var visitor = await Visitor.EnterAsync(server);

        ((int)await visitor.TryAsync("action=setsetting&" + query)).Should().Be(400);
        server.UnknownRequests.Should().BeEmpty();
    }

    [Theory]
    [InlineData("3.5.5", "[\n{\"path\":\"C:\\\\Downloads\",\"available\":\"100000\"}]")]
    [InlineData("3.3-server", "[\n{\"path\":\"/downloads\",\"available\":100000}]")]
    public async Task Directories_tell_their_free_space(string version, string rows)
    {
        await using var server = UTorrentServer.Start(version);
        using var visitor = await Visitor.EnterAsync(server);

        (await visitor.AskAsync("action=list-dirs")).GetProperty("download-dirs").GetRawText().Should().Be(rows);
    }

    [Theory]
    [InlineData(false, JsonValueKind.Object)]
    [InlineData(true, JsonValueKind.Array)]
    public async Task The_version_is_told_by_the_server_for_Linux_alone(bool isArray, JsonValueKind kind)
    {
        await using var server = UTorrentServer.Start("3.3-server", new UTorrentServerOptions { GivesVersionAsArray = isArray });
        await using var windows = UTorrentServer.Start("3.5.5");
        using var visitor = await Visitor.EnterAsync(server);
        using var other = await Visitor.EnterAsync(windows);

        var version = (await visitor.AskAsync("action=getversion")).GetProperty("version");

        version.ValueKind.Should().Be(kind);
        (isArray ? version[0] : version).GetProperty("product_code").GetString().Should().Be("server");
        ((int)await other.TryAsync("action=getversion")).Should().Be(400);
    }

    [Fact]
    public async Task The_history_counts_days_backwards()
    {
        var clock = new ManualClock();
        await using var server = UTorrentServer.Start("3.5.5", new UTorrentServerOptions { Clock = clock, DownloadRate = 21000, UploadRate = 10 });
        using var visitor = await Visitor.EnterAsync(server);
        await visitor.UploadAsync(Sample.File.Bytes);
        clock.Advance(TimeSpan.FromSeconds(2));
        await visitor.SayAsync("list=1");
        clock.Advance(TimeSpan.FromDays(1));
        await visitor.RenewAsync();

        var history = (await visitor.AskAsync("action=getxferhist")).GetProperty("transfer_history");
        (await visitor.SayAsync("action=resetxferhist")).Should().Be("{\"build\":45704}\n");
        var after = (await visitor.AskAsync("action=getxferhist")).GetProperty("transfer_history");

        Days(history, "daily_download").Should().HaveCount(31).And.StartWith([0, 21000]);
        Days(history, "daily_upload").Should().StartWith([864000, 10]);
        Days(history, "daily_local_download").Concat(Days(history, "daily_local_upload")).Should().AllBeEquivalentTo(0);
        Days(after, "daily_upload").Should().AllBeEquivalentTo(0);
    }

    [Fact]
    public async Task Sessions_are_told_and_can_be_ended()
    {
        await using var server = UTorrentServer.Start("3.5.5", new UTorrentServerOptions { Clock = new ManualClock() });
        using var visitor = await Visitor.EnterAsync(server);
        using var other = await Visitor.EnterAsync(server);

        var sessions = (await visitor.AskAsync("action=get-sessions")).GetProperty("sessions");
        await visitor.SayAsync($"action=logout&session={sessions[1].GetProperty("guid").GetString()}");

        sessions[0].EnumerateObject().Select(member => member.Name)
            .Should().Equal("guid", "created", "updated", "peer_ip", "sock_ip", "reported_ip", "user_agent", "persistent", "custom");
        sessions[0].GetProperty("created").GetInt64().Should().Be(1767268800);
        ((int)await other.TryAsync("list=1")).Should().Be(400);
        ((int)await visitor.TryAsync("list=1")).Should().Be(200);
    }

    [Fact]
    public async Task A_peer_is_a_row_of_22()
    {
        await using var server = UTorrentServer.Start("3.5.5", new UTorrentServerOptions { Clock = new ManualClock() });
        using var visitor = await Visitor.EnterAsync(server);
        await visitor.UploadAsync(Sample.File.Bytes);

        var peers = (await visitor.AskAsync($"action=getpeers&hash={Hash}")).GetProperty("peers");
        await visitor.SayAsync($"action=stop&hash={Hash}");

        peers[0].GetString().Should().Be(Hash);
        peers[1].EnumerateArray().Should().ContainSingle().Which.GetArrayLength().Should().Be(22);
        (peers[1][0][1].GetString(), peers[1][0][8].GetInt64()).Should().Be(("198.51.100.7", InMemoryOptions.DefaultDownloadRate));
        (await visitor.SayAsync($"action=getpeers&hash={Hash}")).Should().Be($"{{\"build\":45704,\"peers\":[\"{Hash}\",[]]}}\n");
    }

    [Fact]
    public async Task A_remote_account_is_taken()
    {
        await using var server = UTorrentServer.Start("3.5.5");
        using var visitor = await Visitor.EnterAsync(server);

        (await visitor.SayAsync("action=configremote&u=me&p=word")).Should().Be("{\"build\":45704}\n");

        (await SettingsAsync(visitor))["webui.uconnect_username"][2].GetString().Should().Be("me");
    }

    private static IEnumerable<long> Days(JsonElement history, string name) => history.GetProperty(name).EnumerateArray().Select(day => day.GetInt64());

    private static async Task<Dictionary<string, JsonElement>> SettingsAsync(Visitor visitor) =>
        (await visitor.AskAsync("action=getsettings")).GetProperty("settings").EnumerateArray().ToDictionary(row => row[0].GetString()!, StringComparer.Ordinal);
}
