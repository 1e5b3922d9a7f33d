namespace TorrentApi.Abstractions.Tests.Arguments;

public sealed class AddRulesTests
{
    private static readonly Uri Address = new("https://example.org/a.torrent");

    public static TheoryData<string, AddOptions> IllegalOptions => new()
    {
        { "an empty category", new() { Category = "" } },
        { "a category with //", new() { Category = "a//b" } },
        { "a tag with a comma", new() { Tags = ["a,b"] } },
        { "tags that are null", new() { Tags = null! } },
        { "an empty save path", new() { SavePath = "" } },
        { "a save path of blanks", new() { SavePath = "  " } },
        { "a save path with a line break", new() { SavePath = "/a\n/b" } },
        { "an empty name", new() { Name = "" } },
        { "a name with a line break", new() { Name = "a\nb" } },
        { "a download limit of 0", new() { DownloadLimit = 0 } },
        { "a negative upload limit", new() { UploadLimit = -1 } },
        { "a negative ratio", new() { RatioLimit = Limit<double>.At(-1) } },
        { "a ratio that is no number", new() { RatioLimit = Limit<double>.At(double.NaN) } },
        { "an infinite ratio", new() { RatioLimit = Limit<double>.At(double.PositiveInfinity) } },
        { "a seeding time of 0", new() { SeedingTimeLimit = Limit<TimeSpan>.At(TimeSpan.Zero) } },
        { "a negative inactive time", new() { InactiveSeedingTimeLimit = Limit<TimeSpan>.At(TimeSpan.FromMinutes(-1)) } },
        { "an unknown layout", new() { Layout = (ContentLayout)9 } },
        { "an unknown action", new() { LimitAction = (ShareLimitAction)9 } },
        { "an unknown mode", new() { LimitMode = (ShareLimitMode)9 } },
        { "an unknown stop timing", new() { StopTiming = (StopTiming)9 } },
        { "automatic management and a save path", new() { AutomaticManagement = true, SavePath = "/data" } },
        { "forced and stopped", new() { Forced = true, Stopped = true } },
        { "skippable that is null", new() { Skippable = null! } },
        { "native options that are null", new() { Native = null! } },
    };

    [Theory]
    [MemberData(nameof(IllegalOptions))]
    public void An_add_with_illegal_options_is_refused(string what, AddOptions options)
    {
        var act = () => ArgumentRules.CheckAdd(new AddRequest(Address, options));

        act.Should().Throw<ArgumentException>("{0} is no legal option", what);
    }

    [Theory]
    [InlineData("ftp://example.org/a.torrent")]
    [InlineData("file:///a.torrent")]
    [InlineData("magnet:?xt=urn:btih:0123456789abcdef0123456789abcdef01234567")]
    public void Only_http_addresses_are_added(string address)
    {
        var act = () => ArgumentRules.CheckAdd(new AddRequest(new Uri(address)));

        act.Should().Throw<ArgumentException>().WithMessage("*http*");
    }

    [Fact]
    public void A_relative_address_is_refused()
    {
        var act = () => ArgumentRules.CheckAdd(new AddRequest(new Uri("a.torrent", UriKind.Relative)));

        act.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void An_add_without_a_source_is_refused()
    {
        var act = () => ArgumentRules.CheckAdd(new AddRequest((AddSource)null!));

        act.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_magnet_without_a_link_is_refused()
    {
        var act = () => ArgumentRules.CheckAdd(new AddRequest(new AddSource.Magnet(null!)));

        act.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void An_add_with_every_legal_option_passes()
    {
        var options = new AddOptions
        {
            SavePath = "/data", Category = "linux/iso", Tags = ["a", "b"], Stopped = true, Name = "name", SkipChecking = true, Layout = ContentLayout.Subfolder,
            Sequential = true, DownloadLimit = 1, UploadLimit = 1, RatioLimit = Limit<double>.At(0), SeedingTimeLimit = Limit<TimeSpan>.Unlimited,
            InactiveSeedingTimeLimit = Limit<TimeSpan>.At(TimeSpan.FromSeconds(1)), AutomaticManagement = false,
        };

        var act = () => ArgumentRules.CheckAdd(new AddRequest(Address, options));

        act.Should().NotThrow();
    }

    [Fact]
    public void Every_option_asks_for_its_capability_and_the_default_asks_for_none()
    {
        var options = new AddOptions
        {
            SavePath = "/data", Category = "c", Tags = ["t"], Stopped = true, SkipChecking = true, Name = "n", Layout = ContentLayout.NoSubfolder, FirstLastPieceFirst = true,
            UploadLimit = 1, RatioLimit = Limit<double>.Global, SeedingTimeLimit = Limit<TimeSpan>.Global, InactiveSeedingTimeLimit = Limit<TimeSpan>.Global,
            LimitAction = ShareLimitAction.Stop, LimitMode = ShareLimitMode.Any, TopOfQueue = true, AutomaticManagement = false, Forced = true,
        };

        var asked = AddRequirements.OfOptions(options);

        asked.Should().BeEquivalentTo(Enum.GetValues<Capability>().Where(c => c is >= Capability.AddSavePath and <= Capability.AddForced and not Capability.AddLayoutSubfolder));
        AddRequirements.OfOptions(options with { Layout = ContentLayout.Subfolder }).Should().Contain(Capability.AddLayoutSubfolder);
        AddRequirements.OfOptions(AddOptions.Default).Should().BeEmpty();
        AddRequirements.OfSource(Address).Should().Equal(Capability.AddUrl);
    }
}
