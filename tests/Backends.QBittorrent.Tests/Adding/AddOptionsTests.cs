using TorrentApi.Backends.QBittorrent.Tests.Scripted;

namespace TorrentApi.Backends.QBittorrent.Tests.Adding;

/// <summary>Options that a version does not take, or that fail once the torrent is there.</summary>
public sealed class AddOptionsTests
{
    [Fact]
    public async Task An_unsupported_option_is_refused_before_anything_is_sent()
    {
        await using var scene = await Scene.ConnectedAsync("4.1.9");

        var error = await Failure.OfAsync<ApiError.Unsupported>(() => AddAsync(scene, new AddOptions { Category = "c", Tags = ["a"] }));

        (error.Capability, error.What).Should().Be((Capability.AddTags, "AddTags needs qBittorrent 4.2; this is v4.1.9"));
        scene.Server.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task An_unsupported_option_that_may_be_skipped_is_left_out_and_told()
    {
        await using var scene = await Scene.ConnectedAsync("4.1.9");
        var options = new AddOptions
        {
            Category = "c", Tags = ["a"], Layout = ContentLayout.Subfolder, LimitMode = ShareLimitMode.All,
            Skippable = new HashSet<Capability> { Capability.AddTags, Capability.AddLayoutSubfolder, Capability.AddLimitMode },
        };

        var result = await AddAsync(scene, options);

        result.Outcome.Should().Be(AddOutcome.Added);
        result.Skipped.Select(skipped => skipped.Option).Should().Equal(Capability.AddTags, Capability.AddLayoutSubfolder, Capability.AddLimitMode);
        result.Skipped.Should().OnlyContain(skipped => skipped.Error is ApiError.Unsupported);
        scene.Server.Last("torrents/add").Parameters.Keys.Should().Equal("paused", "stopped", "category", "urls");
    }

    [Fact]
    public async Task A_skippable_option_that_is_supported_is_not_skipped()
    {
        await using var scene = await Scene.ConnectedAsync("5.1.0");

        var result = await AddAsync(scene, new AddOptions { Tags = ["a"], Skippable = new HashSet<Capability> { Capability.AddTags } });

        result.Skipped.Should().BeEmpty();
        scene.Server.Last("torrents/add")["tags"].Should().Be("a");
    }

    [Fact]
    public async Task What_fails_after_the_add_is_told_and_the_rest_is_still_applied()
    {
        await using var scene = await Scene.ConnectedAsync("4.2.5");
        scene.Server.Next("torrents/addTags", 500).Next("torrents/setShareLimits", 400).LoseRequest("torrents/setForceStart");
        var options = new AddOptions
        {
            Tags = ["a"], RatioLimit = Limit<double>.At(1), SeedingTimeLimit = Limit<TimeSpan>.At(TimeSpan.FromHours(1)), TopOfQueue = true, Forced = true,
        };

        var result = await AddAsync(scene, options);

        result.Outcome.Should().Be(AddOutcome.Added);
        result.Skipped.Select(skipped => (skipped.Option, skipped.Error!.GetType())).Should().Equal(
            (Capability.AddTags, typeof(ApiError.ServerFault)),
            (Capability.AddRatioLimit, typeof(ApiError.UnexpectedResponse)),
            (Capability.AddSeedingTimeLimit, typeof(ApiError.UnexpectedResponse)),
            (Capability.AddForced, typeof(ApiError.Unreachable)));
        scene.Server.Actions.Should().ContainSingle(action => action == "torrents/topPrio").And.ContainSingle(action => action == "torrents/setShareLimits");
    }

    [Fact]
    public async Task The_top_of_a_queue_that_is_off_is_a_conflict_and_skipped()
    {
        await using var scene = await Scene.ConnectedAsync("4.5.2");
        scene.Server.Next("torrents/topPrio", 409, "Torrent queueing must be enabled");

        var result = await AddAsync(scene, new AddOptions { TopOfQueue = true });

        result.Skipped.Should().ContainSingle().Which.Should().Match<SkippedOption>(skipped => skipped.Option == Capability.AddTopOfQueue && skipped.Error is ApiError.Conflict);
    }

    [Theory]
    [InlineData("/a\r\nb")]
    [InlineData(" ")]
    [InlineData("")]
    public async Task A_download_path_obeys_the_rules_of_every_path(string path)
    {
        await using var scene = new Scene("5.1.0");

        var adding = () => AddAsync(scene, new AddOptions { Native = [new QBittorrentAddOptions { DownloadPath = path }] });

        await adding.Should().ThrowAsync<ArgumentException>();
        scene.Server.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task A_stop_condition_that_does_not_exist_is_an_argument_that_is_out_of_range()
    {
        await using var scene = new Scene("5.1.0");

        var adding = () => AddAsync(scene, new AddOptions { Native = [new QBittorrentAddOptions { StopCondition = (QBittorrentStopCondition)7 }] });

        await adding.Should().ThrowAsync<ArgumentException>();
        scene.Server.Requests.Should().BeEmpty();
    }

    private static Task<AddResult> AddAsync(Scene scene, AddOptions options) => scene.Api.AddAsync(new AddRequest(Sample.Magnet(1), options));
}
