using TorrentApi.ContractTests.Samples;

namespace TorrentApi.Testing.Tests.QBittorrent.V1;

/// <summary>What commands of API v1 do, which their answers do not tell.</summary>
public sealed class CommandTests
{
    [Fact]
    public async Task A_pause_is_lost_until_the_first_refresh_after_the_add()
    {
        await using var client = await V1Client.StartAsync("4.0.4", new QBittorrentServerOptions { DownloadRate = 0, MetadataDelay = Timeout.InfiniteTimeSpan, StateLag = TimeSpan.FromSeconds(1.5) });
        var hash = await client.AddAsync();

        (await StateAsync(client)).Should().Be("pausedDL", "it has not been started yet");
        await client.DoAsync("pause", ("hash", hash));
        client.Clock.Advance(TimeSpan.FromSeconds(1.5));
        (await StateAsync(client)).Should().Be("metaDL");

        await client.DoAsync("pause", ("hash", hash));
        client.Clock.Advance(TimeSpan.FromSeconds(1.5));
        (await StateAsync(client)).Should().Be("pausedDL");
    }

    [Theory]
    [InlineData("pause", "hash", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa|bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb")]
    [InlineData("pause", "hash", "all")]
    [InlineData("pause", "hash", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("delete", "hashes", "all")]
    [InlineData("delete", "hashes", "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb")]
    public async Task Hashes_that_are_not_understood_do_nothing_and_say_so_to_nobody(string command, string field, string value)
    {
        await using var client = await V1Client.StartAsync("4.0.4");
        await client.AddAsync();

        await client.DoAsync(command, (field, value));

        (await StateAsync(client)).Should().Be("metaDL");
    }

    [Fact]
    public async Task All_are_paused_and_resumed_by_commands_of_their_own()
    {
        await using var client = await V1Client.StartAsync("3.2.0");
        await client.AddAsync();

        await client.DoAsync("pauseAll", ("anything", "goes"));
        (await StateAsync(client)).Should().Be("pausedDL");
        using var resumed = await client.GetAsync("command/resumeAll");
        (await StateAsync(client)).Should().Be("metaDL");
    }

    [Theory]
    [InlineData("4.0.4", "rename", "hash=b&name=x", "400 Incorrect torrent hash or name")]
    [InlineData("4.0.4", "rename", "hash=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa&name=%20", "400 Incorrect torrent hash or name")]
    [InlineData("4.0.4", "addCategory", "category=a//b", "400 Incorrect category name")]
    [InlineData("4.0.4", "addCategory", "category=", "200 OK")]
    [InlineData("4.0.4", "addCategory", "category=a&savePath=b", "400 Bad Request")]
    [InlineData("4.0.4", "setCategory", "hashes=a&category=/a", "400 Incorrect category name")]
    [InlineData("3.3.4", "setLabel", "hashes=a&label=a/b", "400 Labels must not contain special characters")]
    [InlineData("4.0.4", "topPrio", "hashes=a", "403 Torrent queueing must be enabled")]
    [InlineData("4.0.4", "topPrio", "hash=a", "400 Bad Request")]
    [InlineData("3.3.16", "rename", "hash=b&name=x", "404 Not Found")]
    [InlineData("4.0.4", "removeTrackers", "hash=b&urls=x", "404 Not Found")]
    [InlineData("3.2.0", "getSavePath", "", "404 Not Found")]
    public async Task A_refusal_is_told_in_the_status_line(string version, string command, string body, string status)
    {
        await using var client = await V1Client.StartAsync(version);
        await client.AddAsync();

        using var answer = await client.PostAsync("command/" + command, body);

        $"{(int)answer.StatusCode} {answer.ReasonPhrase}".Should().Be(status);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("4.0.4", "5000", "4096")]
    [InlineData("4.0.4", "1023", "0")]
    [InlineData("4.0.4", "-1", "0")]
    [InlineData("4.0.4", "4294967296", "0")]
    [InlineData("3.3.4", "5000", "5000")]
    public async Task The_servers_rate_is_rounded_down_to_KiB_from_3_3_5_on(string version, string limit, string told)
    {
        await using var client = await V1Client.StartAsync(version);

        await client.DoAsync("setGlobalDlLimit", ("limit", limit));

        (await client.TextAsync("command/getGlobalDlLimit")).Should().Be(told);
    }

    [Theory]
    [InlineData("3.2.0", -1, 50, "51200")]
    [InlineData("4.0.4", 0, 0, "0")]
    public async Task Preferences_told_rates_in_KiB_before_3_3_5(string version, int down, int up, string rate)
    {
        await using var client = await V1Client.StartAsync(version);

        var preferences = await client.JsonAsync("query/preferences");

        (preferences.GetProperty("dl_limit").GetInt32(), preferences.GetProperty("up_limit").GetInt32()).Should().Be((down, up));
        (await client.TextAsync("command/getGlobalUpLimit")).Should().Be(rate);
    }

    [Fact]
    public async Task The_rate_of_a_torrent_is_minus_one_until_it_is_set_and_of_an_unknown_one_always()
    {
        await using var client = await V1Client.StartAsync("4.0.4");
        var hash = await client.AddAsync();

        (await LimitsAsync(client, hash + "|x")).Should().Be($$"""{"{{hash}}":-1,"x":-1}""");
        await client.DoAsync("setTorrentsDlLimit", ("hashes", hash), ("limit", "1.5"));
        (await LimitsAsync(client, hash)).Should().Be($$"""{"{{hash}}":0}""");
        (await LimitsAsync(client, "")).Should().Be("""{"":-1}""");
    }

    [Theory]
    [InlineData("3.3.16", "True", false)]
    [InlineData("4.0.4", "True", true)]
    [InlineData("4.0.4", "1", false)]
    public async Task Only_the_word_true_is_true_and_on_3_3_only_in_small_letters(string version, string value, bool isForced)
    {
        await using var client = await V1Client.StartAsync(version);
        var hash = await client.AddAsync();
        await client.DoAsync("pause", ("hash", hash));

        await client.DoAsync("setForceStart", ("hashes", hash), ("value", value));

        client.Server.Torrents.Single().Should().Match<Torrent>(torrent => torrent.IsForced == isForced && torrent.State == TorrentState.FetchingMetadata);
    }

    [Fact]
    public async Task Content_is_moved_only_to_a_folder_that_is_there()
    {
        await using var client = await V1Client.StartAsync("4.0.4", new QBittorrentServerOptions { HasFolder = folder => folder == "/there" });
        var hash = await client.AddAsync();

        await client.DoAsync("setLocation", ("hashes", hash), ("location", "/nowhere"));
        client.Server.Torrents.Single().SavePath.Should().Be("/downloads");
        await client.DoAsync("setLocation", ("hashes", hash), ("location", "/there"));
        client.Server.Torrents.Single().SavePath.Should().Be("/there");
    }

    [Theory]
    [InlineData("0", "8", 7)]
    [InlineData("0", "3", 3)]
    [InlineData("0", "many", 0)]
    [InlineData("0", "-1", 4)]
    [InlineData("99", "6", 4)]
    public async Task A_priority_is_bent_into_shape_and_a_file_that_is_not_there_is_passed_over(string id, string priority, int told)
    {
        await using var client = await V1Client.StartAsync("4.0.4");
        var hash = await client.AddAsync(SampleTorrents.Hybrid(Guid.NewGuid()).File);

        await client.DoAsync("setFilePrio", ("hash", hash), ("id", id), ("priority", priority));

        (await client.JsonAsync("query/propertiesFiles/" + hash))[0].GetProperty("priority").GetInt32().Should().Be(told);
    }

    private static async Task<string> StateAsync(V1Client client) => (await client.JsonAsync("query/torrents"))[0].GetProperty("state").GetString()!;

    private static async Task<string> LimitsAsync(V1Client client, string hashes)
    {
        using var answer = await client.PostAsync("command/getTorrentsDlLimit", ("hashes", hashes));
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
