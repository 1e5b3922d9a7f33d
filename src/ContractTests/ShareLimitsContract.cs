namespace TorrentApi.ContractTests;

/// <summary>What <see cref="IShareLimitFeature"/> promises.</summary>
public abstract class ShareLimitsContract(ContractHost host) : FeatureContract<IShareLimitFeature>(host)
{
    [Fact]
    [Needs(Capability.ShareLimitsRead, Capability.ShareLimitsRatio)]
    public async Task A_new_torrent_follows_the_server()
    {
        var sample = await AddAsync();

        (await Feature.GetAsync(sample.Target, Token)).Ratio.Should().Be(Limit<double>.Global, "nobody gave it a limit of its own");
    }

    [Fact]
    [Needs(Capability.ShareLimitsRead, Capability.ShareLimitsRatio)]
    public async Task A_ratio_is_set_lifted_and_left_to_the_server_again()
    {
        var sample = await AddAsync();

        foreach (var ratio in new[] { Limit<double>.At(1.5), Limit<double>.Unlimited, Limit<double>.At(0), Limit<double>.Global })
        {
            await Feature.SetAsync(sample.Target, new() { Ratio = ratio }, Token);

            await UntilAsync(() => Feature.GetAsync(sample.Target, Token), limits => limits.Ratio == ratio, $"the ratio is {ratio}");
        }
    }

    [Fact]
    [Needs(Capability.ShareLimitsRead, Capability.ShareLimitsSeedingTime)]
    public async Task A_time_of_seeding_is_set_lifted_and_left_to_the_server_again()
    {
        var sample = await AddAsync();

        foreach (var time in new[] { Limit<TimeSpan>.At(TimeSpan.FromHours(2)), Limit<TimeSpan>.Unlimited, Limit<TimeSpan>.Global })
        {
            await Feature.SetAsync(sample.Target, new() { SeedingTime = time }, Token);

            await UntilAsync(() => Feature.GetAsync(sample.Target, Token), limits => limits.SeedingTime == time, $"the time is {time}");
        }
    }

    [Fact]
    [Needs(Capability.ShareLimitsRead, Capability.ShareLimitsSeedingTime)]
    public async Task A_short_time_of_seeding_is_rounded_up_and_never_reached_at_once()
    {
        var sample = await AddAsync();

        await Feature.SetAsync(sample.Target, new() { SeedingTime = Limit<TimeSpan>.At(TimeSpan.FromSeconds(30)) }, Token);

        await UntilAsync(
            () => Feature.GetAsync(sample.Target, Token),
            limits => limits.SeedingTime?.Value is { } time && time >= TimeSpan.FromSeconds(30) && time <= TimeSpan.FromMinutes(1), "30 s become at most a minute");
    }

    [Fact]
    [Needs(Capability.ShareLimitsRead, Capability.ShareLimitsInactiveSeedingTime)]
    public async Task A_time_of_seeding_without_an_upload_is_set()
    {
        var sample = await AddAsync();
        var time = Limit<TimeSpan>.At(TimeSpan.FromHours(3));

        await Feature.SetAsync(sample.Target, new() { InactiveSeedingTime = time }, Token);

        await UntilAsync(() => Feature.GetAsync(sample.Target, Token), limits => limits.InactiveSeedingTime == time, $"the time is {time}");
    }

    [Fact]
    [Needs(Capability.ShareLimitsRead, Capability.ShareLimitsAction)]
    public async Task What_happens_at_the_limit_is_set()
    {
        var sample = await AddAsync();

        foreach (var action in new[] { ShareLimitAction.Remove, ShareLimitAction.SuperSeed, ShareLimitAction.Stop, ShareLimitAction.Global })
        {
            await Feature.SetAsync(sample.Target, new() { Action = action }, Token);

            await UntilAsync(() => Feature.GetAsync(sample.Target, Token), limits => limits.Action == action, $"the action is {action}");
        }
    }

    [Fact]
    [Needs(Capability.ShareLimitsRead, Capability.ShareLimitsMode)]
    public async Task How_limits_combine_is_set()
    {
        var sample = await AddAsync();

        foreach (var mode in new[] { ShareLimitMode.All, ShareLimitMode.Any, ShareLimitMode.Global })
        {
            await Feature.SetAsync(sample.Target, new() { Mode = mode }, Token);

            await UntilAsync(() => Feature.GetAsync(sample.Target, Token), limits => limits.Mode == mode, $"the mode is {mode}");
        }
    }

    [Fact]
    [Needs(Capability.ShareLimitsRead, Capability.ShareLimitsRatio, Capability.ShareLimitsSeedingTime)]
    public async Task What_is_null_stays_as_it_is_on_each_torrent()
    {
        var (one, two) = (await AddAsync(), await AddAsync());
        await Feature.SetAsync(one.Target, new() { Ratio = Limit<double>.At(2) }, Token);
        await Feature.SetAsync(two.Target, new() { Ratio = Limit<double>.Unlimited }, Token);
        await UntilAsync(() => Feature.GetAsync(two.Target, Token), limits => limits.Ratio == Limit<double>.Unlimited, "the ratio was lifted");
        var time = Limit<TimeSpan>.At(TimeSpan.FromHours(1));

        await Feature.SetAsync(MultiTarget.Of(one.Hash, two.Hash), new() { SeedingTime = time }, Token);

        await UntilAsync(() => Feature.GetAsync(one.Target, Token), limits => limits.SeedingTime == time && limits.Ratio == Limit<double>.At(2), "the first keeps its ratio");
        await UntilAsync(
            () => Feature.GetAsync(two.Target, Token), limits => limits.SeedingTime == time && limits.Ratio == Limit<double>.Unlimited, "the second keeps having none");
    }

    [Fact]
    [Needs(Capability.ShareLimitsRead, Capability.ShareLimitsRatio)]
    public async Task Setting_nothing_changes_nothing()
    {
        var sample = await AddAsync();
        await Feature.SetAsync(sample.Target, new() { Ratio = Limit<double>.At(2) }, Token);
        var before = await UntilAsync(() => Feature.GetAsync(sample.Target, Token), limits => limits.Ratio == Limit<double>.At(2), "the ratio was set");

        await Feature.SetAsync(sample.Target, new(), Token);

        (await Feature.GetAsync(sample.Target, Token)).Should().Be(before);
    }

    [Fact]
    public async Task A_limit_that_is_no_number_or_reached_at_once_is_refused()
    {
        var sample = await AddAsync();
        ShareLimits[] illegal =
        [
            new() { Ratio = Limit<double>.At(-1) }, new() { Ratio = Limit<double>.At(double.NaN) }, new() { Ratio = Limit<double>.At(double.PositiveInfinity) },
            new() { SeedingTime = Limit<TimeSpan>.At(TimeSpan.Zero) }, new() { InactiveSeedingTime = Limit<TimeSpan>.At(TimeSpan.FromSeconds(-1)) },
            new() { Action = (ShareLimitAction)99 }, new() { Mode = (ShareLimitMode)99 },
        ];

        foreach (var limits in illegal)
        {
            var set = () => Feature.SetAsync(sample.Target, limits, Token);
            await set.Should().ThrowAsync<ArgumentException>("{0} is not legal", limits);
        }
    }
}
