using TorrentApi.ContractTests.Samples;

namespace TorrentApi.Testing.Tests.UTorrent;

/// <summary>Commands to torrents: each says the same, whatever it did.</summary>
public sealed class JobTests
{
    private const string Done = "{\"build\":41073}\n";

    private static readonly SampleTorrent Sample = SampleTorrents.SeveralFiles(Guid.Parse("5f0c8b7e-3b55-4a51-9d38-0d1e8f1b2a10"));
    private static readonly string Hash = Sample.File.Hash.V1Hex!.ToUpperInvariant();

    [Theory]
    [InlineData("start", 201)]
    [InlineData("forcestart", 137)]
    [InlineData("stop", 136)]
    [InlineData("pause", 233)]
    [InlineData("forcestart pause", 169)]
    [InlineData("forcestart pause unpause", 137)]
    [InlineData("pause unpause", 201)]
    [InlineData("pause start", 201)]
    [InlineData("forcestart start", 201)]
    [InlineData("pause stop", 136)]
    [InlineData("stop pause", 136)]
    [InlineData("stop unpause", 136)]
    [InlineData("recheck", 198)]
    [InlineData("forcestart recheck", 134)]
    [InlineData("stop recheck", 130)]
    [InlineData("pause recheck", 230)]
    public async Task Each_command_changes_the_status_bits(string commands, int bits)
    {
        await using var server = UTorrentServer.Start("3.4.5", new UTorrentServerOptions { Clock = new ManualClock() });
        using var visitor = await Visitor.EnterAsync(server);
        await visitor.UploadAsync(Sample.File.Bytes);

        foreach (var command in commands.Split(' ')) (await visitor.SayAsync($"action={command}&hash={Hash}")).Should().Be(Done);

        (await visitor.StatusAsync()).Should().Be(bits);
    }

    [Fact]
    public async Task A_test_may_look_at_the_torrents_themselves()
    {
        await using var server = UTorrentServer.Start("3.4.5", new UTorrentServerOptions { DownloadRate = 0 });
        using var visitor = await Visitor.EnterAsync(server);
        await visitor.UploadAsync(Sample.File.Bytes);

        await visitor.SayAsync($"action=setprops&hash={Hash}&s=label&v=films");
        await visitor.SayAsync($"action=pause&hash={Hash}");

        server.Torrents.Should().ContainSingle().Which.Should()
            .Match<Torrent>(torrent => torrent.Hash == Sample.File.Hash && torrent.Category == "films" && torrent.IsPaused == true && torrent.QueuePosition == 1);
    }

    [Fact]
    public async Task While_it_is_checked_the_progress_is_that_of_the_check()
    {
        var clock = new ManualClock();
        await using var server = UTorrentServer.Start("3.4.5", new UTorrentServerOptions { Clock = clock, CheckingTime = TimeSpan.FromSeconds(10) });
        using var visitor = await Visitor.EnterAsync(server);
        await visitor.UploadAsync(Sample.File.Bytes);
        server.Complete(Sample.File.Hash);
        await visitor.SayAsync($"action=recheck&hash={Hash}");

        clock.Advance(TimeSpan.FromSeconds(3));
        var during = await visitor.RowAsync();
        clock.Advance(TimeSpan.FromSeconds(7));
        var after = await visitor.RowAsync();

        (during[1].GetInt32(), during[4].GetInt32(), during[21].GetString()).Should().Be((198, 300, "Checked 30.0 %"));
        (after[1].GetInt32(), after[4].GetInt32(), after[21].GetString()).Should().Be((201, 1000, "Seeding 100.0 %"));
    }

    [Fact]
    public async Task One_request_commands_many_torrents_and_passes_over_unknown_ones()
    {
        await using var server = UTorrentServer.Start("3.4.5");
        using var visitor = await Visitor.EnterAsync(server);
        var hashes = await AddAsync(visitor, 3);

        (await visitor.SayAsync($"action=stop&hash={hashes[0]}&hash={new string('F', 40)}&hash={hashes[2]}")).Should().Be(Done);

        (await visitor.AskAsync("list=1")).GetProperty("torrents").EnumerateArray().Select(row => row[1].GetInt32()).Should().Equal(136, 201, 136);
    }

    [Theory]
    [InlineData(true, 136)]
    [InlineData(false, 201)]
    public async Task A_hash_in_lower_case_may_be_understood_or_lost(bool isTaken, int bits)
    {
        await using var server = UTorrentServer.Start("3.4.5", new UTorrentServerOptions { TakesLowerCaseHashes = isTaken });
        using var visitor = await Visitor.EnterAsync(server);
        await visitor.UploadAsync(Sample.File.Bytes);

        (await visitor.SayAsync($"action=stop&hash={Sample.File.Hash.V1Hex}")).Should().Be(Done);

        (await visitor.StatusAsync()).Should().Be(bits);
    }

