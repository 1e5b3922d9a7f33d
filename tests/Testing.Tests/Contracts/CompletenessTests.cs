using TorrentApi.ContractTests;
using TorrentApi.DependencyInjection;

namespace TorrentApi.Testing.Tests.Contracts;

public sealed class CompletenessTests
{
    [Fact]
    public Task Every_suite_is_bound_in_memory() => Completeness.CheckAsync(typeof(CompletenessTests).Assembly, new InMemoryHost());

    [Fact]
    public async Task A_backend_that_forgot_suites_is_told_which()
    {
        var check = () => Completeness.CheckAsync(typeof(CompletenessTests).Assembly, new BareInMemoryHost());

        (await check.Should().ThrowAsync<Exception>()).Which.Message.Should().Contain("AddContract is not bound").And.Contain("TagsContract is not bound")
            .And.NotContain("CapabilitiesContract is not bound");
    }

    [Fact]
    public async Task The_suite_of_a_feature_that_the_adapter_never_has_need_not_be_bound()
    {
        var check = () => Completeness.CheckAsync(typeof(CompletenessTests).Assembly, new FeaturelessHost());

        (await check.Should().ThrowAsync<Exception>()).Which.Message.Should().Contain("AddContract is not bound").And.NotContain("TagsContract is not bound");
    }

    [Fact]
    public async Task A_divergence_that_names_no_fact_or_has_no_reason_is_told()
    {
        var check = () => Completeness.CheckAsync(typeof(CompletenessTests).Assembly, new DivergentHost());

        (await check.Should().ThrowAsync<Exception>()).Which.Message.Should().Contain("no fact is called Pigs_can_fly")
            .And.Contain($"{nameof(AddContract.Adding_a_file_twice_says_already_present)} is declined without a reason");
    }

    [Fact]
    public void The_name_of_a_fact_is_its_own_so_that_a_divergence_names_one() => Completeness.Facts().Should().OnlyHaveUniqueItems();

    [Fact]
    public void There_is_a_suite_for_every_feature() =>
        Completeness.Suites.Select(suite => suite.BaseType!.GenericTypeArguments.FirstOrDefault()).Should()
            .Contain([typeof(ITrackerFeature), typeof(IMaintenanceFeature), typeof(ICategoryFeature), typeof(ITagFeature)]);

    private sealed class DivergentHost : InMemoryHost
    {
        public override IReadOnlyList<Divergence> Divergences =>
            [new("Pigs_can_fly", "no server says so"), new(nameof(AddContract.Adding_a_file_twice_says_already_present), " ")];
    }

    private sealed class FeaturelessHost : ContractHost
    {
        public override string Name => "featureless";

        public override Task<ITorrentApi> ConnectAsync(BackendServices services) => Task.FromResult<ITorrentApi>(new Featureless());
    }

    private sealed class Featureless() : DelegatingTorrentApi(new InMemoryTorrentApi())
    {
        public override T? GetFeature<T>()
            where T : class =>
            null;
    }
}
