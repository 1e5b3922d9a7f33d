using TorrentApi.Backends.QBittorrent.Tests.Scripted;

namespace TorrentApi.Backends.QBittorrent.Tests.ApiV1;

/// <summary>Exactly this request is sent, and exactly this answer is understood.</summary>
public sealed class VerbatimReadTests
{
    private const string Key = "0000000100000000000000000000000000000001";
    private const string Nobody = "0000000000000000000000000000000000000000";

    public static TheoryData<string> Versions => ServerVersion.ObservedOfV1;

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task The_list_is_asked_for_without_parameters_on_a_connection_of_its_own(string version)
    {
        await using var scene = await ConnectAsync(version);

        var torrents = await scene.Api.ListAsync();

        var request = scene.Server.Requests.Should().ContainSingle().Subject;
        request.Line.Should().Be("GET /query/torrents");
        request.Headers.Keys.Should().BeEquivalentTo(["Cookie", "Connection"], "an Origin or a Referer would have to match");
        request.Header("Connection").Should().Be("close", "the server closes it without a word");
        torrents.Should().ContainSingle().Which.Hash.Should().Be(Sample.Hash(1));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Named_torrents_are_looked_up_in_the_list_asked_for_once(string version)
    {
        await using var scene = await ConnectAsync(version);

        var found = await scene.Api.ListAsync(new TorrentQuery { Targets = Sample.Many(5_000) });

        Lines(scene).Should().Equal("GET /query/torrents");
        found.Should().ContainSingle().Which.Hash.Should().Be(Sample.Hash(1));
    }

    [Theory]
    [InlineData("a b/c", "category=a%20b/c")]
    [InlineData("a+b", "category=a+b")]
    [InlineData("tö & x=1", "category=t%C3%B6%20%26%20x%3D1")]
    [InlineData("", "category=")]
    [InlineData("50%", null)]
    [InlineData("a[1]", null)]
    public async Task A_category_is_said_as_the_server_reads_it_or_filtered_here(string category, string? query)
    {
        await using var scene = await ConnectAsync("4.0.4");
        scene.Server.Torrents[Key].Category = category;
        scene.Server.Hold(Sample.Hash(2)).Category = "another";

        var torrents = await scene.Api.ListAsync(new TorrentQuery { Category = category });

        Lines(scene).Should().Equal("GET /query/torrents" + (query is null ? "" : $"?{query}"));
        torrents.Should().ContainSingle().Which.Category.Should().Be(category);
    }

    [Fact]
    public async Task A_label_is_filtered_here()
    {
        await using var scene = await ConnectAsync("3.3.4");
        scene.Server.Torrents[Key].Category = "linux";
        scene.Server.Hold(Sample.Hash(2)).Category = "another";

        var torrents = await scene.Api.ListAsync(new TorrentQuery { Category = "linux" });

        Lines(scene).Should().Equal("GET /query/torrents");
        torrents.Should().ContainSingle().Which.Category.Should().Be("linux");
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Files_are_read_after_a_look_and_after_the_cache_was_pushed_aside(string version)
    {
        await using var scene = await ConnectAsync(version);

        var files = await scene.Api.ListContentsAsync(Sample.Hash(1));

        Lines(scene).Should().Equal("GET /query/torrents", $"GET /query/propertiesFiles/{Nobody}", $"GET /query/propertiesFiles/{Key}");
        files.Should().Equal(new TorrentContent { Index = 0, Path = "a", SizeBytes = 5, Progress = 0, Priority = ContentPriority.Normal });
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Trackers_are_read_so_too_and_their_status_from_its_English_text(string version)
    {
        await using var scene = await ConnectAsync(version);
        scene.Server.Torrents[Key].Trackers.Add("udp://a.test:1");

        var trackers = await scene.Api.Trackers!.ListAsync(Sample.Hash(1));

        Lines(scene).Should().Equal("GET /query/torrents", $"GET /query/propertiesTrackers/{Nobody}", $"GET /query/propertiesTrackers/{Key}");
        trackers.Should().Equal(new Tracker { Url = "udp://a.test:1", Status = TrackerStatus.NotContacted });
    }

    [Theory]
    [InlineData("Arbeitet", TrackerStatus.Unknown)]
    [InlineData("Working", TrackerStatus.Working)]
    [InlineData("Updating...", TrackerStatus.Updating)]
    [InlineData("Not working", TrackerStatus.NotWorking)]
    public async Task A_status_in_another_language_is_unknown(string text, TrackerStatus status)
    {
        await using var scene = await ConnectAsync("4.0.4");
        scene.Server.Next($"query/propertiesTrackers/{Key}", 200, $$"""[{"msg":"m","num_peers":3,"status":"{{text}}","url":"udp://a.test:1"}]""");

        (await scene.Api.Trackers!.ListAsync(Sample.Hash(1))).Should().Equal(new Tracker { Url = "udp://a.test:1", Status = status, Message = "m" });
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task An_unknown_torrent_is_missing_and_its_properties_are_not_asked_for(string version)
    {
        await using var scene = await ConnectAsync(version);

        await Failure.OfAsync<ApiError.MissingTorrent>(() => scene.Api.ListContentsAsync(Sample.Hash(9)));
        await Failure.OfAsync<ApiError.MissingTorrent>(() => scene.Api.Trackers!.ListAsync(Sample.Hash(9)));

        Lines(scene).Should().Equal("GET /query/torrents", "GET /query/torrents");
    }

    [Fact]
    public async Task A_torrent_that_goes_between_look_and_read_is_missing()
    {
        await using var scene = await ConnectAsync("4.0.4");
        scene.Server.Next($"query/propertiesFiles/{Key}", 200);

        await Failure.OfAsync<ApiError.MissingTorrent>(() => scene.Api.ListContentsAsync(Sample.Hash(1)));
    }

    [Fact]
    public async Task Categories_come_out_of_maindata()
    {
        await using var scene = await ConnectAsync("3.3.16");
        scene.Server.Categories["linux"] = "";

        var categories = await scene.Api.Categories!.ListAsync();

        Lines(scene).Should().Equal("GET /sync/maindata");
        categories.Should().Equal(new Category { Name = "linux" });
    }

    [Fact]
    public async Task Labels_are_those_that_torrents_have()
    {
        await using var scene = await ConnectAsync("3.3.4");
        (scene.Server.Torrents[Key].Category, scene.Server.Hold(Sample.Hash(2)).Category) = ("linux", "linux");
        scene.Server.Hold(Sample.Hash(3)).Category = "";

        var categories = await scene.Api.Categories!.ListAsync();

        Lines(scene).Should().Equal("GET /query/torrents");
        categories.Should().Equal(new Category { Name = "linux" });
    }

    [Fact]
    public async Task The_server_is_asked_with_the_session_and_for_its_version()
    {
        await using var scene = await ConnectAsync("4.0.4");

        await scene.Api.GetServerAsync();

        Lines(scene).Should().Equal("GET /query/transferInfo", "GET /version/qbittorrent");
    }

    private static IEnumerable<string> Lines(Scene scene) => scene.Server.Requests.Select(request => request.Line);

    private static async Task<Scene> ConnectAsync(string version)
    {
        var scene = await Scene.ConnectedAsync(version);
        scene.Server.Hold(Sample.Hash(1));
        return scene;
    }
}
