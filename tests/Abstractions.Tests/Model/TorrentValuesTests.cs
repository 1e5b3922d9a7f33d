using TorrentApi.Abstractions.Tests.Fakes;

namespace TorrentApi.Abstractions.Tests.Model;

public sealed class TorrentValuesTests
{
    [Theory]
    [MemberData(nameof(TorrentProperties.Names), MemberType = typeof(TorrentProperties))]
    public void What_is_set_is_read_back(string property)
    {
        foreach (var value in TorrentProperties.ValuesOf(property))
            TorrentProperties.Read(TorrentProperties.With(TorrentProperties.Full(), property, value), property).Should().Be(value);
    }

    [Theory]
    [MemberData(nameof(TorrentProperties.Names), MemberType = typeof(TorrentProperties))]
    public void Setting_one_property_leaves_every_other_as_it_was(string property)
    {
        var before = TorrentProperties.Full();

        foreach (var value in TorrentProperties.ValuesOf(property))
        {
            var after = TorrentProperties.With(before, property, value);

            foreach (var other in TorrentProperties.Names.Select(row => row.Data).Where(name => name != property))
                TorrentProperties.Read(after, other).Should().Be(TorrentProperties.Read(before, other), "{0} was set, not {1}", property, other);
        }
    }

    [Fact]
    public void What_is_not_set_is_not_known()
    {
        var torrent = Torrents.Make(1);

        var known = TorrentProperties.Names.Select(row => row.Data).Where(name => TorrentProperties.ValuesOf(name).Contains(null) && TorrentProperties.Read(torrent, name) is not null);

        known.Should().BeEmpty();
        torrent.Should().BeEquivalentTo(new { NativeState = "", Progress = 0.0, DownloadRate = 0L, UploadRate = 0L, IsComplete = false, IsForced = false, Tags = Array.Empty<string>() });
    }

    [Fact]
    public void A_time_of_another_zone_is_read_as_the_same_instant_in_UTC()
    {
        var local = new DateTimeOffset(2026, 3, 1, 1, 30, 0, TimeSpan.FromHours(5.5));

        var torrent = Torrents.Make(1) with { AddedAt = local, CompletedAt = local, LastActivityAt = local };

        torrent.AddedAt.Should().Be(local);
        torrent.AddedAt!.Value.Offset.Should().Be(TimeSpan.Zero);
        torrent.Should().Be(Torrents.Make(1) with { AddedAt = local.ToUniversalTime(), CompletedAt = local.ToUniversalTime(), LastActivityAt = local.ToUniversalTime() });
    }

    [Fact]
    public void Times_are_whole_seconds()
    {
        var torrent = Torrents.Make(1) with { Eta = TimeSpan.FromSeconds(1.9), AddedAt = DateTimeOffset.UnixEpoch.AddSeconds(5.9) };

        torrent.Eta.Should().Be(TimeSpan.FromSeconds(1));
        torrent.AddedAt.Should().Be(DateTimeOffset.UnixEpoch.AddSeconds(5));
    }

    [Fact]
    public void A_time_beyond_68_years_is_cut_and_a_date_beyond_1970_and_2106_is_not_known()
    {
        var torrent = Torrents.Make(1) with { SeedingTime = TimeSpan.MaxValue, AddedAt = DateTimeOffset.MaxValue, CompletedAt = DateTimeOffset.UnixEpoch, LastActivityAt = DateTimeOffset.MinValue };

        torrent.SeedingTime.Should().Be(TimeSpan.FromSeconds(int.MaxValue));
        torrent.Should().BeEquivalentTo(new { AddedAt = default(DateTimeOffset?), CompletedAt = default(DateTimeOffset?), LastActivityAt = default(DateTimeOffset?) });
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(-1.0)]
    public void A_ratio_and_an_availability_that_are_no_numbers_are_not_known(double value)
    {
        var torrent = Torrents.Make(1) with { Ratio = value, Availability = value };

        torrent.Ratio.Should().BeNull();
        torrent.Availability.Should().BeNull();
    }

    [Theory]
    [InlineData(-0.1, 0)]
    [InlineData(1.5, 1)]
    [InlineData(double.NaN, 0)]
    [InlineData(double.PositiveInfinity, 1)]
    [InlineData(1, 1)]
    public void Progress_stays_between_0_and_1(double told, double read) => (Torrents.Make(1) with { Progress = told }).Progress.Should().Be(read);

    [Fact]
    public void A_rate_is_never_negative()
    {
        var torrent = Torrents.Make(1) with { DownloadRate = -1, UploadRate = long.MinValue };

        torrent.DownloadRate.Should().Be(0);
        torrent.UploadRate.Should().Be(0);
    }

    [Theory]
    [InlineData(1.0, null, 1.0, true)]
    [InlineData(0.9, null, 1.0, false)]
    [InlineData(null, 1L, 1.0, true)]
    [InlineData(null, 0L, 1.0, false)]
    [InlineData(null, null, 1.0, false)]
    public void A_ratio_is_reached_also_by_uploading_what_was_never_downloaded(double? ratio, long? uploaded, double minimum, bool reached) =>
        (Torrents.Make(1) with { Ratio = ratio, UploadedBytes = uploaded }).ReachedRatio(minimum).Should().Be(reached);

    [Fact]
    public void Its_text_is_its_name_its_hash_and_its_state() =>
        Torrents.Make(1).ToString().Should().Be("torrent 1 (0101010101010101010101010101010101010101) Downloading");
}
