using TorrentApi.Backends.QBittorrent.Tests.Scripted;

namespace TorrentApi.Backends.QBittorrent.Tests.ApiV1;

/// <summary>Rows of real servers, and what becomes of what they leave out.</summary>
public sealed class RowTests
{
    // As 4.0.4 sends a torrent that has nothing yet, with its sentinels.
    private const string Row404 =
        """
        [{"added_on":1700000000,"amount_left":20000,"auto_tmm":false,"category":"","completed":0,"completion_on":4294967295,"dl_limit":-1,"dlspeed":0,"downloaded":0,
        "downloaded_session":0,"eta":8640000,"f_l_piece_prio":false,"force_start":false,"hash":"0000000100000000000000000000000000000001","last_activity":0,
        "magnet_uri":"magnet:?xt=urn:btih:x","name":"n","num_complete":0,"num_incomplete":0,"num_leechs":0,"num_seeds":0,"priority":1,"progress":0,"ratio":-1,
        "ratio_limit":-1,"save_path":"/data/","seen_complete":4294967295,"seq_dl":false,"size":20000,"state":"stalledDL","super_seeding":false,"tags":"",
        "time_active":5,"total_size":20000,"tracker":"","up_limit":0,"uploaded":0,"uploaded_session":0,"upspeed":0}]
        """;

    private const string Row334 =
        """
        [{"added_on":"2026-07-21T03:30:41.000","completion_on":"","dlspeed":0,"eta":8640000,"f_l_piece_prio":false,"force_start":false,
        "hash":"0000000100000000000000000000000000000001","label":"linux","name":"n","num_complete":-1,"num_incomplete":-1,"num_leechs":0,"num_seeds":0,"priority":1,
        "progress":0.5,"ratio":0,"save_path":"/data/","seq_dl":false,"size":20000,"state":"pausedDL","super_seeding":false,"upspeed":0}]
        """;

    private const string Row320 =
        """
        [{"dlspeed":0,"eta":8640000,"f_l_piece_prio":false,"force_start":false,"hash":"0000000100000000000000000000000000000001","label":"","name":"n",
        "num_complete":-1,"num_incomplete":-1,"num_leechs":0,"num_seeds":0,"priority":-1,"progress":1,"ratio":0,"seq_dl":false,"size":20000,"state":"stalledUP",
        "super_seeding":false,"upspeed":0}]
        """;

    [Fact]
    public async Task The_sentinels_of_4_0_are_null()
    {
        var torrent = await ReadAsync("4.0.4", Row404);

        torrent.Should().Match<Torrent>(one => one.AddedAt == DateTimeOffset.FromUnixTimeSeconds(1_700_000_000) && one.SavePath == "/data" && one.TotalSizeBytes == 20_000);
        (torrent.CompletedAt, torrent.LastActivityAt, torrent.Eta, torrent.Ratio, torrent.TrackerUrl, torrent.IsPrivate, torrent.ContentPath)
            .Should().Be((null, null, null, null, null, null, null));
        (torrent.DownloadLimit, torrent.UploadLimit, torrent.RatioLimit).Should().Be((null, null, null), "the ratio limit is the one in force and may be the server's");
    }

    [Theory]
    [InlineData(null, 3)]
    [InlineData("UTC", 3)]
    [InlineData("Europe/Berlin", 1)]
    [InlineData("America/New_York", 7)]
    public async Task A_date_without_a_zone_is_of_the_zone_that_the_options_tell(string? zone, int hour)
    {
        var torrent = await ReadAsync("3.3.4", Row334, options => options.ServerTimeZone = zone);

        torrent.AddedAt.Should().Be(new DateTimeOffset(2026, 7, 21, hour, 30, 41, TimeSpan.Zero));
        torrent.CompletedAt.Should().BeNull("it is empty for never");
    }

    [Fact]
    public async Task A_label_is_the_category_and_the_size_is_what_is_wanted_of_it()
    {
        var torrent = await ReadAsync("3.3.4", Row334);

        (torrent.Category, torrent.State, torrent.HasMetadata).Should().Be(("linux", TorrentState.Stopped, true));
        (torrent.TotalSizeBytes, torrent.WantedSizeBytes, torrent.LeftBytes).Should().Be((null, 20_000, null));
        (torrent.SwarmSeeds, torrent.SwarmPeers).Should().Be((null, null));
    }

    [Fact]
    public async Task What_3_2_leaves_out_is_null_and_a_complete_torrent_complete()
    {
        var torrent = await ReadAsync("3.2.0", Row320);

        (torrent.AddedAt, torrent.SavePath, torrent.QueuePosition, torrent.DownloadedBytes).Should().Be((null, null, null, null));
        (torrent.State, torrent.IsComplete, torrent.Progress).Should().Be((TorrentState.Seeding, true, 1));
    }

    [Fact]
    public async Task A_stopped_magnet_link_of_an_old_server_tells_no_size()
    {
        var torrent = await ReadAsync("3.3.4", Row334.Replace("\"size\":20000", "\"size\":0", StringComparison.Ordinal));

        (torrent.HasMetadata, torrent.WantedSizeBytes, torrent.IsComplete).Should().Be((null, null, false));
    }

    private static async Task<Torrent> ReadAsync(string version, string body, Action<QBittorrentOptions>? configure = null)
    {
        await using var scene = await Scene.ConnectedAsync(version, configure);
        scene.Server.Next("query/torrents", (_, _) => Task.FromResult<HttpResponseMessage?>(new HttpResponseMessage { Content = new StringContent(body, System.Text.Encoding.UTF8, "text/javascript") }));
        return (await scene.Api.ListAsync()).Single();
    }
}
