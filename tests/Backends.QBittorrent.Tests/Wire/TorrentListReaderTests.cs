using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Tests.Wire;

public class TorrentListReaderTests
{
    // The fields and values of a seeding torrent on 5.1.0; the order is the server's.
    private static readonly string[] Fields51 =
    [
        "\"added_on\":1700000000", "\"amount_left\":0", "\"auto_tmm\":true", "\"availability\":-1", "\"category\":\"films\"", "\"comment\":\"\"",
        "\"completed\":700", "\"completion_on\":1700000500", "\"content_path\":\"/data/films/A.mkv\"", "\"dl_limit\":1024", "\"dlspeed\":0",
        "\"download_path\":\"\"", "\"downloaded\":701", "\"downloaded_session\":0", "\"eta\":8640000", "\"f_l_piece_prio\":true",
        "\"force_start\":false", "\"has_metadata\":true", "\"hash\":\"0123456789abcdef0123456789abcdef01234567\"",
        "\"inactive_seeding_time_limit\":-2", "\"infohash_v1\":\"0123456789abcdef0123456789abcdef01234567\"", "\"infohash_v2\":\"\"",
        "\"last_activity\":1700000900", "\"magnet_uri\":\"magnet:?xt=urn:btih:0123\"", "\"max_inactive_seeding_time\":-1", "\"max_ratio\":-1",
        "\"max_seeding_time\":-1", "\"name\":\"A\"", "\"num_complete\":5", "\"num_incomplete\":6", "\"num_leechs\":3", "\"num_seeds\":4",
        "\"popularity\":0.5", "\"priority\":7", "\"private\":false", "\"progress\":1", "\"ratio\":1.5", "\"ratio_limit\":-2", "\"reannounce\":0",
        "\"root_path\":\"\"", "\"save_path\":\"/data/films\"", "\"seeding_time\":60", "\"seeding_time_limit\":90", "\"seen_complete\":-1",
        "\"seq_dl\":true", "\"size\":700", "\"state\":\"stalledUP\"", "\"super_seeding\":true", "\"tags\":\"b, a\"", "\"time_active\":120",
        "\"total_size\":900", "\"tracker\":\"http://t.example/announce\"", "\"trackers_count\":1", "\"up_limit\":2048", "\"uploaded\":1051",
        "\"uploaded_session\":0", "\"upspeed\":17",
    ];

    private static readonly Torrent Expected51 = new()
    {
        Hash = InfoHash.Parse(Reading.Hash),
        Name = "A",
        State = TorrentState.Seeding,
        NativeState = "stalledUP",
        Progress = 1,
        Ratio = 1.5,
        TotalSizeBytes = 900,
        WantedSizeBytes = 700,
        LeftBytes = 0,
        DownloadedBytes = 701,
        UploadedBytes = 1051,
        UploadRate = 17,
        SeedingTime = TimeSpan.FromMinutes(1),
        ActiveTime = TimeSpan.FromMinutes(2),
        AddedAt = DateTimeOffset.FromUnixTimeSeconds(1_700_000_000),
        CompletedAt = DateTimeOffset.FromUnixTimeSeconds(1_700_000_500),
        LastActivityAt = DateTimeOffset.FromUnixTimeSeconds(1_700_000_900),
        SavePath = "/data/films",
        ContentPath = "/data/films/A.mkv",
        Category = "films",
        Tags = ["b", "a"],
        TrackerUrl = "http://t.example/announce",
        ConnectedSeeds = 4,
        ConnectedPeers = 3,
        SwarmSeeds = 5,
        SwarmPeers = 6,
        QueuePosition = 7,
        DownloadLimit = 1024,
        UploadLimit = 2048,
        RatioLimit = Limit<double>.Global,
        SeedingTimeLimit = Limit<TimeSpan>.At(TimeSpan.FromMinutes(90)),
        IsComplete = true,
        IsStalled = true,
        HasMetadata = true,
        IsPrivate = false,
        IsAutomaticallyManaged = true,
        IsSequential = true,
        IsFirstLastPieceFirst = true,
        IsSuperSeeding = true,
    };

    [Fact]
    public async Task Every_field_of_5_1_is_understood()
    {
        var torrents = await Reading.ListAsync($"[{{{string.Join(',', Fields51)}}}]");

        torrents.Should().Equal(Expected51);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task The_order_of_the_fields_does_not_matter(int seed)
    {
        var shuffled = Fields51.ToArray();
        new Random(seed).Shuffle(shuffled);

        var torrents = await Reading.ListAsync($"[{{{string.Join(" , ", shuffled)}}},\n{{{string.Join(',', Fields51.Reverse())}}}]");

        torrents.Should().Equal(Expected51, Expected51);
    }

    [Fact]
    public async Task A_row_with_nothing_but_its_hash_is_a_torrent_of_which_little_is_known()
    {
        var torrents = await Reading.ListAsync($$"""[{"hash":"{{Reading.Hash}}"}]""");

        torrents.Should().Equal(new Torrent { Hash = InfoHash.Parse(Reading.Hash), Name = "", State = TorrentState.Unknown });
    }

    [Theory]
    [InlineData("[]")]
    [InlineData(" \t\r\n[ \n ] \r\n")]
    public async Task An_empty_array_is_an_empty_list(string body)
    {
        var torrents = await Reading.ListAsync(body);

        torrents.Should().BeEmpty();
    }

    [Fact]
    public async Task What_many_torrents_share_is_one_object()
    {
        var row = $$"""{"hash":"{{Reading.Hash}}","category":"c","tags":"a, b","state":"newWord","save_path":"/d/","tracker":"http://t.example/"}""";

        var torrents = await Reading.ListAsync($"[{row},{row}]");

        torrents[1].Category.Should().BeSameAs(torrents[0].Category);
        torrents[1].Tags.Should().BeSameAs(torrents[0].Tags);
        torrents[1].NativeState.Should().BeSameAs(torrents[0].NativeState);
        torrents[1].SavePath.Should().BeSameAs(torrents[0].SavePath);
        torrents[1].TrackerUrl.Should().BeSameAs(torrents[0].TrackerUrl);
    }

    [Fact]
    public async Task More_distinct_texts_than_the_pool_holds_are_still_right()
    {
        var rows = Enumerable.Range(0, 5000).Select(i => $$"""{"hash":"{{Reading.Hash}}","category":"c{{i}}"}""");

        var torrents = await Reading.ListAsync($"[{string.Join(',', rows)}]");

        torrents.Select(torrent => torrent.Category).Should().Equal(Enumerable.Range(0, 5000).Select(i => $"c{i}"));
    }

    [Fact]
    public async Task Torrents_are_handed_on_while_the_body_still_arrives()
    {
        var row = $$"""{"hash":"{{Reading.Hash}}"}""";
        var body = new MemoryStream(System.Text.Encoding.UTF8.GetBytes($"[{row},{row},"));
        var seen = 0;

        await Reading.RefusalAsync(async () =>
            await TorrentListReader.ReadAsync(body, new TorrentReadContext(), _ => seen++, TestContext.Current.CancellationToken));

        seen.Should().Be(2);
    }

    [Fact]
    public async Task Cancellation_is_the_callers()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        var read = async () => await TorrentListReader.ReadAsync(new MemoryStream([1]), new TorrentReadContext(), source.Token);

        (await read.Should().ThrowAsync<OperationCanceledException>()).Which.CancellationToken.Should().Be(source.Token);
    }
}
