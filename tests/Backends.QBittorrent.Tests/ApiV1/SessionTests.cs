using TorrentApi.Backends.QBittorrent.Tests.Scripted;

namespace TorrentApi.Backends.QBittorrent.Tests.ApiV1;

/// <summary>Recognising a server of the API v1, and logging in there: once, and never again with what was refused.</summary>
public sealed class SessionTests
{
    private static readonly string[] Login = ["query/transferInfo", "login", "version/api", "version/qbittorrent"];

    public static TheoryData<string> Versions => ServerVersion.ObservedOfV1;

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task The_server_is_recognised_and_logged_into_once(string version)
    {
        await using var scene = new Scene(version);

        await scene.Api.ListAsync();

        scene.Server.Actions.Should().Equal(["app/webapiVersion", "version/api", .. Login, "query/torrents"]);
        scene.Server.Requests.Should().OnlyContain(request => request.Header("Connection") == "close");
        scene.Server.Requests.Take(4).Should().OnlyContain(request => request.Cookie == null);
        scene.Server.Last("query/torrents").Cookie.Should().Be("SID=a+b/c1");
        scene.Server.Last("login").Body.Should().Be($"username=admin&password={Uri.EscapeDataString(ScriptedServer.Password)}");
    }

    [Fact]
    public async Task Where_the_generation_is_told_no_other_is_looked_for()
    {
        await using var scene = new Scene("4.0.4", options => options.ApiGeneration = QBittorrentApiGeneration.V1);

        await scene.Api.ListAsync();

        scene.Server.Actions.Should().Equal(["version/api", .. Login, "query/torrents"]);
    }

    [Theory]
    [InlineData("4.0.4", QBittorrentApiGeneration.V2, "v2")]
    [InlineData("5.1.0", QBittorrentApiGeneration.V1, "v1")]
    public async Task A_server_of_the_other_generation_is_told_so(string version, QBittorrentApiGeneration generation, string named)
    {
        await using var scene = new Scene(version, options => options.ApiGeneration = generation);

        var error = await Failure.OfAsync<ApiError.UnexpectedResponse>(() => scene.Api.ListAsync());

        error.Detail.Should().Be($"there is no qBittorrent WebUI API {named} at this address");
        scene.Server.Logins.Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task A_wrong_password_is_sent_once(string version)
    {
        await using var scene = new Scene(version, options => options.Password = "wrong");

        await Failure.OfAsync<ApiError.LoginRefused>(() => scene.Api.ListAsync());
        await Failure.OfAsync<ApiError.LoginRefused>(() => scene.Api.ListAsync());

        scene.Server.Logins.Should().Be(1);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task A_ban_is_told_and_no_login_sent(string version)
    {
        await using var scene = new Scene(version);
        scene.Server.IsBanning = true;

        await Failure.OfAsync<ApiError.Banned>(() => scene.Api.ListAsync());
        await Failure.OfAsync<ApiError.Banned>(() => scene.Api.ListAsync());

        scene.Server.Requests.Should().ContainSingle("the ban is held for an hour").Which.Action.Should().Be("app/webapiVersion");
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task A_session_that_is_lost_is_renewed_by_one_login_and_the_call_repeated(string version)
    {
        await using var scene = await Scene.ConnectedAsync(version);
        scene.Server.DropSessions();

        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => scene.Api.ListAsync()));

        scene.Server.Logins.Should().Be(1);
        scene.Server.Actions.Should().NotContain("app/webapiVersion", "the generation is remembered");
    }

    [Fact]
    public async Task A_403_with_a_reason_of_its_own_is_no_lost_session()
    {
        await using var scene = await Scene.ConnectedAsync("4.0.4");
        scene.Server.HasQueue = false;

        var result = await scene.Api.AddAsync(new AddRequest(Sample.Magnet(1), new AddOptions { TopOfQueue = true }));

        result.Skipped.Should().ContainSingle().Which.Error.Should().Be(new ApiError.Conflict("queueing is off on the server"));
        scene.Server.Logins.Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Where_no_login_is_needed_none_is_sent_and_the_session_that_is_given_is_kept(string version)
    {
        await using var scene = new Scene(version);
        scene.Server.AsksForLogin = false;

        await scene.Api.ListAsync();

        scene.Server.Logins.Should().Be(0);
        scene.Server.Last("query/torrents").Cookie.Should().Be("SID=a+b/c1");
    }

    [Fact]
    public async Task The_session_is_ended_by_the_route_of_its_generation()
    {
        await using var scene = await Scene.ConnectedAsync("4.0.4");

        await scene.Api.DisposeAsync();

        scene.Server.Requests.Should().ContainSingle().Which.Line.Should().Be("POST /logout");
    }

    [Fact]
    public async Task A_page_where_the_number_should_be_is_no_server()
    {
        await using var scene = new Scene("4.0.4");
        scene.Server.Next("version/api", 200, "<html>");

        await Failure.OfAsync<ApiError.UnexpectedResponse>(() => scene.Api.ListAsync());

        scene.Server.Logins.Should().Be(0);
    }
}
