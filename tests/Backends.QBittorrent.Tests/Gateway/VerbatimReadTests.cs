using TorrentApi.Backends.QBittorrent.Tests.Scripted;

namespace TorrentApi.Backends.QBittorrent.Tests.Gateway;

/// <summary>Exactly this request is sent, and exactly this answer is understood.</summary>
public sealed class VerbatimReadTests
{
    private const string Key = "0000000000000000000000000000000000000001";

    public static TheoryData<string> Versions => ServerVersion.Observed;

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task The_list_is_asked_for_without_parameters(string version)
    {
        await using var scene = await ConnectAsync(version);

        var torrents = await scene.Api.ListAsync();

        AssertLine(scene, "GET /api/v2/torrents/info");
        torrents.Should().ContainSingle().Which.Should().Match<Torrent>(torrent =>
            torrent.Hash == Sample.Hash(1) && torrent.Name == "ubuntu" && torrent.Category == "a b/c" && torrent.State == TorrentState.Seeding);
    }

    [Theory]
    [InlineData("4.2.5", "GET /api/v2/torrents/info?category=a%20b%2Fc")]
    [InlineData("4.3.5", "GET /api/v2/torrents/info?category=a%20b%2Fc")]
    [InlineData("4.4.0", "GET /api/v2/torrents/info?category=a%20b%2Fc&tag=t%C3%B6")]
    [InlineData("5.3.0", "GET /api/v2/torrents/info?category=a%20b%2Fc&tag=t%C3%B6")]
    public async Task What_the_version_filters_is_left_to_it(string version, string line)
    {
        await using var scene = await ConnectAsync(version);
        scene.Server.Hold(Sample.Hash(2)).Category = "a b/c/d"; // Filtered by prefix where sub-categories are on.

        var torrents = await scene.Api.ListAsync(new TorrentQuery { Category = "a b/c", Tag = "tö" });

        AssertLine(scene, line);
        torrents.Should().ContainSingle().Which.Hash.Should().Be(Sample.Hash(1));
    }

    [Fact]
    public async Task Without_a_category_is_asked_for_by_an_empty_one()
    {
        await using var scene = await ConnectAsync("5.1.0");

        var torrents = await scene.Api.ListAsync(new TorrentQuery { Category = "" });

        AssertLine(scene, "GET /api/v2/torrents/info?category=");
        torrents.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task One_torrent_is_asked_for_by_its_key_in_lower_case(string version)
    {
        await using var scene = await ConnectAsync(version);
        var hash = scene.Server.Hold(InfoHash.Parse("ABCDEF0000000000000000000000000000000001")).Hash;

        var torrent = await scene.Api.GetAsync(SingleTarget.Parse("ABCDEF0000000000000000000000000000000001"));

        AssertLine(scene, "GET /api/v2/torrents/info?hashes=abcdef0000000000000000000000000000000001");
        torrent!.Hash.Should().Be(hash);
    }

    [Theory]
    [InlineData(40, "GET")]
    [InlineData(41, "POST")]
    public async Task Up_to_40_keys_stand_in_the_query_and_more_in_the_body(int count, string method)
    {
        await using var scene = await ConnectAsync("4.2.5");
        var keys = string.Join("%7C", Enumerable.Range(1, count).Select(number => $"{number:x40}"));

        await scene.Api.ListAsync(new TorrentQuery { Targets = Sample.Many(count) });

        var request = scene.Server.Requests.Should().ContainSingle().Which;
        (request.Method, request.Address.PathAndQuery + "?" + request.Body)
            .Should().Be((method, method == "GET" ? $"/api/v2/torrents/info?hashes={keys}?" : $"/api/v2/torrents/info?hashes={keys}"));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task The_contents_are_asked_for_by_key(string version)
    {
        await using var scene = await ConnectAsync(version);

        var contents = await scene.Api.ListContentsAsync(Sample.Hash(1));

        AssertLine(scene, $"GET /api/v2/torrents/files?hash={Key}");
        contents.Should().ContainSingle().Which.Should().Match<TorrentContent>(file => file.Path == "a" && file.SizeBytes == 5);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task The_trackers_are_asked_for_by_key_and_pseudo_rows_are_left_out(string version)
    {
        await using var scene = await ConnectAsync(version);

        var trackers = await scene.Api.Trackers!.ListAsync(Sample.Hash(1));

        AssertLine(scene, $"GET /api/v2/torrents/trackers?hash={Key}");
        trackers.Should().Equal(new Tracker { Url = "udp://tracker.test:1/announce", Status = TrackerStatus.Working });
    }

    [Theory]
    [InlineData("4.1.0", "GET /api/v2/sync/maindata", null)]
    [InlineData("4.1.3", "GET /api/v2/sync/maindata", "/d")]
    [InlineData("4.1.4", "GET /api/v2/torrents/categories", "/d")]
    [InlineData("5.3.0", "GET /api/v2/torrents/categories", "/d")]
    public async Task The_categories_are_read_where_the_version_has_them(string version, string line, string? savePath)
    {
        await using var scene = await ConnectAsync(version);
        scene.Server.Categories["films"] = "/d";

        var categories = await scene.Api.Categories!.ListAsync();

        AssertLine(scene, line);
        categories.Should().Equal(new Category { Name = "films", SavePath = savePath });
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task The_tags_are_asked_for_without_parameters(string version)
    {
        await using var scene = await ConnectAsync(version);
        scene.Server.Tags.UnionWith(["a", "b"]);

        var tags = await scene.Api.Tags!.ListAsync();

        AssertLine(scene, "GET /api/v2/torrents/tags");
        tags.Should().Equal("a", "b");
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task The_server_is_asked_in_one_request_of_the_session(string version)
    {
        await using var scene = await ConnectAsync(version);

        var server = await scene.Api.GetServerAsync();

        AssertLine(scene, "GET /api/v2/app/version");
        server.Version.Should().Be($"v{version}");
    }

    private static async Task<Scene> ConnectAsync(string version)
    {
        var scene = await Scene.ConnectedAsync(version);
        var torrent = scene.Server.Hold(Sample.Hash(1));
        (torrent.Name, torrent.Category) = ("ubuntu", "a b/c");
        torrent.Tags.Add("tö");
        torrent.Trackers.Add("udp://tracker.test:1/announce");
        return scene;
    }

    private static void AssertLine(Scene scene, string line)
    {
        var request = scene.Server.Requests.Should().ContainSingle().Which;
        request.Line.Should().Be(line);
        request.Bytes.Should().BeEmpty();
        request.Headers.Keys.Should().Equal("Cookie");
    }
}
