using TorrentApi.Backends.QBittorrent.Tests.Scripted;

namespace TorrentApi.Backends.QBittorrent.Tests.Gateway;

/// <summary>Share limits and picking: exactly this is sent, and what stays is read and sent again.</summary>
public sealed class VerbatimLimitTests
{
    private const string Key = "0000000100000000000000000000000000000001";
    private const string Other = "0000000200000000000000000000000000000002";

    private static readonly ShareLimits OneHour = new() { SeedingTime = Limit<TimeSpan>.At(TimeSpan.FromHours(1)) };

    [Theory]
    [InlineData("4.2.5", "-2", "Default", "Default")]
    [InlineData("5.1.0", "-1", "Default", "Default")]
    [InlineData("5.2.0", "-1", "Remove", "Default")]
    [InlineData("5.3.0", "-1", "Remove", "MatchAll")]
    public async Task All_five_limits_are_sent_and_those_that_were_not_asked_for_stay(string version, string inactive, string action, string mode)
    {
        await using var scene = await ConnectAsync(version);
        scene.Server.Torrents[Key].RatioLimit = 1.5;

        await scene.Api.ShareLimits!.SetAsync(Sample.Hash(1), OneHour);

        scene.Server.Last("torrents/setShareLimits").Body.Should()
            .Be($"hashes={Key}&ratioLimit=1.5&seedingTimeLimit=60&inactiveSeedingTimeLimit={inactive}&shareLimitAction={action}&shareLimitsMode={mode}");
    }

    [Fact]
    public async Task Torrents_that_end_up_alike_share_a_request_and_others_have_their_own()
    {
        await using var scene = await ConnectAsync("5.3.0");
        scene.Server.Hold(Sample.Hash(2));
        scene.Server.Hold(Sample.Hash(3)).RatioLimit = -1;

        await scene.Api.ShareLimits!.SetAsync(Sample.Many(3), OneHour);

        var sent = scene.Server.Requests.Where(request => request.Action == "torrents/setShareLimits").Select(request => (request["hashes"], request["ratioLimit"]));
        sent.Should().BeEquivalentTo([($"{Key}|{Other}", "-2"), (Sample.Hex(3), "-1")]);
    }

    [Fact]
    public async Task A_second_request_that_fails_leaves_the_first_done()
    {
        await using var scene = await ConnectAsync("5.3.0");
        scene.Server.Hold(Sample.Hash(2)).RatioLimit = 3;
        scene.Server.Next("torrents/setShareLimits", 200).Next("torrents/setShareLimits", 500);

        var error = await Failure.OfAsync<ApiError.Incomplete>(() => scene.Api.ShareLimits!.SetAsync(Sample.Many(2), OneHour));

        (error.Done, error.Remaining).Should().Be((MultiTarget.Of(Sample.Hash(1)), MultiTarget.Of(Sample.Hash(2))));
    }

    [Fact]
    public async Task Limits_are_read_in_the_words_of_the_model()
    {
        await using var scene = await ConnectAsync("5.3.0");
        scene.Server.Torrents[Key].RatioLimit = 2;

        var limits = await scene.Api.ShareLimits!.GetAsync(Sample.Hash(1));

        limits.Should().Be(new ShareLimits
        {
            Ratio = Limit<double>.At(2), SeedingTime = Limit<TimeSpan>.Global, InactiveSeedingTime = Limit<TimeSpan>.Unlimited,
            Action = ShareLimitAction.Remove, Mode = ShareLimitMode.All,
        });
        scene.Server.Requests.Should().ContainSingle().Which.Line.Should().Be($"GET /api/v2/torrents/info?hashes={Key}");
    }

    [Fact]
    public async Task Limits_of_an_unknown_torrent_are_missing()
    {
        await using var scene = await ConnectAsync("4.2.5");

        await Failure.OfAsync<ApiError.MissingTorrent>(() => scene.Api.ShareLimits!.GetAsync(Sample.Hash(9)));
    }

    [Fact]
    public async Task Nothing_to_set_is_not_sent()
    {
        await using var scene = await ConnectAsync("5.3.0");

        await scene.Api.ShareLimits!.SetAsync(MultiTarget.All, new ShareLimits());
        await scene.Api.Picking!.SetAsync(MultiTarget.All, new PickingOptions());

        scene.Server.Requests.Should().BeEmpty();
    }

