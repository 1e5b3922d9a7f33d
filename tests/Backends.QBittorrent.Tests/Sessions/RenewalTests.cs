using TorrentApi.Backends.QBittorrent.Tests.Scripted;
using TorrentApi.Shared;

namespace TorrentApi.Backends.QBittorrent.Tests.Sessions;

/// <summary>A server that restarts, forgets us, or comes back as another version.</summary>
public sealed class RenewalTests
{
    private static readonly string[] Handshake = ["app/webapiVersion", "auth/login", "app/webapiVersion", "app/version", "app/buildInfo"];

    public static TheoryData<string> Versions => ServerVersion.Observed;

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task A_lost_session_is_renewed_once_and_the_call_repeated(string version)
    {
        await using var scene = await ConnectAsync(version);
        scene.Server.DropSessions();

        await scene.Api.Tags!.AddAsync(MultiTarget.All, ["a"]);

        scene.Server.Actions.Should().Equal(["torrents/addTags", .. Handshake, "torrents/addTags"]);
        scene.Server.Requests[^1].Should().Match<RecordedRequest>(request => request.Body == "hashes=all&tags=a" && request.Cookie == "SID=a+b/c2");
        scene.Server.Requests.Skip(1).Take(2).Should().OnlyContain(request => request.Cookie == null, "a login with a valid cookie succeeds with any password");
    }

    [Fact]
    public async Task Many_calls_that_lose_one_session_log_in_once()
    {
        await using var scene = await ConnectAsync("5.1.0");
        scene.Server.DropSessions();

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => scene.Api.ListAsync()));

        scene.Server.Logins.Should().Be(1);
    }

    [Fact]
    public async Task A_second_403_is_final_for_the_call()
    {
        await using var scene = await ConnectAsync("5.1.0");
        scene.Server.Next("torrents/info", 403, "Forbidden", times: 2);

        await Failure.OfAsync<ApiError.Forbidden>(() => scene.Api.ListAsync());

        scene.Server.Actions.Should().Equal(["torrents/info", .. Handshake, "torrents/info"]);
    }

    [Theory]
    [InlineData("4.6.1", "5.1.0", "torrents/pause", "torrents/stop")]
    [InlineData("5.1.0", "4.6.1", "torrents/stop", "torrents/pause")]
    public async Task A_call_is_made_anew_for_the_version_that_the_login_found(string before, string after, string oldRoute, string newRoute)
    {
        await using var scene = await ConnectAsync(before);
        scene.Server.DropSessions();
        scene.Server.Version = ServerVersion.Of(after);

        await scene.Api.StopAsync(MultiTarget.All);

        scene.Server.Actions.Should().Equal([oldRoute, .. Handshake, newRoute]);
    }

    [Fact]
    public async Task The_encoding_of_a_body_follows_the_version_that_the_login_found()
    {
        const string Tracker = "udp://a.test:1/%20";
        await using var scene = await ConnectAsync("5.0.0");
        scene.Server.Torrents.Values.Single().Trackers.Add(Tracker);
        scene.Server.Next("torrents/removeTrackers", 403, "Forbidden");
        scene.Server.Version = ServerVersion.Of("5.0.4");

        await scene.Api.Trackers!.RemoveAsync(Sample.Hash(1), [Tracker]);

        scene.Server.Last("torrents/removeTrackers")["urls"].Should().Be("udp://a.test:1/%2520");
        scene.Server.Torrents.Values.Single().Trackers.Should().BeEmpty();
    }

    [Fact]
    public async Task A_404_on_a_route_that_was_renamed_is_asked_again_by_its_new_name()
    {
        await using var scene = new Scene("4.6.1");
        scene.Server.AsksForLogin = false;
        await scene.ConnectAsync();
        scene.Server.Version = ServerVersion.Of("5.1.0");

        await scene.Api.StopAsync(MultiTarget.All);
        await scene.Api.StopAsync(MultiTarget.All);

        scene.Server.Actions.Should().Equal(
            "torrents/pause", "app/webapiVersion", "app/version", "app/buildInfo", "torrents/stop", "torrents/stop");
    }

    [Fact]
    public async Task A_404_on_a_route_that_keeps_its_name_is_not_asked_again()
    {
        await using var scene = await ConnectAsync("5.1.0");
        scene.Server.Next("torrents/recheck", 404);

        await Failure.OfAsync<ApiError.UnexpectedResponse>(() => scene.Api.Maintenance!.RecheckAsync(MultiTarget.All));

        scene.Server.Actions.Should().Equal("torrents/recheck", "app/webapiVersion", "app/version", "app/buildInfo");
    }

    [Fact]
    public async Task With_an_api_key_a_404_reads_the_version_again_without_a_login()
    {
        await using var scene = new Scene("5.2.0", options => (options.Username, options.Password, options.ApiKey) = (null, null, ScriptedServer.ApiKey));
        await scene.ConnectAsync();
        scene.Server.Version = ServerVersion.Of("5.3.0");
        scene.Server.Next("torrents/stop", 404);

        await Failure.OfAsync<ApiError.UnexpectedResponse>(() => scene.Api.StopAsync(MultiTarget.All));
        scene.Server.Forget();
        var result = await scene.Api.AddAsync(new AddRequest(Sample.File, new AddOptions { LimitMode = ShareLimitMode.All }));

        result.Outcome.Should().Be(AddOutcome.Added, "5.3 has what 5.2 had not");
        scene.Server.Actions.Should().Equal("torrents/info", "torrents/add", "torrents/info");
    }

    [Fact]
    public async Task Asking_for_the_server_notices_an_upgrade()
    {
        await using var scene = new Scene("4.6.1");
        scene.Server.AsksForLogin = false;
        await scene.ConnectAsync();
        scene.Server.Version = ServerVersion.Of("5.1.0");

        var server = await scene.Api.GetServerAsync();

        (server.Version, server.ApiVersion).Should().Be(("v5.1.0", "2.11.4"));
    }

    [Fact]
    public async Task Connecting_ends_with_the_clients_own_patience_and_is_begun_anew_by_the_next_call()
    {
        await using var scene = new Scene("5.1.0", options => options.OperationTimeout = TimeSpan.FromSeconds(10));
        scene.Server.Next("app/webapiVersion", async (_, token) =>
        {
            await Task.Delay(Timeout.Infinite, token);
            return null;
        });

        var stuck = Failure.OfAsync<ApiError.TimedOut>(() => scene.Api.ListAsync());
        await Pauses.UntilAsync(() => scene.Server.Requests.Count == 1);
        scene.Clock.Advance(TimeSpan.FromSeconds(10));
        (await stuck).After.Should().Be(TimeSpan.FromSeconds(10));

        // The connecting that ran out ends beside its caller: whoever comes before its very end shares its fate.
        ApiError? error;
        do error = (await Record.ExceptionAsync(() => scene.Api.ListAsync().WaitAsync(TimeSpan.FromSeconds(8))) as TorrentApiException)?.Error;
        while (error is ApiError.TimedOut);
        (error, scene.Server.Logins).Should().Be((null, 1));
    }

    private static async Task<Scene> ConnectAsync(string version)
    {
        var scene = await Scene.ConnectedAsync(version);
        scene.Server.Hold(Sample.Hash(1));
        return scene;
    }
}
