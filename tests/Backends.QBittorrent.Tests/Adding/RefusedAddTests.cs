using TorrentApi.Backends.QBittorrent.Tests.Scripted;
using TorrentApi.Shared;

namespace TorrentApi.Backends.QBittorrent.Tests.Adding;

/// <summary>Adds that the server refuses, or whose answer is lost.</summary>
public sealed class RefusedAddTests
{
    private const string CountsAFailure = """{"added_torrent_ids":[],"failure_count":1,"pending_count":0,"success_count":0}""";

    private static readonly AddRequest Request = new(Sample.File);

    [Theory]
    [InlineData("4.2.5", 200, "Fails.")]
    [InlineData("5.1.0", 200, "Fails.")]
    [InlineData("5.3.0", 409, "Conflict")]
    [InlineData("5.3.0", 200, CountsAFailure)]
    public async Task Refused_and_not_visible_in_time_is_rejected(string version, int status, string body)
    {
        await using var scene = await Scene.ConnectedAsync(version);
        scene.Server.Next("torrents/add", status, body);
        var began = scene.Clock.Elapsed;

        await scene.FinishAsync(Failure.OfAsync<ApiError.RejectedTorrent>(() => scene.Api.AddAsync(Request)));

        (scene.Clock.Elapsed - began).Should().BeGreaterThanOrEqualTo(QBittorrentOptions.DefaultVisibilityTimeout);
        scene.Server.Actions.Count(action => action == "torrents/add").Should().Be(1);
    }

    [Theory]
    [InlineData("4.2.5", 200, "Fails.")]
    [InlineData("5.1.0", 200, "Fails.")]
    [InlineData("5.3.0", 409, "Conflict")]
    [InlineData("5.3.0", 200, CountsAFailure)]
    public async Task Refused_but_visible_was_there_already(string version, int status, string body)
    {
        await using var scene = await Scene.ConnectedAsync(version);
        scene.Server.Next("torrents/add", (_, _) =>
        {
            scene.Server.Hold(Sample.File.Hash);
            return Task.FromResult<HttpResponseMessage?>(ScriptedServer.Text(status, body));
        });

        var result = await scene.Api.AddAsync(Request with { Options = new AddOptions { Name = "n" } });

        result.Should().Be(AddResult.AlreadyPresent(Sample.File.Hash, new SkippedOption(Capability.AddName, null)));
    }

    [Theory]
    [InlineData("4.2.5")]
    [InlineData("5.3.0")]
    public async Task A_file_that_is_no_torrent_to_the_server_is_rejected_at_once(string version)
    {
        await using var scene = await Scene.ConnectedAsync(version);
        scene.Server.Next("torrents/add", 415, "Error: 'upload.torrent' is not a valid torrent file.");

        await Failure.OfAsync<ApiError.RejectedTorrent>(() => scene.Api.AddAsync(Request));

        scene.Server.Actions.Should().Equal("torrents/info", "torrents/add");
    }

    [Theory]
    [InlineData(400)]
    [InlineData(404)]
    [InlineData(413)]
    public async Task An_answer_that_an_add_does_not_have_is_thrown_at_once(int status)
    {
        await using var scene = await Scene.ConnectedAsync("5.1.0");
        scene.Server.Next("torrents/add", status);

        await Failure.OfAsync<ApiError.UnexpectedResponse>(() => scene.Api.AddAsync(Request));

        scene.Server.Actions.Should().Equal("torrents/info", "torrents/add");
    }

    [Fact]
    public async Task A_lost_answer_is_judged_by_what_is_visible_and_what_follows_the_add_is_applied()
    {
        await using var scene = await Scene.ConnectedAsync("4.2.5");
        scene.Server.LoseAnswer("torrents/add");

        var result = await scene.Api.AddAsync(Request with { Options = new AddOptions { Tags = ["a"] } });

        result.Should().Be(AddResult.Added(Sample.File.Hash));
        scene.Server.Actions.Should().Equal("torrents/info", "torrents/add", "torrents/info", "torrents/addTags");
        scene.Server.Torrents.Values.Single().Tags.Should().Equal("a");
    }

    [Theory]
    [InlineData(500)]
    [InlineData(504)]
    public async Task A_fault_of_a_proxy_is_judged_by_what_is_visible(int status)
    {
        await using var scene = await Scene.ConnectedAsync("5.1.0");
        scene.Server.Next("torrents/add", (_, _) =>
        {
            scene.Server.Hold(Sample.File.Hash);
            return Task.FromResult<HttpResponseMessage?>(ScriptedServer.Text(status));
        });

        (await scene.Api.AddAsync(Request)).Outcome.Should().Be(AddOutcome.Added);
    }

    [Fact]
    public async Task A_lost_request_that_left_nothing_behind_is_the_networks_failure()
    {
        await using var scene = await Scene.ConnectedAsync("5.1.0");
        scene.Server.LoseRequest("torrents/add");

        await scene.FinishAsync(Failure.OfAsync<ApiError.Unreachable>(() => scene.Api.AddAsync(Request)));

        scene.Server.Actions.Count(action => action == "torrents/add").Should().Be(1, "an add is never repeated blindly");
        scene.Server.Actions.Count(action => action == "torrents/info").Should().BeGreaterThan(2);
    }

    [Fact]
    public async Task An_answer_that_comes_too_late_is_judged_by_what_is_visible()
    {
        await using var scene = await Scene.ConnectedAsync("5.1.0", options => options.RequestTimeout = TimeSpan.FromSeconds(30));
        scene.Server.Next("torrents/add", async (_, token) =>
        {
            scene.Server.Hold(Sample.File.Hash);
            await Task.Delay(Timeout.Infinite, token);
            return null;
        });

        var adding = scene.Api.AddAsync(Request);
        await Pauses.UntilAsync(() => scene.Server.Actions is [.., "torrents/add"]);
        scene.Clock.Advance(TimeSpan.FromSeconds(30));

        (await adding).Outcome.Should().Be(AddOutcome.Added);
    }

    [Theory]
    [InlineData(HttpRequestError.ConnectionError)]
    [InlineData(HttpRequestError.NameResolutionError)]
    [InlineData(HttpRequestError.SecureConnectionError)]
    public async Task A_request_that_never_left_fails_at_once(HttpRequestError error)
    {
        await using var scene = await Scene.ConnectedAsync("5.1.0");
        scene.Server.LoseRequest("torrents/add", error);

        await Failure.OfAsync<ApiError.Unreachable>(() => scene.Api.AddAsync(Request));

        scene.Server.Actions.Should().Equal("torrents/info", "torrents/add");
    }

    [Fact]
    public async Task A_connection_that_could_not_be_made_in_time_fails_at_once()
    {
        await using var scene = await Scene.ConnectedAsync("5.1.0");
        scene.Server.Next("torrents/add", (_, _) => throw new TaskCanceledException("connect", new TimeoutException()));

        await Failure.OfAsync<ApiError.Unreachable>(() => scene.Api.AddAsync(Request));

        scene.Server.Actions.Should().Equal("torrents/info", "torrents/add");
    }
}
