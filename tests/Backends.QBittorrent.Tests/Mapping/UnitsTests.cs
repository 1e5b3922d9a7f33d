using TorrentApi.Backends.QBittorrent.Mapping;

namespace TorrentApi.Backends.QBittorrent.Tests.Mapping;

public class UnitsTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData(0L, null)] // 4.2 to 4.6
    [InlineData(-1L, null)] // 5.0+
    [InlineData(4294967295L, null)] // 4.1
    [InlineData(long.MinValue, null)]
    [InlineData(long.MaxValue, null)]
    [InlineData(1L, "1970-01-01T00:00:01Z")]
    [InlineData(1700000000L, "2023-11-14T22:13:20Z")]
    [InlineData(4294967296L, "2106-02-07T06:28:16Z")]
    [InlineData(253402300799L, "9999-12-31T23:59:59Z")]
    [InlineData(253402300800L, null)]
    public void Dates_are_seconds_since_1970(long? seconds, string? expected) =>
        (Units.Date(seconds)?.ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture)).Should().Be(expected);

    [Theory]
    [InlineData(null, false, null)]
    [InlineData(0L, false, 0)]
    [InlineData(90L, false, 90)]
    [InlineData(8639999L, false, 8639999)]
    [InlineData(8640000L, false, null)]
    [InlineData(8640001L, false, null)]
    [InlineData(long.MaxValue, false, null)]
    [InlineData(-1L, false, null)]
    [InlineData(90L, true, null)]
    public void The_time_to_completion_is_null_where_it_is_unknown_or_over(long? seconds, bool hasAll, int? expected) =>
        ((int?)Units.Eta(seconds, hasAll)?.TotalSeconds).Should().Be(expected);

    [Theory]
    [InlineData(0L, 0L)]
    [InlineData(60L, 60L)]
    [InlineData(922337203685L, 922337203685L)]
    [InlineData(922337203686L, null)]
    [InlineData(long.MaxValue, null)]
    [InlineData(-1L, null)]
    [InlineData(null, null)]
    public void Lengths_of_time_are_seconds(long? seconds, long? expected) =>
        ((long?)Units.Seconds(seconds)?.TotalSeconds).Should().Be(expected);

    [Theory]
    [InlineData(-1L, null)]
    [InlineData(0L, 0L)]
    [InlineData(long.MaxValue, long.MaxValue)]
    [InlineData(null, null)]
    public void Bytes_below_zero_are_unknown(long? bytes, long? expected) => Units.Bytes(bytes).Should().Be(expected);

    [Theory]
    [InlineData(-1L, null)] // 4.2
    [InlineData(0L, null)] // later
    [InlineData(1024L, 1024L)]
    [InlineData(5000000000L, 5000000000L)]
    [InlineData(null, null)]
    public void A_speed_limit_of_nothing_is_none(long? rate, long? expected) => Units.SpeedLimit(rate).Should().Be(expected);

    [Theory]
    [InlineData(-1L, null)]
    [InlineData(0L, 0)]
    [InlineData(2147483647L, 2147483647)]
    [InlineData(2147483648L, null)]
    [InlineData(null, null)]
    public void A_number_of_peers_below_zero_is_unknown(long? count, int? expected) => Units.Count(count).Should().Be(expected);

    [Theory]
    [InlineData(-1L, null)]
    [InlineData(0L, null)]
    [InlineData(1L, 1)]
    [InlineData(4294967296L, null)]
    [InlineData(null, null)]
    public void The_queue_begins_at_1(long? position, int? expected) => Units.QueuePosition(position).Should().Be(expected);

    [Theory]
    [InlineData(1.5, 10L, 1.5)]
    [InlineData(0.0, 10L, 0.0)]
    [InlineData(-1.0, 10L, null)]
    [InlineData(9999.0, 0L, null)] // the server's cap, up to 4.6
    [InlineData(9998.5, 1L, 9998.5)]
    [InlineData(0.0, 0L, null)]
    [InlineData(0.7, 0L, 0.7)] // added with its data: the server divides by what it holds
    [InlineData(0.0, null, 0.0)]
    [InlineData(null, 10L, null)]
    public void A_ratio_without_end_is_null(double? ratio, long? downloaded, double? expected) => Units.Ratio(ratio, downloaded).Should().Be(expected);

    [Theory]
    [InlineData(-2.0, "global")]
    [InlineData(-1.0, "unlimited")]
    [InlineData(0.0, "0")]
    [InlineData(2.5, "2.5")]
    [InlineData(-3.0, null)]
    [InlineData(-1.5, null)]
    [InlineData(null, null)]
    public void A_ratio_limit_has_two_sentinels(double? ratio, string? expected) => (Units.RatioLimit(ratio)?.ToString()).Should().Be(expected);

    [Theory]
    [InlineData(-2L, "global")]
    [InlineData(-1L, "unlimited")]
    [InlineData(0L, "00:00:00")]
    [InlineData(90L, "01:30:00")]
    public void A_time_limit_is_minutes_with_two_sentinels(long minutes, string expected) => Units.TimeLimit(minutes)!.Value.ToString().Should().Be(expected);

    [Theory]
    [InlineData(-3L)]
    [InlineData(long.MaxValue)]
    [InlineData(15372286729L)]
    [InlineData(null)]
    public void A_time_limit_out_of_range_is_null(long? minutes) => Units.TimeLimit(minutes).Should().BeNull();
}
