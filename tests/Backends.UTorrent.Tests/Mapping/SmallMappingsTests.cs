using TorrentApi.Backends.UTorrent.Mapping;

namespace TorrentApi.Backends.UTorrent.Tests.Mapping;

public sealed class SmallMappingsTests
{
    [Theory]
    [InlineData(null, 0)]
    [InlineData(1L, 1)]
    [InlineData(1024L, 1)]
    [InlineData(1025L, 2)]
    public void A_global_rate_is_rounded_up_to_whole_kibibytes(long? rate, long kibibytes) => Units.ToKibibytes(rate).Should().Be(kibibytes);

    [Theory]
    [InlineData(0L)]
    [InlineData(-1L)]
    [InlineData(long.MaxValue)]
    public void A_global_rate_that_is_none_or_nonsense_is_null(long kibibytes) => Units.GlobalSpeedLimit(kibibytes).Should().BeNull();

    [Fact]
    public void Ratio_limits_go_to_and_fro()
    {
        foreach (var limit in (Limit<double>[])[Limit<double>.At(0), Limit<double>.At(1.5), Limit<double>.At(0.001), Limit<double>.Unlimited])
            RatioLimits.Read(1, RatioLimits.PerMille(limit)).Should().Be(limit);
        RatioLimits.PerMille(Limit<double>.Global).Should().BeNull();
        RatioLimits.PerMille(Limit<double>.At(1.0001)).Should().Be(1001, "a limit is never reached sooner than asked for");
    }

    [Theory]
    [InlineData(null, 1500L, null)]
    [InlineData(0L, 1500L, "global")]
    [InlineData(-1L, 1500L, "global")]
    [InlineData(1L, 1500L, "1.5")]
    [InlineData(1L, -10L, "unlimited")]
    [InlineData(1L, null, null)]
    public void A_ratio_limit_counts_where_it_is_the_torrents_own(long? isOverridden, long? perMille, string? shown) =>
        RatioLimits.Read(isOverridden, perMille)?.ToString().Should().Be(shown);

    [Fact]
    public void A_blank_line_parts_tiers_however_lines_end()
    {
        var trackers = TrackerText.ToTrackers("http://a.test\r\nhttp://b.test\r\n\r\n\r\nudp://c.test\n\n garbage \r\n");

        trackers.Select(tracker => (tracker.Url, tracker.Tier)).Should().Equal(("http://a.test", 0), ("http://b.test", 0), ("udp://c.test", 1), ("garbage", 2));
        TrackerText.Format(TrackerText.Parse("a\nb\n\nc\n")).Should().Be("a\r\nb\r\n\r\nc");
    }

    [Fact]
    public void A_long_link_loses_whole_trackers_from_its_end()
    {
        var trackers = Enumerable.Range(0, 40).Select(number => $"&tr=http%3A%2F%2Ftracker{number}.test%2Fannounce");
        var link = MagnetLink.Parse("magnet:?xt=urn:btih:0123456789abcdef0123456789abcdef01234567&dn=a" + string.Concat(trackers) + "&ws=http%3A%2F%2Fseed.test");

        var text = AddressText.Of(link);

        text.Length.Should().BeLessThanOrEqualTo(1024);
        MagnetLink.Parse(text).Hash.Should().Be(link.Hash);
        text.Should().Contain("tracker0.").And.Contain("ws=").And.NotContain("tracker39.");
        text.Split('&').Where(part => part.StartsWith("tr=", StringComparison.Ordinal)).Should().OnlyContain(part => part.EndsWith("announce", StringComparison.Ordinal));
    }

    [Fact]
    public void A_link_whose_name_alone_is_too_long_keeps_its_hash()
    {
        var link = MagnetLink.Parse("magnet:?xt=urn:btih:0123456789abcdef0123456789abcdef01234567&dn=" + new string('n', 2000));

        MagnetLink.Parse(AddressText.Of(link)).Hash.Should().Be(link.Hash);
    }

    [Fact]
    public void An_address_that_is_too_long_is_refused_and_not_cut()
    {
        var address = new Uri("http://a.test/" + new string('x', 1024));

        FluentActions.Invoking(() => AddressText.Of(address, null)).Should().Throw<TorrentApiException>().Which.Error.Should().BeOfType<ApiError.RejectedTorrent>();
        AddressText.Of(new Uri("http://a.test/x"), "uid=1; pass=2").Should().Be("http://a.test/x:COOKIE:uid=1; pass=2");
    }
}
