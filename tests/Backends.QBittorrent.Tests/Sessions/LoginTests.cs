using TorrentApi.Backends.QBittorrent.Tests.Scripted;
using TorrentApi.Shared;

namespace TorrentApi.Backends.QBittorrent.Tests.Sessions;

public sealed class LoginTests
{
    private static readonly string[] Handshake = ["app/webapiVersion", "auth/login", "app/webapiVersion", "app/version"];

    public static TheoryData<string> Versions => ServerVersion.Observed;

    [Fact]
    public async Task A_client_that_is_only_made_sends_nothing()
    {
        await using var scene = new Scene("5.1.0");

        scene.Api.Backend.Address.Should().Be(new Uri("http://qbt.test:8080"));
        scene.Server.Requests.Should().BeEmpty();
    }

    [Theory]
    [InlineData("4.1.0", false)]
    [InlineData("4.2.5", true)]
    [InlineData("4.5.2", true)]
    [InlineData("5.1.0", true)]
    [InlineData("5.3.0", true)]
    public async Task The_first_call_looks_without_a_cookie_logs_in_and_reads_the_version(string version, bool hasBuildInfo)
    {
        await using var scene = new Scene(version);

        await scene.Api.ListAsync();

        scene.Server.Actions.Should().Equal([.. Handshake, .. hasBuildInfo ? ["app/buildInfo"] : Array.Empty<string>(), "torrents/info"]);
        scene.Server.Requests.Take(2).Should().OnlyContain(request => request.Cookie == null);
        scene.Server.Requests.Skip(2).Should().OnlyContain(request => request.Cookie == "SID=a+b/c1");
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task A_login_is_a_form_with_every_byte_of_the_password(string version)
    {
        await using var scene = await StartAsync(version);

        var login = scene.Server.Last("auth/login");

        (login.Line, login.Body).Should().Be(("POST /api/v2/auth/login", "username=admin&password=p%2Ba%2Fs%26s%3D%2520%20w%C3%B6rd"));
        login.Headers.Keys.Should().BeEquivalentTo("Content-Type", "Content-Length");
        login.Header("Content-Type").Should().Be("application/x-www-form-urlencoded");
    }

    [Fact]
    public async Task Fifty_first_calls_at_once_log_in_once()
    {
        await using var scene = new Scene("5.1.0");

        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => scene.Api.ListAsync()));

        scene.Server.Logins.Should().Be(1);
        scene.Server.Actions.Count(action => action == "torrents/info").Should().Be(50);
    }

    [Fact]
    public async Task Later_calls_use_the_session()
    {
        await using var scene = await Scene.ConnectedAsync("4.5.2");

        await scene.Api.ListAsync();
        await scene.Api.GetServerAsync();

        scene.Server.Actions.Should().Equal("torrents/info", "app/version");
    }

    [Fact]
    public async Task A_cancelled_caller_does_not_cancel_the_login_of_the_others()
    {
        await using var scene = new Scene("5.1.0");
        var gate = new TaskCompletionSource<HttpResponseMessage?>(TaskCreationOptions.RunContinuationsAsynchronously);
        scene.Server.Next("auth/login", (_, token) => gate.Task.WaitAsync(token));
        using var source = new CancellationTokenSource();

        var impatient = scene.Api.ListAsync(cancellationToken: source.Token);
        var patient = scene.Api.ListAsync();
        await Pauses.UntilAsync(() => scene.Server.Logins == 1);
        await source.CancelAsync();
        (await impatient.Invoking(task => task).Should().ThrowAsync<OperationCanceledException>()).Which.CancellationToken.Should().Be(source.Token);
        gate.SetResult(null);

        (await patient).Should().BeEmpty();
        scene.Server.Logins.Should().Be(1);
    }

    [Fact]
    public async Task A_server_that_lets_this_address_in_is_never_sent_a_login()
    {
        await using var scene = new Scene("5.1.0");
        scene.Server.AsksForLogin = false;

        await scene.Api.ListAsync();

        scene.Server.Actions.Should().Equal("app/webapiVersion", "app/webapiVersion", "app/version", "app/buildInfo", "torrents/info");
        scene.Server.Requests.Skip(1).Should().OnlyContain(request => request.Cookie == "SID=a+b/c1", "the session that it opened is kept");
    }

    [Fact]
    public async Task A_server_that_begins_to_ask_for_a_login_is_sent_one()
    {
        await using var scene = new Scene("5.1.0");
        scene.Server.AsksForLogin = false;
        await scene.ConnectAsync();
        scene.Server.AsksForLogin = true;
        scene.Server.DropSessions();

        await scene.Api.ListAsync();

        scene.Server.Actions.Should().Equal(["torrents/info", .. Handshake, "app/buildInfo", "torrents/info"]);
    }

    [Fact]
    public async Task Without_a_user_name_a_server_that_asks_for_one_is_forbidden_ground()
    {
        await using var scene = new Scene("5.1.0", options => (options.Username, options.Password) = (null, null));

        var error = await Failure.OfAsync<ApiError.Forbidden>(() => scene.Api.ListAsync());

        error.Reason.Should().Contain("no user name is configured");
        scene.Server.Actions.Should().Equal("app/webapiVersion");
    }

    [Fact]
    public async Task An_empty_password_is_a_password()
    {
        await using var scene = new Scene("5.1.0", options => options.Password = null);

        await Failure.OfAsync<ApiError.LoginRefused>(() => scene.Api.ListAsync());

        scene.Server.Last("auth/login").Body.Should().Be("username=admin&password=");
    }

    [Fact]
    public async Task An_address_without_the_api_is_told_so()
    {
        await using var scene = new Scene("5.1.0");
        scene.Server.Next("app/webapiVersion", 404);

        (await Failure.OfAsync<ApiError.UnexpectedResponse>(() => scene.Api.ListAsync())).Detail.Should().Contain("no qBittorrent WebUI API v1 or v2");
    }

    [Theory]
    [InlineData(200, "<html>")]
    [InlineData(200, "")]
    [InlineData(202, "Ok.")]
    [InlineData(302, "")]
    [InlineData(400, "")]
    public async Task An_answer_to_the_login_that_is_not_the_servers_is_no_login(int status, string body)
    {
        await using var scene = new Scene("5.1.0");
        scene.Server.Next("auth/login", status, body);

        await Failure.OfAsync<ApiError.UnexpectedResponse>(() => scene.Api.ListAsync());
        await scene.Api.ListAsync();

        scene.Server.Logins.Should().Be(2, "nobody said that the password is wrong");
    }

    private static async Task<Scene> StartAsync(string version)
    {
        var scene = new Scene(version);
        await scene.Api.ListAsync();
        return scene;
    }
}
