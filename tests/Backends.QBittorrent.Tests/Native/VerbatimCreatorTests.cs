using TorrentApi.Backends.QBittorrent.Tests.Scripted;

namespace TorrentApi.Backends.QBittorrent.Tests.Native;

/// <summary>The torrent creator: exactly this is sent, and exactly this is understood.</summary>
public sealed class VerbatimCreatorTests
{
    [Fact]
    public async Task A_task_says_what_is_wanted_and_never_seeds_by_default()
    {
        await using var scene = await Scene.ConnectedAsync("5.0.0");
        scene.Server.Next("torrentcreator/addTask", 200, """{"taskID":"7-a"}""", times: 2);

        var task = await scene.Api.Creator.StartAsync(new QBittorrentCreatorOptions { SourcePath = "/a b" });
        await scene.Api.Creator.StartAsync(new QBittorrentCreatorOptions
        {
            SourcePath = "/a", Format = QBittorrentCreatorFormat.V1, PieceLengthBytes = 32768, IsPrivate = true, IgnoresDotFiles = false, Comment = "c", Source = "s",
            Trackers = ["http://t/1", "http://t/2"], WebSeeds = ["http://w/"], TorrentFilePath = "/t", StartsSeeding = true,
        });

        task.Should().Be("7-a");
        scene.Server.Requests.Select(request => request.Body).Should().Equal(
            "sourcePath=%2Fa%20b&private=false&ignoreDotfiles=true&startSeeding=false",
            "sourcePath=%2Fa&private=true&ignoreDotfiles=false&startSeeding=true&format=v1&pieceSize=32768&comment=c&source=s&trackers=http%3A%2F%2Ft%2F1%7Chttp%3A%2F%2Ft%2F2&urlSeeds=http%3A%2F%2Fw%2F&torrentFilePath=%2Ft");
    }

    [Fact]
    public async Task Tasks_are_understood()
    {
        await using var scene = await Scene.ConnectedAsync("5.3.0");
        scene.Server.Next("torrentcreator/status", 200, """
            [{"taskID":"a","status":"Running","progress":40,"sourcePath":"/a","pieceSize":16384,"private":true,"timeAdded":1767348000},
             {"taskID":"b","status":"Failed","errorMessage":"no files","pieceSize":0,"sourcePath":"/b","timeAdded":"Sat Nov 21 15:42:27 2026","timeFinished":"Sat Nov 21 15:42:27 2026"},
             {"taskID":"c","status":"Sleeping"},{"status":"Queued"},7]
            """);

        var tasks = await scene.Api.Creator.ListAsync();

        scene.Server.Requests.Should().ContainSingle().Which.Line.Should().Be("GET /api/v2/torrentcreator/status");
        tasks.Should().Equal(
            new QBittorrentCreatorTask
            {
                Id = "a", State = QBittorrentCreatorState.Running, NativeState = "Running", Progress = 0.4, SourcePath = "/a", PieceLengthBytes = 16384, IsPrivate = true,
                AddedAt = DateTimeOffset.FromUnixTimeSeconds(1767348000),
            },
            new QBittorrentCreatorTask { Id = "b", State = QBittorrentCreatorState.Failed, NativeState = "Failed", ErrorText = "no files", SourcePath = "/b" },
            new QBittorrentCreatorTask { Id = "c", NativeState = "Sleeping" });
    }

    [Fact]
    public async Task One_task_is_read_and_an_unknown_one_is_null()
    {
        await using var scene = await Scene.ConnectedAsync("5.3.0");
        scene.Server.Next("torrentcreator/status", 200, """[{"taskID":"a b","status":"Finished"}]""").Next("torrentcreator/status", 404);

        (await scene.Api.Creator.GetAsync("a b"))!.State.Should().Be(QBittorrentCreatorState.Finished);
        (await scene.Api.Creator.GetAsync("c")).Should().BeNull();

        scene.Server.Requests[0].Line.Should().Be("GET /api/v2/torrentcreator/status?taskID=a%20b");
    }

    [Fact]
    public async Task What_was_made_is_a_torrent()
    {
        await using var scene = await Scene.ConnectedAsync("5.3.0");
        scene.Server.Next("torrentcreator/torrentFile", (_, _) => Task.FromResult<HttpResponseMessage?>(new() { Content = new ByteArrayContent(Sample.File.Bytes.ToArray()) }));

        var file = await scene.Api.Creator.GetFileAsync("a");

        file.Hash.Should().Be(Sample.File.Hash);
        scene.Server.Last("torrentcreator/torrentFile").Line.Should().Be("GET /api/v2/torrentcreator/torrentFile?taskID=a");
    }

    [Theory]
    [InlineData(404, "", typeof(ApiError.Conflict))]
    [InlineData(409, "", typeof(ApiError.Conflict))]
    [InlineData(200, "garbage", typeof(ApiError.UnexpectedResponse))]
    public async Task A_file_that_is_not_there_has_its_cause(int status, string body, Type cause)
    {
        await using var scene = await Scene.ConnectedAsync("5.3.0");
        scene.Server.Next("torrentcreator/torrentFile", status, body);

        (await Failure.OfAsync(() => scene.Api.Creator.GetFileAsync("a"))).Should().BeOfType(cause);
    }

    [Fact]
    public async Task A_task_is_removed_and_an_unknown_one_is_gone_already()
    {
        await using var scene = await Scene.ConnectedAsync("5.3.0");
        scene.Server.Next("torrentcreator/deleteTask", 200).Next("torrentcreator/deleteTask", 404);

        await scene.Api.Creator.RemoveAsync("a");
        await scene.Api.Creator.RemoveAsync("a");

        scene.Server.Requests[0].Body.Should().Be("taskID=a");
    }

    [Fact]
    public async Task Before_5_0_there_is_no_creator()
    {
        await using var scene = await Scene.ConnectedAsync("4.6.0");

        (await Failure.OfAsync<ApiError.Unsupported>(() => scene.Api.Creator.ListAsync())).What.Should().Contain("needs qBittorrent 5.0;");

        scene.Server.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task What_cannot_be_made_is_refused()
    {
        await using var scene = await Scene.ConnectedAsync("5.3.0");
        var options = new QBittorrentCreatorOptions { SourcePath = "/a" };

        foreach (var bad in new[] { options with { SourcePath = " " }, options with { PieceLengthBytes = 777 }, options with { PieceLengthBytes = 8192 }, options with { Trackers = ["a|b"] }, options with { WebSeeds = [""] } })
            await ((Func<Task>)(() => scene.Api.Creator.StartAsync(bad))).Should().ThrowAsync<ArgumentException>();

        scene.Server.Requests.Should().BeEmpty();
    }
}
