using System.Text;
using TorrentApi.Backends.UTorrent.Tests.Scripted;

namespace TorrentApi.Backends.UTorrent.Tests.Gateway;

/// <summary>Exactly these requests are sent.</summary>
public sealed class VerbatimTests
{
    private static readonly string H = Sample.Key(1);

    public static TheoryData<string, string> Simple => new()
    {
        { "start", $"GET action=start&hash={H}" },
        { "stop", $"GET action=stop&hash={H}" },
        { "pause", $"GET action=pause&hash={H}" },
        { "recheck", $"GET action=recheck&hash={H}" },
        { "force", $"GET action=forcestart&hash={H}" },
        { "top", $"GET action=queuetop&hash={H}" },
        { "up", $"GET action=queueup&hash={H}" },
        { "down", $"GET action=queuedown&hash={H}" },
        { "bottom", $"GET action=queuebottom&hash={H}" },
        { "reset", "GET action=resetxferhist" },
        { "remote", "GET action=configremote&u=me&p=p%26w" },
        { "logout", "GET action=logout" },
        { "logout others", "GET action=logout&session=a&session=b" },
        { "settings", "GET action=setsetting&s=max_dl_rate&v=40" },
        { "remove feed", "GET action=rss-remove&feed-id=3" },
        { "remove filter", "GET action=filter-remove&filter-id=4" },
        { "add feed", "GET action=rss-update&url=http%3A%2F%2Fa.test%2Frss&alias=a&subscribe=1&smart-filter=0&enabled=1&download_dir=2&update=1" },
        { "edit feed", "GET action=rss-update&feed-id=3&enabled=0" },
        { "add filter", "GET action=filter-update&name=n&save-in=d&filter=%2A&label=l&quality=8&add-stopped=1&feed-id=-1" },
        { "edit filter", "GET action=filter-update&filter-id=4&episode=1x2&episode-filter=1" },
        { "add unknown", "GET action=add-unknown-url&s=http%3A%2F%2Fa.test%2Fx&feed-id=3" },
    };

    [Theory]
    [MemberData(nameof(Simple))]
    public async Task A_write_is_one_request(string write, string line)
    {
        await using var scene = new Scene();

        await WriteAsync(scene.Api, write);

        scene.Server.Lines.Should().Equal(line);
    }

