using System.Text;

namespace TorrentApi.Backends.QBittorrent.Tests.Wire;

public class BrokenBodyTests
{
    private const string Row = """{"hash":"0123456789abcdef0123456789abcdef01234567"}""";

    [Theory]
    [InlineData("", "empty")]
    [InlineData(" \r\n\t ", "empty")]
    [InlineData("<!DOCTYPE html><html><body>secret</body></html>", "HTML")]
    [InlineData("\n<html>", "HTML")]
    [InlineData("{\"secret\":1}", "object")]
    [InlineData("Fails.", "something else")]
    [InlineData("null", "something else")]
    [InlineData("\"secret\"", "something else")]
    [InlineData("\ufeff[]", "something else")]
    [InlineData("[", "early")]
    [InlineData("[" + Row, "early")]
    [InlineData("[" + Row + ",", "early")]
    [InlineData("[{\"hash\":\"0123", "early")]
    [InlineData("[nul", "early")]
    [InlineData("[12", "early")]
    [InlineData("[,]", "well-formed")]
    [InlineData("[" + Row + ",]", "well-formed")]
    [InlineData("[" + Row + Row + "]", "well-formed")]
    [InlineData("[" + Row + "}", "well-formed")]
    [InlineData("[secret]", "well-formed")]
    [InlineData("[NaN]", "well-formed")]
    [InlineData("[{\"a\":NaN}]", "well-formed")]
    [InlineData("[{\"a\":01}]", "well-formed")]
    [InlineData("[{\"a\" 1}]", "well-formed")]
    [InlineData("[{\"a\":1,}]", "well-formed")]
    [InlineData("[{a:1}]", "well-formed")]
    [InlineData("[{\"a\":\"\\x\"}]", "well-formed")]
    [InlineData("[{\"a\":\"\\u12g4\"}]", "well-formed")]
    [InlineData("[{\"a\":\"line\nbreak\"}]", "well-formed")]
    [InlineData("[]]", "well-formed")]
    [InlineData("[][]", "well-formed")]
    [InlineData("[" + Row + "] secret", "well-formed")]
    [InlineData("[/*secret*/]", "well-formed")]
    public async Task A_body_that_is_no_whole_array_is_an_unexpected_response(string body, string reason)
    {
        var detail = await Reading.RefusalAsync(body);

        detail.Should().Contain(reason).And.NotContain("secret");
        detail.Length.Should().BeLessThan(80);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    public async Task Deep_nesting_is_refused_long_before_the_stack_ends(string level)
    {
        var bomb = "[" + new StringBuilder().Insert(0, level, 100_000);

        (await Reading.RefusalAsync(bomb)).Should().Contain("nested");
        (await Reading.RefusalAsync($"[{{\"hash\":\"{Reading.Hash}\",\"x\":{bomb}")).Should().Contain("nested");
    }

    [Fact]
    public async Task An_element_beyond_the_bound_is_refused()
    {
        var body = new byte[17 * 1024 * 1024];
        body.AsSpan().Fill((byte)'a');
        "[{\"name\":\""u8.CopyTo(body);
        "\"}]"u8.CopyTo(body.AsSpan(body.Length - 3));

        var detail = await Reading.RefusalAsync(() => Reading.ListAsync(body));

        detail.Should().Contain("too large");
    }

    [Fact]
    public async Task An_element_of_some_megabytes_is_read()
    {
        var name = new string('n', 5_000_000);

        var torrent = await Reading.RowAsync($"\"name\":\"{name}\"");

        torrent.Name.Should().Be(name);
    }
}
