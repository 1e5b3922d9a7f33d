using System.Text;

namespace TorrentApi.Backends.QBittorrent.Tests.Wire;

public class TolerantFieldsTests
{
    [Theory]
    [InlineData("1000", 1000L)]
    [InlineData("1000.0", 1000L)]
    [InlineData("1e3", 1000L)]
    [InlineData("1000.9", 1000L)]
    [InlineData("\"1000\"", 1000L)]
    [InlineData("\"1e3\"", 1000L)]
    [InlineData("\"\\u0031000\"", 1000L)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("9223372036854775808", null)]
    [InlineData("1e30", null)]
    [InlineData("1e999", null)]
    [InlineData("-1e999", null)]
    [InlineData("null", null)]
    [InlineData("true", null)]
    [InlineData("\"\"", null)]
    [InlineData("\"abc\"", null)]
    [InlineData("\"12 MB\"", null)]
    [InlineData("\"nan\"", null)]
    [InlineData("\"NaN\"", null)]
    [InlineData("\"Infinity\"", null)]
    [InlineData("{\"a\":[1]}", null)]
    [InlineData("[1,2]", null)]
    public async Task A_whole_number_is_read_in_every_spelling_or_is_null(string value, long? expected)
    {
        var torrent = await Reading.RowAsync($"\"uploaded\":{value},\"name\":\"n\"");

        torrent.UploadedBytes.Should().Be(expected);
        torrent.Name.Should().Be("n", "one odd field does not lose the next");
    }

    [Theory]
    [InlineData("1", 1.0)]
    [InlineData("0.25", 0.25)]
    [InlineData("2.5e-1", 0.25)]
    [InlineData("\"0.25\"", 0.25)]
    [InlineData("1e999", null)]
    [InlineData("\"nan\"", null)]
    [InlineData("\"-Infinity\"", null)]
    [InlineData("null", null)]
    [InlineData("false", null)]
    [InlineData("{}", null)]
    public async Task A_number_is_read_in_every_spelling_or_is_null(string value, double? expected)
    {
        var torrent = await Reading.RowAsync($"\"availability\":{value}");

        torrent.Availability.Should().Be(expected);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("null", null)]
    [InlineData("1", null)]
    [InlineData("\"true\"", null)]
    [InlineData("[true]", null)]
    public async Task A_truth_value_of_another_type_is_null(string value, bool? expected)
    {
        var torrent = await Reading.RowAsync($"\"private\":{value}");

        torrent.IsPrivate.Should().Be(expected);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("true")]
    [InlineData("{\"x\":\"y\"}")]
    [InlineData("[\"x\"]")]
    public async Task A_text_of_another_type_is_as_if_it_were_absent(string value)
    {
        var torrent = await Reading.RowAsync(
            $"\"name\":{value},\"state\":{value},\"category\":{value},\"tags\":{value},\"save_path\":{value},\"content_path\":{value},\"tracker\":{value}");

        torrent.Should().Be(new Torrent { Hash = InfoHash.Parse(Reading.Hash), Name = "", State = TorrentState.Unknown });
    }

    [Theory]
    [InlineData("a\\u00e9\\n\\\"\\\\\\/\\b\\f\\r\\t", "aé\n\"\\/\b\f\r\t")]
    [InlineData("\\ud83c\\udfbb", "🎻")]
    [InlineData("x\\ud800", "x\ufffd")]
    [InlineData("\\ud800\\u0041", "\ufffdA")]
    [InlineData("\\ud800\\ud83c\\udfbb", "\ufffd🎻")]
    [InlineData("\\udfbb\\ud83c", "\ufffd\ufffd")]
    [InlineData("\\ud800\\n", "\ufffd\n")]
    [InlineData("\\u0000", "\0")]
    public async Task Escapes_are_resolved_and_half_a_surrogate_pair_is_replaced(string escaped, string expected)
    {
        var torrent = await Reading.RowAsync($"\"name\":\"{escaped}\",\"category\":\"{escaped}\",\"content_path\":\"/{escaped}\"");

        torrent.Name.Should().Be(expected);
        torrent.Category.Should().Be(expected);
        torrent.ContentPath.Should().Be("/" + expected);
    }

    [Fact]
    public async Task Bytes_that_are_not_utf8_are_replaced()
    {
        byte[] body =
        [
            .. Encoding.UTF8.GetBytes($"[{{\"hash\":\"{Reading.Hash}\",\"name\":\"a"), 0xFF, 0xC3, .. "b\\n\",\"tags\":\""u8, 0x80, .. "\",\""u8, 0xFE, .. "\":1}]"u8,
        ];

        var torrent = (await Reading.ListAsync(body)).Should().ContainSingle().Subject;

        torrent.Name.Should().Be("a\ufffd\ufffdb\n");
        torrent.Tags.Should().Equal("\ufffd");
    }

    [Fact]
    public async Task A_field_name_may_be_escaped()
    {
        var torrent = await Reading.RowAsync("\"n\\u0061me\":\"n\",\"\\ud800\":1,\"\":2");

        torrent.Name.Should().Be("n");
    }

    [Fact]
    public async Task Unknown_fields_of_any_shape_are_passed_over()
    {
        var deep = new string('[', 62) + new string(']', 62);

        var torrent = await Reading.RowAsync($"\"files\":[{{\"name\":\"not this\",\"x\":{{}}}}],\"new\":{deep},\"trackers\":{{\"name\":[]}},\"name\":\"n\"");

        torrent.Name.Should().Be("n");
    }

    [Fact]
    public async Task Of_a_repeated_field_the_last_counts()
    {
        var torrent = await Reading.RowAsync("\"name\":\"a\",\"uploaded\":1,\"private\":true,\"name\":\"b\",\"uploaded\":[],\"private\":null");

        torrent.Name.Should().Be("b");
        torrent.UploadedBytes.Should().BeNull();
        torrent.IsPrivate.Should().BeNull();
    }

    [Fact]
    public async Task Nothing_of_one_row_shows_in_the_next()
    {
        var torrents = await Reading.ListAsync(
            $$"""[{"hash":"{{Reading.Hash}}","name":"a","tags":"t","uploaded":5,"private":true,"infohash_v2":"{{Reading.Hash}}{{Reading.Hash[..24]}}"},{"hash":"{{Reading.Hash}}"}]""");

        torrents[0].Hash.HasV2.Should().BeTrue();
        torrents[1].Should().Be(new Torrent { Hash = InfoHash.Parse(Reading.Hash), Name = "", State = TorrentState.Unknown });
    }
}
