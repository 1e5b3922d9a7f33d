using TorrentApi.Backends.QBittorrent.Mapping;
using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Tests.Mapping;

public class TrackerMappingTests
{
    private const string Url = "http://t.example/announce";

    [Theory]
    [InlineData(0L, TrackerStatus.Disabled)]
    [InlineData(1L, TrackerStatus.NotContacted)]
    [InlineData(2L, TrackerStatus.Working)]
    [InlineData(3L, TrackerStatus.Updating)]
    [InlineData(4L, TrackerStatus.NotWorking)]
    [InlineData(5L, TrackerStatus.TrackerError)]
    [InlineData(6L, TrackerStatus.Unreachable)]
    [InlineData(7L, TrackerStatus.Unknown)]
    [InlineData(-1L, TrackerStatus.Unknown)]
    [InlineData(null, TrackerStatus.Unknown)]
    public void A_status_number_has_its_meaning(long? status, TrackerStatus expected) =>
        Map(new TrackerRow { Url = Url, Status = status }).Status.Should().Be(expected);

    [Theory]
    [InlineData("Working", TrackerStatus.Working)]
    [InlineData("Not working", TrackerStatus.NotWorking)]
    [InlineData("Updating...", TrackerStatus.Updating)]
    [InlineData("Not contacted yet", TrackerStatus.NotContacted)]
    [InlineData("Disabled", TrackerStatus.Disabled)]
    [InlineData("Funktioniert", TrackerStatus.Unknown)]
    [InlineData("", TrackerStatus.Unknown)]
    public void A_status_text_is_understood_in_English(string text, TrackerStatus expected) =>
        Map(new TrackerRow { Url = Url, StatusText = text }).Status.Should().Be(expected);

    [Theory]
    [InlineData(true, TrackerStatus.Updating)]
    [InlineData(false, TrackerStatus.Unreachable)]
    [InlineData(null, TrackerStatus.Unreachable)]
    public void An_announce_under_way_hides_the_result_of_the_last(bool? updating, TrackerStatus expected) =>
        Map(new TrackerRow { Url = Url, Status = 6, Updating = updating }).Status.Should().Be(expected);

    [Theory]
    [InlineData(0L, 0)]
    [InlineData(255L, 255)]
    [InlineData(-1L, 0)]
    [InlineData(null, 0)]
    [InlineData(long.MaxValue, 0)]
    public void A_tier_that_is_not_told_is_0(long? tier, int expected) => Map(new TrackerRow { Url = Url, Tier = tier }).Tier.Should().Be(expected);

    [Fact]
    public void Counts_and_messages_that_say_nothing_are_null()
    {
        Map(new TrackerRow { Url = Url, Message = "", Seeds = -1, Leechers = -1 }).Should().Be(new Tracker { Url = Url });
        Map(new TrackerRow { Url = Url, Message = "m", Seeds = 0, Leechers = 3 }).Should().Be(new Tracker { Url = Url, Message = "m", Seeds = 0, Leechers = 3 });
    }

    [Fact]
    public void Pseudo_rows_are_left_out_and_odd_addresses_are_not()
    {
        string[] urls = ["** [DHT] **", "** [PeX] **", "** [LSD] **", "garbage url", "** hm", Url];

        var trackers = TrackerMapping.ToTrackers(urls.Select(url => new TrackerRow { Url = url }));

        trackers.Select(tracker => tracker.Url).Should().Equal("garbage url", "** hm", Url);
    }

    private static Tracker Map(TrackerRow row) => TrackerMapping.ToTrackers([row]).Should().ContainSingle().Subject;
}
