using TorrentApi.Backends.QBittorrent.Tests.Scripted;
using TorrentApi.Shared;

namespace TorrentApi.Backends.QBittorrent.Tests.Sessions;

public sealed class DisposalTests
{
    [Theory]
    [InlineData("4.2.5")]
    [InlineData("5.3.0")]
    public async Task Disposing_logs_out_once(string version)
    {
        await using var scene = await Scene.ConnectedAsync(version);

        await scene.Api.DisposeAsync();
        await scene.Api.DisposeAsync();
        scene.Api.Dispose();

        var logout = scene.Server.Requests.Should().ContainSingle().Which;
        (logout.Line, logout.Body, logout.Cookie).Should().Be(("POST /api/v2/auth/logout", "", "SID=a+b/c1"));
        logout.Header("Content-Length").Should().Be("0");
    }

    [Fact]
    public async Task Dropping_sends_nothing()
    {
        await using var scene = await Scene.ConnectedAsync("5.1.0");

        scene.Api.Dispose();
        await scene.Api.DisposeAsync();

        scene.Server.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task Without_a_session_there_is_none_to_end()
    {
        await using var scene = new Scene("5.1.0");

        await scene.Api.DisposeAsync();

        scene.Server.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task A_session_that_came_without_a_login_is_ended_too()
    {
        await using var scene = new Scene("5.3.0");
        scene.Server.AsksForLogin = false;
        await scene.ConnectAsync();

        await scene.Api.DisposeAsync();

        scene.Server.Requests.Should().ContainSingle().Which.Should().Match<RecordedRequest>(request => request.Action == "auth/logout" && request.Cookie == "SID=a+b/c1");
    }

    [Fact]
    public async Task With_an_api_key_there_is_no_session_to_end()
    {
        await using var scene = new Scene("5.3.0", options => (options.Username, options.Password, options.ApiKey) = (null, null, ScriptedServer.ApiKey));
        await scene.ConnectAsync();

        await scene.Api.DisposeAsync();

        scene.Server.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task A_logout_that_hangs_is_given_five_seconds()
    {
        await using var scene = await Scene.ConnectedAsync("5.1.0");
        scene.Server.Next("auth/logout", HangAsync);

        var disposing = scene.Api.DisposeAsync().AsTask();
        await Pauses.UntilAsync(() => scene.Server.Requests.Count == 1);
        scene.Clock.Advance(TimeSpan.FromSeconds(4.9));
        var before = disposing.IsCompleted;
        scene.Clock.Advance(TimeSpan.FromSeconds(0.1));

        await disposing.WaitAsync(TimeSpan.FromSeconds(4));
        before.Should().BeFalse();
    }

    [Fact]
    public async Task A_logout_that_fails_is_nobodys_business()
    {
        await using var scene = await Scene.ConnectedAsync("5.1.0");
        scene.Server.LoseRequest("auth/logout");

        await scene.Api.Invoking(api => api.DisposeAsync().AsTask()).Should().NotThrowAsync();
    }

    [Fact]
    public async Task A_handler_that_its_owner_disposed_first_is_nobodys_business()
    {
        await using var scene = await Scene.ConnectedAsync("5.1.0");
        scene.Server.Next("auth/logout", (_, _) => throw new ObjectDisposedException("handler"));

        await scene.Api.Invoking(api => api.DisposeAsync().AsTask()).Should().NotThrowAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_disposed_client_says_so_from_every_part(bool isConnected)
    {
        await using var scene = isConnected ? await Scene.ConnectedAsync("5.1.0") : new Scene("5.1.0");
        scene.Api.Dispose();
        Func<Task>[] calls =
        [
            () => scene.Api.GetServerAsync(), () => scene.Api.ListAsync(), () => scene.Api.GetAsync(Sample.Hash(1)),
            () => scene.Api.AddAsync(new AddRequest(Sample.File)), () => scene.Api.StopAsync(MultiTarget.All),
            () => scene.Api.RemoveAsync(Sample.Hash(1), RemoveData.Keep), () => scene.Api.Trackers!.ListAsync(Sample.Hash(1)),
            () => scene.Api.Categories!.ListAsync(), () => scene.Api.Tags!.ListAsync(), () => scene.Api.Maintenance!.RecheckAsync(MultiTarget.All),
        ];

        foreach (var call in calls) await call.Should().ThrowAsync<ObjectDisposedException>();
        scene.Server.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task Whoever_waits_for_the_connection_when_the_client_is_disposed_is_told_so()
    {
        await using var scene = new Scene("5.1.0");
        scene.Server.Next("auth/login", HangAsync);

        var waiting = scene.Api.ListAsync();
        await Pauses.UntilAsync(() => scene.Server.Logins == 1);
        scene.Api.Dispose();

        await waiting.Invoking(task => task).Should().ThrowAsync<ObjectDisposedException>();
    }

    [Fact]
    public async Task A_handler_that_was_given_stays_its_owners()
    {
        await using var scene = await Scene.ConnectedAsync("5.1.0");
        await scene.Api.DisposeAsync();
        using var other = new QBittorrentApi(scene.Options, new() { Handler = scene.Server });

        (await other.ListAsync()).Should().BeEmpty();
    }

    private static async Task<HttpResponseMessage?> HangAsync(RecordedRequest request, CancellationToken cancellationToken)
    {
        await Task.Delay(Timeout.Infinite, cancellationToken);
        return null;
    }
}
