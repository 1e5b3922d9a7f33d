using System.Text;
using TorrentApi.Backends.QBittorrent.Mapping;

namespace TorrentApi.Backends.QBittorrent.Tests.Mapping;

public class PathTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("/", "/")]
    [InlineData("//", "/")]
    [InlineData("/data", "/data")]
    [InlineData("/data/", "/data")]
    [InlineData("/data//", "/data")]
    [InlineData(@"/data\", @"/data\")] // a letter like any other there
    [InlineData(@"C:\", @"C:\")]
    [InlineData("C:/", "C:/")]
    [InlineData("C:", "C:")]
    [InlineData(@"C:\data\", @"C:\data")]
    [InlineData("C:/data/", "C:/data")]
    [InlineData(@"\\host\share\", @"\\host\share")]
    [InlineData("rel/x/", "rel/x")]
    public void Separators_at_the_end_go_but_a_root_stays(string path, string expected) =>
        Encoding.UTF8.GetString(PathText.TrimEnd(Encoding.UTF8.GetBytes(path))).Should().Be(expected);
}
