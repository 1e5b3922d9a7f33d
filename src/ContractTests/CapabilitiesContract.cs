using TorrentApi.ContractTests.Members;

namespace TorrentApi.ContractTests;

/// <summary>What <see cref="ServerInfo.Supports"/> promises: supported works; unsupported says so and does nothing.</summary>
public abstract partial class CapabilitiesContract(ContractHost host) : Contract(host)
{
    public static TheoryData<Capability> All => [.. Enum.GetValues<Capability>().Except([Capability.Unknown, Capability.TrackersStatus])];

    public static TheoryData<Capability> AddOptionsAlone =>
        [.. Enum.GetValues<Capability>().Where(capability => capability is >= Capability.AddSavePath and <= Capability.AddForced)];

    [Theory]
    [MemberData(nameof(All))]
    public async Task What_is_supported_works_and_what_is_not_says_so(Capability capability)
    {
        if (Server.Supports(capability))
        {
            var failure = await Record.ExceptionAsync(() => UseAsync(capability));
            if (failure is TorrentApiException { Error: ApiError.Conflict } && MayConflict(capability)) return;
            failure.Should().BeNull("the server supports {0}", capability);
        }
        else
        {
            var error = await FailureAsync<ApiError.Unsupported>(() => UseAsync(capability), "the server does not support it");
            error.Capability.Should().BeOneOf([capability, .. MayBeNamedInsteadOf(capability)], "the error says what is missing");
            error.What.Should().NotBeNullOrWhiteSpace("the error says it in words");
        }
    }

    [Theory]
    [MemberData(nameof(AddOptionsAlone))]
    [Needs(Capability.AddFile)]
    public async Task An_unsupported_option_adds_nothing_unless_it_is_skippable_and_then_the_result_tells(Capability option)
    {
        var sample = NewSample();
        var options = OptionsWith(option);

        if (!Server.Supports(option))
        {
            await FailureAsync<ApiError.Unsupported>(() => Api.AddAsync(new AddRequest(sample.File, options), Token), "it is not skippable");
            (await Api.GetAsync(sample.Target, Token)).Should().BeNull("nothing was sent");
        }

        var result = await Api.AddAsync(new AddRequest(sample.File, options with { Skippable = new HashSet<Capability> { option } }), Token);

        result.Outcome.Should().Be(AddOutcome.Added);
        result.Skipped.Where(skipped => skipped.Error is ApiError.Unsupported).Select(skipped => skipped.Option)
            .Should().Equal(Server.Supports(option) ? [] : [option], "what did not take effect is told, and only that");
    }

    [Fact]
    public async Task The_server_tells_its_version_and_the_same_capabilities_again()
    {
        var again = await Api.GetServerAsync(Token);

        again.Version.Should().NotBeNullOrWhiteSpace();
        again.Should().Be(Server, "nobody upgraded the server meanwhile");
        again.Capabilities.Should().NotContain(Capability.Unknown);
    }

    [Fact]
    public void A_supported_capability_of_a_feature_means_that_the_feature_is_there()
    {
        var missing = Server.Capabilities.Where(capability => FeatureOf(capability) is { } feature && FindFeature(feature) is null);

        missing.Should().BeEmpty("the server supports them, so the adapter has the feature");
    }

    [Fact]
    public void A_feature_is_given_without_a_question_to_the_server_and_always_the_same()
    {
        Api.GetFeature<ITagFeature>().Should().BeSameAs(Api.GetFeature<ITagFeature>());
        Api.GetFeature<ITrackerFeature>().Should().BeSameAs(Api.Trackers);
        Api.GetFeature<IUnheardOfFeature>().Should().BeNull("no adapter has it");
    }

    [Fact]
    public void The_adapter_is_given_by_its_own_type()
    {
        var given = typeof(ITorrentApi).GetMethod(nameof(ITorrentApi.GetFeature))!.MakeGenericMethod(Api.GetType()).Invoke(Api, null);

        given.Should().BeSameAs(Api, "what is one backend's alone is reached through its own type");
    }

    [Fact]
    public void Requiring_a_feature_that_no_adapter_has_is_unsupported()
    {
        var require = () => Api.Require<IUnheardOfFeature>();

        require.Should().Throw<TorrentApiException>().Which.Error.Should().BeOfType<ApiError.Unsupported>();
    }

    [Fact]
    public void The_client_says_which_backend_it_is()
    {
        Api.Backend.Kind.Should().NotBeNullOrWhiteSpace();
        Api.Backend.ToString().Should().Contain(Api.Backend.Kind);
    }

    [Fact]
    [Needs(Capability.TrackersList, Capability.TrackersStatus)]
    public async Task The_status_of_trackers_is_told_where_the_server_supports_that()
    {
        var sample = await AddAsync(AddOptions.Default);

        await UntilAsync(
            () => Api.Require<ITrackerFeature>().ListAsync(sample.Target, Token),
            list => list.All(tracker => tracker.Status != TrackerStatus.Unknown), "every status is told");
    }

    private object? FindFeature(Type feature) => MemberCatalog.FindFeature(Api, feature);

    private interface IUnheardOfFeature;
}