    [Theory]
    [InlineData("4.2.5")]
    [InlineData("5.3.0")]
    public async Task Only_torrents_that_differ_are_toggled_once_and_looked_at_again(string version)
    {
        await using var scene = await ConnectAsync(version);
        scene.Server.Hold(Sample.Hash(2)).IsSequential = true;

        await scene.FinishAsync(FinishAsync(scene.Api.Picking!.SetAsync(Sample.Many(2), new PickingOptions { Sequential = true })));

        scene.Server.Actions.Should().Equal("torrents/info", "torrents/info", "torrents/toggleSequentialDownload", "torrents/info");
        scene.Server.Last("torrents/toggleSequentialDownload").Body.Should().Be($"hashes={Key}");
        scene.Server.Torrents.Values.Should().OnlyContain(torrent => torrent.IsSequential);
    }

    [Fact]
    public async Task A_toggle_that_another_client_undid_is_a_conflict_and_not_repeated()
    {
        await using var scene = await ConnectAsync("5.3.0");
        scene.Server.Next("torrents/toggleFirstLastPiecePrio", 200);

        var error = await Failure.OfAsync(() => scene.FinishAsync(FinishAsync(scene.Api.Picking!.SetAsync(Sample.Hash(1), new PickingOptions { FirstLastPieceFirst = true }))));

        error.Should().BeOfType<ApiError.Conflict>();
        scene.Server.Actions.Count(action => action == "torrents/toggleFirstLastPiecePrio").Should().Be(1);
    }

    [Fact]
    public async Task A_toggle_whose_answer_is_lost_counts_where_the_list_shows_it()
    {
        await using var scene = await ConnectAsync("5.3.0");
        scene.Server.LoseAnswer("torrents/toggleSequentialDownload");

        await scene.FinishAsync(FinishAsync(scene.Api.Picking!.SetAsync(Sample.Hash(1), new PickingOptions { Sequential = true })));

        scene.Server.Torrents[Key].IsSequential.Should().BeTrue();
        scene.Server.Actions.Count(action => action == "torrents/toggleSequentialDownload").Should().Be(1);
    }

    [Fact]
    public async Task Super_seeding_is_set()
    {
        await using var scene = await ConnectAsync("4.2.5");

        await scene.Api.Picking!.SetAsync(Sample.Hash(1), new PickingOptions { SuperSeeding = false });

        (scene.Server.Requests[^1].Line, scene.Server.Requests[^1].Body).Should().Be(("POST /api/v2/torrents/setSuperSeeding", $"hashes={Key}&value=false"));
    }

    [Fact]
    public async Task Super_seeding_that_a_young_torrent_forgets_is_set_again()
    {
        await using var scene = await ConnectAsync("4.2.5");
        var torrent = scene.Server.Torrents[Key];
        (torrent.AddedOn, torrent.ForgetsSuperSeeding) = (scene.Clock.GetUtcNow().ToUnixTimeSeconds(), 2);

        await scene.FinishAsync(FinishAsync(scene.Api.Picking!.SetAsync(Sample.Hash(1), new PickingOptions { SuperSeeding = true })));

        torrent.IsSuperSeeding.Should().BeTrue();
        scene.Server.Actions.Count(action => action == "torrents/setSuperSeeding").Should().Be(3);
    }

    [Fact]
    public async Task Super_seeding_that_a_young_torrent_never_keeps_is_a_conflict()
    {
        await using var scene = await ConnectAsync("4.2.5");
        var torrent = scene.Server.Torrents[Key];
        (torrent.AddedOn, torrent.ForgetsSuperSeeding) = (scene.Clock.GetUtcNow().ToUnixTimeSeconds(), int.MaxValue);

        var setting = FinishAsync(scene.Api.Picking!.SetAsync(Sample.Hash(1), new PickingOptions { SuperSeeding = true }));

        await Failure.OfAsync<ApiError.Conflict>(() => scene.FinishAsync(setting));
    }

    private static async Task<Scene> ConnectAsync(string version)
    {
        var scene = await Scene.ConnectedAsync(version);
        scene.Server.Hold(Sample.Hash(1));
        return scene;
    }

    private static async Task<bool> FinishAsync(Task task)
    {
        await task;
        return true;
    }
}
