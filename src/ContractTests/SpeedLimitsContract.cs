namespace TorrentApi.ContractTests;

/// <summary>What <see cref="ISpeedLimitFeature"/> promises.</summary>
public abstract class SpeedLimitsContract(ContractHost host) : FeatureContract<ISpeedLimitFeature>(host)
{
    private const long Rate = 64 * 1024;

    [Fact]
    [Needs(Capability.SpeedLimitsTorrent)]
    public async Task A_new_torrent_has_no_limits_of_its_own()
    {
        var sample = await AddAsync();

        (await Feature.GetAsync(sample.Target, Token)).Should().Be(new SpeedLimits());
    }

    [Fact]
    [Needs(Capability.SpeedLimitsTorrent)]
    public async Task Torrents_get_limits_of_their_own_and_lose_them_again()
    {
        var (one, two) = (await AddAsync(), await AddAsync());
        var both = MultiTarget.Of(one.Hash, two.Hash);

        await Feature.SetDownloadAsync(both, Rate, Token);
        await Feature.SetUploadAsync(both, 2 * Rate, Token);
        foreach (var sample in new[] { one, two }) await UntilLimitsAsync(sample.Target, new() { Download = Rate, Upload = 2 * Rate });

        await Feature.SetDownloadAsync(both, null, Token);
        await Feature.SetUploadAsync(both, null, Token);
        foreach (var sample in new[] { one, two }) await UntilLimitsAsync(sample.Target, new());
    }

    [Fact]
    [Needs(Capability.SpeedLimitsTorrent)]
    public async Task Setting_one_direction_leaves_the_other_as_it_is()
    {
        var sample = await AddAsync();
        await Feature.SetUploadAsync(sample.Target, Rate, Token);

        await Feature.SetDownloadAsync(sample.Target, 2 * Rate, Token);

        await UntilLimitsAsync(sample.Target, new() { Download = 2 * Rate, Upload = Rate });
    }

    [Fact]
    [Needs(Capability.SpeedLimitsTorrent)]
    public async Task A_small_rate_never_becomes_none()
    {
        var sample = await AddAsync();

        await Feature.SetDownloadAsync(sample.Target, 1, Token);

        await UntilAsync(() => Feature.GetAsync(sample.Target, Token), limits => limits.Download >= 1, "a limit of 1 byte per second is a limit");
    }

    [Theory]
    [InlineData(SpeedProfile.Normal, Capability.SpeedLimitsGlobal)]
    [InlineData(SpeedProfile.Alternative, Capability.SpeedLimitsAlternative)]
    [Needs(RowNamesOne = true, Alone = "the server's limits")]
    public async Task A_global_limit_is_read_back_and_taken_away_again(SpeedProfile profile, Capability needed)
    {
        Server.Supports(needed).Should().BeTrue("the row needs it");
        var before = await Feature.GetGlobalAsync(profile, Token);
        try
        {
            await Feature.SetGlobalDownloadAsync(Rate, profile, Token);
            await Feature.SetGlobalUploadAsync(2 * Rate, profile, Token);
            await UntilGlobalAsync(profile, new() { Download = Rate, Upload = 2 * Rate });

            await Feature.SetGlobalDownloadAsync(null, profile, Token);
            await UntilGlobalAsync(profile, new() { Upload = 2 * Rate });
        }
        finally
        {
            await Feature.SetGlobalDownloadAsync(before.Download, profile, Token);
            await Feature.SetGlobalUploadAsync(before.Upload, profile, Token);
        }
    }

    [Fact]
    [Needs(Capability.SpeedLimitsGlobal, Alone = "the server's limits")]
    public async Task A_small_global_rate_never_becomes_none()
    {
        var before = await Feature.GetGlobalAsync(cancellationToken: Token);
        try
        {
            await Feature.SetGlobalDownloadAsync(1, cancellationToken: Token);

            await UntilAsync(() => Feature.GetGlobalAsync(cancellationToken: Token), limits => limits.Download >= 1, "a limit of 1 byte per second is a limit");
        }
        finally
        {
            await Feature.SetGlobalDownloadAsync(before.Download, cancellationToken: Token);
        }
    }

    [Fact]
    [Needs(Capability.SpeedLimitsGlobal, Capability.SpeedLimitsAlternative, Capability.SpeedProfile, Alone = "the server's limits")]
    public async Task The_limits_of_one_profile_are_not_those_of_the_other_whichever_is_in_force()
    {
        var before = await Feature.GetGlobalAsync(SpeedProfile.Alternative, Token);
        var normal = await Feature.GetGlobalAsync(SpeedProfile.Normal, Token);
        try
        {
            await Feature.SetProfileAsync(SpeedProfile.Alternative, Token);
            await Feature.SetGlobalDownloadAsync(3 * Rate, SpeedProfile.Alternative, Token);

            await UntilGlobalAsync(SpeedProfile.Alternative, before with { Download = 3 * Rate });
            (await Feature.GetGlobalAsync(SpeedProfile.Normal, Token)).Should().Be(normal, "nobody set those");
        }
        finally
        {
            await Feature.SetGlobalDownloadAsync(before.Download, SpeedProfile.Alternative, Token);
            await Feature.SetProfileAsync(SpeedProfile.Normal, Token);
        }
    }

    [Fact]
    [Needs(Capability.SpeedProfile, Alone = "the mode of the server")]
    public async Task Putting_a_profile_in_force_twice_leaves_it_in_force()
    {
        try
        {
            await Feature.SetProfileAsync(SpeedProfile.Alternative, Token);
            await Feature.SetProfileAsync(SpeedProfile.Alternative, Token);

            await UntilAsync(() => Feature.GetProfileAsync(Token), profile => profile == SpeedProfile.Alternative, "it was set and not toggled");
        }
        finally
        {
            await Feature.SetProfileAsync(SpeedProfile.Normal, Token);
        }

        await UntilAsync(() => Feature.GetProfileAsync(Token), profile => profile == SpeedProfile.Normal, "it was set back");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public async Task A_rate_of_zero_or_less_is_refused_because_none_is_null(long rate)
    {
        var sample = await AddAsync();

        Func<Task>[] calls =
        [
            () => Feature.SetDownloadAsync(sample.Target, rate, Token),
            () => Feature.SetUploadAsync(sample.Target, rate, Token),
            () => Feature.SetGlobalDownloadAsync(rate, cancellationToken: Token),
            () => Feature.SetGlobalUploadAsync(rate, cancellationToken: Token),
        ];

        foreach (var call in calls) await call.Should().ThrowAsync<ArgumentException>("{0} would mean none to some servers", rate);
    }

    private Task UntilLimitsAsync(SingleTarget target, SpeedLimits wanted) => UntilAsync(() => Feature.GetAsync(target, Token), limits => limits == wanted, $"its limits are {wanted}");

    private Task UntilGlobalAsync(SpeedProfile profile, SpeedLimits wanted) =>
        UntilAsync(() => Feature.GetGlobalAsync(profile, Token), limits => limits == wanted, $"the limits are {wanted}");
}