    [Fact]
    public async Task Connecting_asks_for_the_token_and_then_with_it_for_the_settings()
    {
        await using var scene = new Scene(options => options.BaseAddress = new Uri("http://ut.test:8080/base/gui/"));

        var server = await scene.Api.ListAsync();

        scene.Server.Requests.Select(request => request.Address.PathAndQuery).Should().Equal(
            "/base/gui/token.html", "/base/gui/?token=TOKEN&action=getsettings", "/base/gui/?token=TOKEN&list=1");
        scene.Server.Requests.Should().OnlyContain(request => request.Header("Authorization") == "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("admin:p:ä")));
        scene.Server.Requests.Select(request => request.Header("Cookie")).Should().Equal(null, "GUID=aBc/1+2", "GUID=aBc/1+2");
        server.Should().ContainSingle();
    }

    [Fact]
    public async Task After_the_first_list_only_changes_are_asked_for()
    {
        await using var scene = new Scene();
        await scene.Api.ListAsync();
        scene.Server.Say("list", Sample.Delta(Sample.Row(2), $"\"{H}\""));

        var torrents = await scene.Api.ListAsync();

        scene.Server.Requests[^1].Line.Should().Be("GET list=1&cid=7");
        torrents.Select(torrent => torrent.Hash).Should().Equal(Sample.Hash(2));
    }

    [Fact]
    public async Task A_full_answer_to_a_stale_cache_id_replaces_everything_and_after_a_while_it_is_asked_for()
    {
        await using var scene = new Scene();
        await scene.Api.ListAsync();
        scene.Server.Say("list", Sample.List(Sample.Row(2)));

        var torrents = await scene.Api.ListAsync();
        scene.Clock.Advance(TimeSpan.FromMinutes(6));
        await scene.Api.ListAsync();

        torrents.Select(torrent => torrent.Hash).Should().Equal(Sample.Hash(2));
        scene.Server.Requests[^1].Line.Should().Be("GET list=1");
    }

    [Fact]
    public async Task What_is_paused_is_unpaused_before_it_is_started()
    {
        await using var scene = new Scene();
        scene.Server.Say("list", Sample.List(Sample.Row(1, bits: 233), Sample.Row(2)));

        await scene.Api.StartAsync(MultiTarget.Of(Sample.Hash(1), Sample.Hash(2)));

        scene.Server.Lines.Should().Equal($"GET action=unpause&hash={H}", $"GET action=start&hash={H}&hash={Sample.Key(2)}");
    }

    [Theory]
    [InlineData(RemoveData.Keep, ScriptedServer.Settings, "remove")]
    [InlineData(RemoveData.Keep, ScriptedServer.OldSettings, "remove")]
    [InlineData(RemoveData.Delete, ScriptedServer.Settings, "removedatatorrent")]
    [InlineData(RemoveData.Delete, ScriptedServer.OldSettings, "removedata")]
    public async Task A_removal_uses_the_action_that_deletes_no_more_than_was_said(RemoveData data, string settings, string action)
    {
        await using var scene = new Scene();
        scene.Server.Say("getsettings", settings);
        scene.Server.Next("list", System.Net.HttpStatusCode.OK, Sample.List(Sample.Row(1))).Say("list", Sample.Delta("", $"\"{H}\""));

        await scene.Api.RemoveAsync(Sample.Hash(1), data);

        scene.Server.Lines.Should().Equal($"GET action={action}&hash={H}");
    }

    [Fact]
    public async Task Many_hashes_go_in_addresses_of_twenty()
    {
        await using var scene = new Scene();
        scene.Server.Say("list", Sample.List(Enumerable.Range(1, 45).Select(number => Sample.Row(number))));

        await scene.Api.StopAsync(MultiTarget.All);

        scene.Server.Lines.Select(line => line.Split("&hash=").Length - 1).Should().Equal(20, 20, 5);
    }

    [Fact]
    public async Task Several_torrents_keep_their_order_when_they_go_to_the_top()
    {
        await using var scene = new Scene();
        scene.Server.Say("list", Sample.List(Sample.Row(1, queue: "2"), Sample.Row(2, queue: "5"), Sample.Row(3, queue: "-1")));

        await scene.Api.Require<IQueueFeature>().MoveToTopAsync(MultiTarget.All);

        scene.Server.Lines.Should().Equal($"GET action=queuetop&hash={Sample.Key(2)}&hash={H}");
    }

    [Fact]
    public async Task A_label_takes_the_place_of_the_one_before_in_one_request()
    {
        await using var scene = new Scene();
        scene.Server.Next("list", System.Net.HttpStatusCode.OK, Sample.List(Sample.Row(1, label: "old"))).Say("list", Sample.Delta(Sample.Row(1, label: "a b/c")));

        await scene.Api.Require<ICategoryFeature>().AssignAsync(Sample.Hash(1), "a b/c");

        scene.Server.Lines[0].Should().Be($"GET action=setprops&hash={H}&s=label&v=&s=label&v=a%20b%2Fc");
    }

    [Fact]
    public async Task Limits_of_a_torrent_are_bytes_and_thousandths_and_read_again()
    {
        await using var scene = new Scene();
        scene.Server.Say("getprops", Sample.Props(1, "\"ulrate\":1500,\"dlrate\":0,\"seed_override\":1,\"seed_ratio\":1500"));

        await scene.Api.Require<ISpeedLimitFeature>().SetUploadAsync(Sample.Hash(1), 1500);
        await scene.Api.Require<IShareLimitFeature>().SetAsync(Sample.Hash(1), new ShareLimits { Ratio = Limit<double>.At(1.5) });

        scene.Server.Lines.Should().Equal(
            $"GET action=setprops&hash={H}&s=ulrate&v=1500", $"GET action=getprops&hash={H}",
            $"GET action=setprops&hash={H}&s=seed_override&v=1&s=seed_ratio&v=1500", $"GET action=getprops&hash={H}");
    }

    [Fact]
    public async Task Trackers_are_written_as_one_text_with_a_blank_line_between_tiers()
    {
        await using var scene = new Scene();
        scene.Server.Next("getprops", System.Net.HttpStatusCode.OK, Sample.Props(1, trackers: @"http://a.test\r\n\r\n"));
        scene.Server.Say("getprops", Sample.Props(1, trackers: @"http://a.test\r\n\r\nhttp://b.test/x?y\r\n"));

        await scene.Api.Require<ITrackerFeature>().AddAsync(Sample.Hash(1), ["http://b.test/x?y"], tier: 1);

        scene.Server.Lines[1].Should().Be($"GET action=setprops&hash={H}&s=trackers&v=http%3A%2F%2Fa.test%0D%0A%0D%0Ahttp%3A%2F%2Fb.test%2Fx%3Fy");
    }

    [Fact]
    public async Task A_priority_goes_between_the_hash_and_the_files()
    {
        await using var scene = new Scene();
        scene.Server.Say("getfiles", Sample.Files(1, """["a",1,0,3],["d\\b",1,0,3]"""));

        await scene.Api.Require<IContentFeature>().SetPriorityAsync(Sample.Hash(1), [0, 1], ContentPriority.High);

        scene.Server.Lines[1].Should().Be($"GET action=setprio&hash={H}&p=3&f=0&f=1");
    }

    [Fact]
    public async Task A_magnet_link_is_an_address_and_a_file_a_form_with_a_plain_boundary()
    {
        await using var scene = new Scene(options => options.VisibilityTimeout = TimeSpan.FromSeconds(1));
        scene.Server.Next("list", System.Net.HttpStatusCode.OK, Sample.List()).Say("list", Sample.List(Sample.Row(9)));

        await scene.FinishAsync(scene.Api.AddAsync(new AddRequest(Sample.Magnet(9), new AddOptions { Native = [new UTorrentAddOptions { DirectoryIndex = 1, SubPath = "a/b" }] })));
        var bytes = Encoding.ASCII.GetBytes("d4:infod6:lengthi1e4:name1:a12:piece lengthi16384e6:pieces20:aaaaaaaaaaaaaaaaaaaaee");
        var adding = scene.Api.AddAsync(new AddRequest(TorrentFile.Parse(bytes)));
        (await scene.FinishAsync(adding)).Outcome.Should().Be(AddOutcome.Pending, "the script never shows it");

        var form = scene.Server.Requests.Single(request => request.Key == "add-file");
        scene.Server.Lines.Should().Equal($"GET action=add-url&s=magnet%3A%3Fxt%3Durn%3Abtih%3A{Sample.Key(9)}&download_dir=1&path=a%2Fb", "POST action=add-file");
        form.Header("Content-Type").Should().MatchRegex("^multipart/form-data; boundary=[a-z0-9-]+$");
        form.Header("Content-Length").Should().Be($"{form.Bytes.Length}");
        form.Body.Should().Contain("Content-Disposition: form-data; name=\"torrent_file\"; filename=\"upload.torrent\"\r\nContent-Type: application/x-bittorrent\r\n\r\n" + Encoding.ASCII.GetString(bytes));
    }

    private static Task WriteAsync(UTorrentApi api, string write) => write switch
    {
        "start" => api.StartAsync(Sample.Hash(1)),
        "stop" => api.StopAsync(Sample.Hash(1)),
        "pause" => api.PauseAsync(Sample.Hash(1)),
        "recheck" => api.Require<IMaintenanceFeature>().RecheckAsync(Sample.Hash(1)),
        "force" => api.Require<IMaintenanceFeature>().ForceStartAsync(Sample.Hash(1)),
        "top" => api.Require<IQueueFeature>().MoveToTopAsync(Sample.Hash(1)),
        "up" => api.Require<IQueueFeature>().MoveUpAsync(Sample.Hash(1)),
        "down" => api.Require<IQueueFeature>().MoveDownAsync(Sample.Hash(1)),
        "bottom" => api.Require<IQueueFeature>().MoveToBottomAsync(Sample.Hash(1)),
        "reset" => api.ResetTransferHistoryAsync(),
        "remote" => api.ConfigureRemoteAsync("me", "p&w"),
        "logout" => api.LogoutAsync([]),
        "logout others" => api.LogoutAsync(["a", "b"]),
        "settings" => api.Settings.SetAsync("max_dl_rate", 40),
        "remove feed" => api.Rss.RemoveFeedAsync(3),
        "remove filter" => api.Rss.RemoveFilterAsync(4),
        "add feed" => api.Rss.AddFeedAsync(new() { Url = "http://a.test/rss", Alias = "a", Subscribe = true, SmartFilter = false, Enabled = true, DirectoryIndex = 2, UpdateNow = true }),
        "edit feed" => api.Rss.EditFeedAsync(3, new() { Enabled = false }),
        "add filter" => api.Rss.AddFilterAsync(new() { Name = "n", SaveIn = "d", Filter = "*", Label = "l", Quality = 8, AddStopped = true, FeedId = -1 }),
        "edit filter" => api.Rss.EditFilterAsync(4, new() { Episode = "1x2", EpisodeFilter = true }),
        "add unknown" => api.Rss.AddUnknownAsync(new Uri("http://a.test/x"), 3),
        _ => throw new ArgumentOutOfRangeException(nameof(write), write, "no such write"),
    };
}
