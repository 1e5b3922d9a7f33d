namespace TorrentApi.Abstractions.Tests.Arguments;

public sealed class ArgumentRulesTests
{
    private static readonly InfoHash Hash = InfoHash.Parse("0123456789abcdef0123456789abcdef01234567");

    [Theory]
    [InlineData("linux")]
    [InlineData("linux/iso")]
    [InlineData("a b")]
    [InlineData("ünïcode, with comma")]
    public void A_plain_category_is_legal(string name)
    {
        var act = () => ArgumentRules.CheckCategory(name);

        act.Should().NotThrow();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(" a")]
    [InlineData("a ")]
    [InlineData("/a")]
    [InlineData("a/")]
    [InlineData("a//b")]
    [InlineData("a\\b")]
    [InlineData("a\nb")]
    [InlineData("a\rb")]
    [InlineData("a\0b")]
    public void A_category_that_a_server_would_drop_or_split_is_refused(string name)
    {
        var act = () => ArgumentRules.CheckCategory(name);

        act.Should().Throw<ArgumentException>().WithParameterName(nameof(name));
    }

    [Fact]
    public void A_category_with_an_illegal_save_path_is_refused()
    {
        var act = () => ArgumentRules.CheckCategory(new Category { Name = "a", SavePath = " " });

        act.Should().Throw<ArgumentException>().WithMessage("*save path is not blank*");
    }

    [Theory]
    [InlineData("a,b")]
    [InlineData("")]
    [InlineData(" a")]
    [InlineData("a ")]
    [InlineData("a\nb")]
    public void A_tag_that_a_server_would_split_or_trim_is_refused(string tag)
    {
        var act = () => ArgumentRules.CheckTags(["fine", tag]);

        act.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void No_tags_are_legal()
    {
        var act = () => ArgumentRules.CheckTags([]);

        act.Should().NotThrow();
    }

    [Theory]
    [InlineData("http://127.0.0.1:9/announce")]
    [InlineData("udp://tracker.example:6969")]
    [InlineData("wss://tracker.example/announce?key=a%20b")]
    public void A_tracker_with_scheme_and_host_is_legal(string tracker)
    {
        var act = () => ArgumentRules.CheckTrackers([tracker]);

        act.Should().NotThrow();
    }

    [Theory]
    [InlineData("")]
    [InlineData("tracker.example/announce")]
    [InlineData("/announce")]
    [InlineData("http://a.example/\nhttp://b.example/")]
    [InlineData("http://a.example/|http://b.example/")]
    [InlineData("http://a.example/b c")]
    [InlineData("file:///etc/hosts")]
    public void A_new_tracker_that_is_no_single_address_is_refused(string tracker)
    {
        var act = () => ArgumentRules.CheckTrackers([tracker]);

        act.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void No_new_tracker_at_all_is_refused()
    {
        var act = () => ArgumentRules.CheckTrackers([]);

        act.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void The_message_about_a_tracker_does_not_repeat_it()
    {
        const string Tracker = "http://a.example/pass key/announce";

        var act = () => ArgumentRules.CheckTracker(Tracker);

        act.Should().Throw<ArgumentException>().Which.Message.Should().NotContain("pass key");
    }

    [Fact]
    public void The_text_of_a_listed_tracker_need_not_be_an_address()
    {
        var act = () => ArgumentRules.CheckTrackerTexts(["garbage url"]);

        act.Should().NotThrow();
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(256)]
    public void A_tier_out_of_range_is_refused(int tier)
    {
        var act = () => ArgumentRules.CheckTier(tier);

        act.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Removing_all_is_refused()
    {
        var act = () => ArgumentRules.CheckRemoval(MultiTarget.All, RemoveData.Keep);

        act.Should().Throw<ArgumentException>().WithMessage("*list first*");
    }

    [Fact]
    public void Removing_with_an_unknown_choice_is_refused()
    {
        var act = () => ArgumentRules.CheckRemoval(Hash, (RemoveData)7);

        act.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Removing_none_is_legal()
    {
        var act = () => ArgumentRules.CheckRemoval(MultiTarget.None, RemoveData.Delete);

        act.Should().NotThrow();
    }
}
