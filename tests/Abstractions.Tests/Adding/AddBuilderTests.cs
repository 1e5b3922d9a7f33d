using TorrentApi.Abstractions.Tests.Fakes;

namespace TorrentApi.Abstractions.Tests.Adding;

public sealed class AddBuilderTests
{
    private static readonly MagnetLink Link = MagnetLink.Create(Torrents.Hash(1));

    private readonly ScriptedApi _api = new();

    [Fact]
    public void Without_more_everything_is_default()
    {
        var builder = _api.Add(Link);

        builder.Request.Source.Should().Be(new AddSource.Magnet(Link));
        builder.Request.Options.Should().BeSameAs(AddOptions.Default);
    }

    [Fact]
    public void Each_step_sets_its_option()
    {
        var options = _api.Add(Link).Category("linux").Tags("a", "b").SavePath("/data").Name("mine").Stopped(StopTiming.AsSoonAsVisible)
            .Skippable(Capability.AddName).With(one => one with { Sequential = true }).Request.Options;

        options.Should().BeEquivalentTo(new AddOptions
        {
            Category = "linux",
            Tags = ["a", "b"],
            SavePath = "/data",
            Name = "mine",
            Stopped = true,
            StopTiming = StopTiming.AsSoonAsVisible,
            Skippable = new HashSet<Capability> { Capability.AddName },
            Sequential = true,
        });
    }

    [Fact]
    public void A_builder_is_never_changed_so_that_it_can_be_varied()
    {
        var kept = _api.Add(Link, new AddOptions { Tags = ["all"] });

        var one = kept.Category("one").Tags("first");
        var other = kept.Category("other");

        kept.Request.Options.Should().BeEquivalentTo(new AddOptions { Tags = ["all"] });
        one.Request.Options.Should().BeEquivalentTo(new AddOptions { Category = "one", Tags = ["all", "first"] });
        other.Request.Options.Should().BeEquivalentTo(new AddOptions { Category = "other", Tags = ["all"] });
    }

    [Fact]
    public void Tags_and_skippable_options_add_up()
    {
        var options = _api.Add(Link).Tags("a").Tags("b").Skippable(Capability.AddName).Skippable(Capability.AddTags).Request.Options;

        options.Tags.Should().Equal("a", "b");
        options.Skippable.Should().BeEquivalentTo([Capability.AddName, Capability.AddTags]);
    }

    [Fact]
    public async Task Nothing_is_sent_before_it_is_told_and_then_exactly_what_was_built()
    {
        var builder = _api.Add(Link).Category("linux");
        _api.Adds.Should().BeEmpty();

        var result = await builder.SendAsync(TestContext.Current.CancellationToken);

        result.Outcome.Should().Be(AddOutcome.Pending);
        _api.Adds.Should().ContainSingle().Which.Should().BeSameAs(builder.Request);
    }

    [Fact]
    public void A_change_that_is_missing_is_a_bad_argument()
    {
        var act = () => _api.Add(Link).With(null!);

        act.Should().Throw<ArgumentNullException>();
    }
}
