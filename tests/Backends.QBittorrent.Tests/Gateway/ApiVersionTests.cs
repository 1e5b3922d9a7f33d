using TorrentApi.Backends.QBittorrent.Gateway;
using TorrentApi.Backends.QBittorrent.Tests.Scripted;

namespace TorrentApi.Backends.QBittorrent.Tests.Gateway;

public sealed class ApiVersionTests
{
    [Theory]
    [InlineData("2.8.19", 2, 8, 19)]
    [InlineData("2.0", 2, 0, 0)]
    [InlineData("2", 2, 0, 0)]
    [InlineData("v5.1.0", 5, 1, 0)]
    [InlineData("v4.6.0beta1", 4, 6, 0)]
    [InlineData("v5.0.0rc1.2", 5, 0, 0)]
    [InlineData("4.3.0alpha1", 4, 3, 0)]
    [InlineData("2.11.4.1", 2, 11, 4)]
    [InlineData("v4.6beta", 4, 6, 0)]
    [InlineData("", 0, 0, 0)]
    [InlineData("...", 0, 0, 0)]
    [InlineData("99999999999.1", 0, 0, 0)]
    public void A_version_is_read_leniently(string text, int major, int minor, int patch) =>
        ApiVersion.Parse(text).Should().Be(new ApiVersion(major, minor, patch));

    [Fact]
    public void Versions_are_ordered_by_number_and_not_by_text()
    {
        string[] ascending = ["2.0", "2.0.1", "2.8.4", "2.8.18", "2.9.2", "2.11.2", "2.16.2", "3"];

        ascending.Reverse().Select(ApiVersion.Parse).Order().Should().Equal(ascending.Select(ApiVersion.Parse));
    }

    [Theory]
    [InlineData("2.0")]
    [InlineData("2.0.0\n")]
    public async Task The_two_part_number_of_old_servers_is_understood(string number)
    {
        await using var scene = new Scene("4.1.0");
        scene.Server.Version = scene.Server.Version with { Api = number };

        var server = await scene.Api.GetServerAsync();

        (server.Version, server.ApiVersion).Should().Be(("v4.1.0", "2.0.0"));
    }

    [Theory]
    [InlineData("Welcome")]
    [InlineData("<html>2.1</html>")]
    [InlineData("{\"version\":\"2.1\"}")]
    public async Task An_answer_that_is_no_version_comes_from_another_server(string text)
    {
        await using var scene = new Scene("5.1.0");
        scene.Server.Version = scene.Server.Version with { Api = text };

        await Failure.OfAsync<ApiError.UnexpectedResponse>(() => scene.Api.GetServerAsync());
    }
}
