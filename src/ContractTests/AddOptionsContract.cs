using TorrentApi.ContractTests.Samples;

namespace TorrentApi.ContractTests;

/// <summary>What <see cref="AddOptions"/> promise where the server supports them.</summary>
public abstract class AddOptionsContract(ContractHost host) : Contract(host)
{
    private const long Rate = 64 * 1024;

    [Fact]
    [Needs(Capability.AddStopped)]
    public async Task Added_stopped_it_is_stopped()
    {
        var sample = await AddAsync(new AddOptions { Stopped = true });

        await UntilAsync(sample.Target, torrent => torrent.State == TorrentState.Stopped, "a torrent added stopped is stopped");
    }

    [Fact]
    public async Task Added_without_more_it_runs()
    {
        var sample = await AddAsync(AddOptions.Default);

        await UntilAsync(sample.Target, IsRunning, "a torrent runs unless it is added stopped, whatever the server's default");
    }

    [Fact]
    [Needs(Capability.Stop)]
    public async Task Stopped_as_soon_as_visible_it_ends_up_stopped()
    {
        var sample = await AddAsync(new AddOptions { Stopped = true, StopTiming = StopTiming.AsSoonAsVisible });

        await UntilAsync(sample.Target, torrent => torrent.State == TorrentState.Stopped, "it was to be stopped as soon as visible");
    }

    [Fact]
    [Needs(Capability.AddCategory)]
    public async Task It_has_the_category_and_an_unknown_one_is_created()
    {
        var category = NewCategory();

        var sample = await AddAsync(Quiet with { Category = category });

        await UntilAsync(sample.Target, torrent => torrent.Category == category, "it has the category");
        if (Server.Supports(Capability.CategoriesList))
            (await Api.Require<ICategoryFeature>().ListAsync(Token)).Select(known => known.Name).Should().Contain(category, "an unknown category is created");
    }

    [Fact]
    [Needs(Capability.AddTags)]
    public async Task It_has_the_tags()
    {
        var sample = await AddAsync(Quiet with { Tags = ["contract-a", "contract b"] });

        var torrent = await UntilAsync(sample.Target, torrent => torrent.Tags.Count == 2, "it has both tags");
        torrent.Tags.Should().BeEquivalentTo("contract-a", "contract b");
    }

    [Fact]
    [Needs(Capability.AddName)]
    public async Task It_has_the_name_and_its_files_keep_theirs()
    {
        var sample = await AddAsync(Quiet with { Name = "another name" });

        await UntilAsync(sample.Target, torrent => torrent.Name == "another name", "it has the name");
        (await Api.ListContentsAsync(sample.Target, Token)).Should().ContainSingle().Which.Path.Should().Be(sample.Name, "a name is for display only");
    }

    [Fact]
    [Needs(Capability.AddSavePath)]
    public async Task It_is_saved_where_it_is_told()
    {
        var path = (await ReadAsync((await AddAsync()).Target)).SavePath;
        if (path is null) Assert.Skip($"{Host.Name} does not tell where it saves");
        path += $"/contract-{Guid.NewGuid():N}";

        var sample = await AddAsync(Quiet with { SavePath = path });

        var torrent = await ReadAsync(sample.Target);
        torrent.SavePath?.Replace('\\', '/').Should().Be(path.Replace('\\', '/'));
        torrent.IsAutomaticallyManaged.Should().NotBe(true, "a save path switches automatic management off");
    }

    [Fact]
    [Needs(Capability.AddSpeedLimits)]
    public async Task It_has_its_own_rate_limits()
    {
        var sample = await AddAsync(Quiet with { DownloadLimit = Rate, UploadLimit = 2 * Rate });

        await UntilAsync(sample.Target, torrent => (torrent.DownloadLimit, torrent.UploadLimit) == (Rate, 2 * Rate), "it has both limits");
    }

