using TorrentApi.Backends.QBittorrent.Tests.Wire;

namespace TorrentApi.Backends.QBittorrent.Tests.Mapping;

public sealed class ContentPathTests
{
    [Theory]
    [InlineData("/data/a", "/data/a")]
    [InlineData(@"C:\\data\\a", @"C:\data\a")]
    [InlineData(@"\\\\nas\\data\\a", @"\\nas\data\a")]
    [InlineData("a", null)]
    [InlineData("folder/a", null)]
    [InlineData("", null)]
    public async Task A_content_path_that_names_no_place_is_not_told(string json, string? expected)
    {
        var torrent = await Reading.RowAsync($"\"content_path\":\"{json}\"");

        torrent.ContentPath.Should().Be(expected);
    }
}