    [Theory]
    [InlineData("remove", true)]
    [InlineData("removetorrent", true)]
    [InlineData("removedata", false)]
    [InlineData("removedatatorrent", false)]
    public async Task Removal_keeps_or_deletes_the_data(string action, bool isKept)
    {
        await using var server = UTorrentServer.Start("3.4.5", new UTorrentServerOptions { DownloadRate = 0 });
        using var visitor = await Visitor.EnterAsync(server);
        await visitor.UploadAsync(Sample.File.Bytes);
        server.Complete(Sample.File.Hash);

        (await visitor.SayAsync($"action={action}&hash={Hash}")).Should().Be(Done);
        var left = (await visitor.AskAsync("list=1")).GetProperty("torrents").GetArrayLength();
        await visitor.UploadAsync(Sample.File.Bytes);

        left.Should().Be(0);
        (await visitor.RowAsync())[4].GetInt32().Should().Be(isKept ? 1000 : 0);
    }

    [Theory]
    [InlineData("queueup", "3", "1 3 2 4")]
    [InlineData("queuedown", "2", "1 3 2 4")]
    [InlineData("queuetop", "3", "3 1 2 4")]
    [InlineData("queuebottom", "2", "1 3 4 2")]
    [InlineData("queueup", "1", "1 2 3 4")]
    [InlineData("queuebottom", "4", "1 2 3 4")]
    [InlineData("queuetop", "3 4", "4 3 1 2")]
    [InlineData("queuetop", "4 3", "3 4 1 2")]
    [InlineData("queueup", "2 3", "2 3 1 4")]
    public async Task The_queue_moves_one_torrent_after_the_other_in_the_order_of_the_request(string action, string moved, string order)
    {
        await using var server = UTorrentServer.Start("3.4.5", new UTorrentServerOptions { DownloadRate = 0 });
        using var visitor = await Visitor.EnterAsync(server);
        var hashes = await AddAsync(visitor, 4);

        (await visitor.SayAsync($"action={action}{string.Concat(moved.Split(' ').Select(name => "&hash=" + hashes[int.Parse(name, System.Globalization.CultureInfo.InvariantCulture) - 1]))}")).Should().Be(Done);

        var rows = (await visitor.AskAsync("list=1")).GetProperty("torrents").EnumerateArray().OrderBy(row => row[17].GetInt32()).ToList();
        rows.Select(row => row[17].GetInt32()).Should().Equal(1, 2, 3, 4);
        string.Join(' ', rows.Select(row => hashes.IndexOf(row[0].GetString()!) + 1)).Should().Be(order);
    }

    [Fact]
    public async Task A_finished_torrent_has_no_place_in_the_queue()
    {
        await using var server = UTorrentServer.Start("3.4.5", new UTorrentServerOptions { DownloadRate = 0, MetadataDelay = Timeout.InfiniteTimeSpan });
        using var visitor = await Visitor.EnterAsync(server);
        await visitor.UploadAsync(Sample.File.Bytes);
        var hashes = await AddAsync(visitor, 2);
        server.Complete(Sample.File.Hash);

        await visitor.SayAsync($"action=queuebottom&hash={Hash}");

        var places = (await visitor.AskAsync("list=1")).GetProperty("torrents").EnumerateArray().ToDictionary(row => row[0].GetString()!, row => row[17].GetInt32());
        places.Should().Contain(Hash, -1).And.Contain(hashes[0], 1).And.Contain(hashes[1], 2);
    }

    [Theory]
    [InlineData("removetorrent")]
    [InlineData("getpeers")]
    [InlineData("list-dirs")]
    [InlineData("getversion")]
    [InlineData("rss-update")]
    public async Task What_came_with_3_0_is_unknown_to_2_2_1(string action)
    {
        await using var server = UTorrentServer.Start("2.2.1");
        using var visitor = await Visitor.EnterAsync(server);

        ((int)await visitor.TryAsync($"action={action}&hash={Hash}")).Should().Be(400);

        server.UnknownRequests.Should().ContainSingle().Which.Parameters["action"].Should().Be(action);
    }

    [Fact]
    public async Task An_action_that_nobody_knows_is_an_invalid_request_and_reported()
    {
        await using var server = UTorrentServer.Start("3.4.5");
        using var visitor = await Visitor.EnterAsync(server);

        ((int)await visitor.TryAsync($"action=strat&hash={Hash}")).Should().Be(400);

        server.UnknownRequests.Should().ContainSingle().Which.ToString().Should().Be("GET /gui/: 400");
    }

    private static async Task<List<string>> AddAsync(Visitor visitor, int count)
    {
        var hashes = Enumerable.Range(1, count).Select(number => new string((char)('A' + number), 40)).ToList();
        foreach (var hash in hashes) await visitor.SayAsync("action=add-url&s=" + Uri.EscapeDataString($"magnet:?xt=urn:btih:{hash}"));
        return hashes;
    }
}