    [Fact]
    [Needs(Capability.AddRatioLimit)]
    public async Task It_has_its_own_ratio_limit()
    {
        var limited = await AddAsync(Quiet with { RatioLimit = Limit<double>.At(1.5) });
        var unlimited = await AddAsync(Quiet with { RatioLimit = Limit<double>.Unlimited });

        await UntilAsync(limited.Target, torrent => torrent.RatioLimit == Limit<double>.At(1.5), "it has the limit");
        await UntilAsync(unlimited.Target, torrent => torrent.RatioLimit == Limit<double>.Unlimited, "it has no limit");
    }

    [Fact]
    [Needs(Capability.AddSeedingTimeLimit)]
    public async Task It_has_its_own_seeding_time_limit()
    {
        var limit = Limit<TimeSpan>.At(TimeSpan.FromMinutes(90));

        var limited = await AddAsync(Quiet with { SeedingTimeLimit = limit });

        await UntilAsync(limited.Target, torrent => torrent.SeedingTimeLimit == limit, "it has the limit");
    }

    [Fact]
    public async Task Without_limits_of_its_own_the_servers_apply()
    {
        var sample = await AddAsync();

        var torrent = await ReadAsync(sample.Target);

        torrent.DownloadLimit.Should().BeNull("none was asked for");
        torrent.RatioLimit.Should().Match<Limit<double>?>(limit => limit == null || limit.Value.IsGlobal);
        torrent.SeedingTimeLimit.Should().Match<Limit<TimeSpan>?>(limit => limit == null || limit.Value.IsGlobal);
    }

    [Fact]
    [Needs(Capability.AddPicking)]
    public async Task It_picks_pieces_as_told()
    {
        var sample = await AddAsync(Quiet with { Sequential = true, FirstLastPieceFirst = true }, SampleTorrents.Video);

        await UntilAsync(sample.Target, torrent => torrent is { IsSequential: not false, IsFirstLastPieceFirst: not false }, "it picks pieces as told");
    }

    [Fact]
    [Needs(Capability.AddForced)]
    public async Task It_is_forced()
    {
        var sample = await AddAsync(new AddOptions { Forced = true });

        await UntilAsync(sample.Target, torrent => torrent.IsForced && IsRunning(torrent), "it runs regardless of the queue");
    }

    [Fact]
    [Needs(Capability.AddTopOfQueue)]
    public async Task It_goes_to_the_top_of_the_queue_or_the_result_says_why_not()
    {
        var sample = NewSample();

        var result = await Api.AddAsync(new AddRequest(sample.File, Quiet with { TopOfQueue = true }), Token);

        result.Outcome.Should().Be(AddOutcome.Added);
        result.Skipped.Should().NotContain(
            skipped => skipped.Option != Capability.AddTopOfQueue || !(skipped.Error is ApiError.Conflict), "only queueing that is off stands against it");
    }

    [Fact]
    [Needs(Capability.AddLayout)]
    public async Task Without_a_subfolder_several_files_lie_in_the_save_path()
    {
        var sample = await AddAsync(Quiet with { Layout = ContentLayout.NoSubfolder }, SampleTorrents.SeveralFiles);

        (await Api.ListContentsAsync(sample.Target, Token)).Select(file => file.Path).Should().Equal("first.bin", "second.bin", "below/third.bin");
    }

    [Fact]
    [Needs(Capability.AddLayoutSubfolder)]
    public async Task With_a_subfolder_the_only_file_gets_a_folder()
    {
        var sample = await AddAsync(Quiet with { Layout = ContentLayout.Subfolder });

        (await Api.ListContentsAsync(sample.Target, Token)).Should().ContainSingle().Which.Path.Should().EndWith("/" + sample.Name);
    }

    [Fact]
    [Needs(Capability.AddAutomaticManagement)]
    public async Task It_is_managed_automatically()
    {
        var sample = await AddAsync(Quiet with { AutomaticManagement = true });

        await UntilAsync(sample.Target, torrent => torrent.IsAutomaticallyManaged == true, "the server chooses its paths");
    }

    private static bool IsRunning(Torrent torrent) =>
        torrent.State is TorrentState.Downloading or TorrentState.Queued or TorrentState.FetchingMetadata or TorrentState.Seeding;
}
