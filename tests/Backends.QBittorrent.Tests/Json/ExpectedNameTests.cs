using System.Text;
using TorrentApi.Json;

namespace TorrentApi.Backends.QBittorrent.Tests.Json;

public sealed class ExpectedNameTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(27)]
    [InlineData(28)]
    [InlineData(29)]
    [InlineData(80)]
    public void A_name_of_any_length_is_found_and_no_other(int length)
    {
        var name = new string('n', length);
        var expected = new ExpectedName((byte)',', Encoding.UTF8.GetBytes(name), 7);
        foreach (var rest in new[] { "", "1", new string('9', 64) })
        {
            expected.IsAtStartOf(Encoding.UTF8.GetBytes($",\"{name}\":{rest}")).Should().BeTrue();
            expected.IsAtStartOf(Encoding.UTF8.GetBytes($"{{\"{name}\":{rest}")).Should().BeFalse();
            expected.IsAtStartOf(Encoding.UTF8.GetBytes($",\"{name}n\":{rest}")).Should().BeFalse();
            expected.IsAtStartOf(Encoding.UTF8.GetBytes($",\"{name}\" {rest}")).Should().BeFalse();
        }

        Encoding.UTF8.GetString(expected.Name).Should().Be(name);
        (expected.Length, expected.Field).Should().Be((length + 4, 7));
    }

    [Fact]
    public void Behind_the_last_name_nothing_is_expected()
    {
        var none = default(ExpectedName);

        none.IsAtStartOf("}"u8).Should().BeFalse();
        none.IsAtStartOf(Encoding.UTF8.GetBytes(",\"name\":\"" + new string('x', 64))).Should().BeFalse();
    }
}
