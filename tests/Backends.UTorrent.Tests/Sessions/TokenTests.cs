using System.Net;
using TorrentApi.Backends.UTorrent.Tests.Scripted;

namespace TorrentApi.Backends.UTorrent.Tests.Sessions;

public sealed class TokenTests
{
    private const string Invalid = "\r\ninvalid request\r\n";

    [Theory]
    [InlineData(HttpStatusCode.BadRequest, Invalid)]
    [InlineData(HttpStatusCode.OK, "")]
    [InlineData(HttpStatusCode.OK, " \r\n ")]
    [InlineData(HttpStatusCode.OK, Invalid)]
    public async Task A_token_that_is_gone_is_renewed_once_and_the_call_goes_on(HttpStatusCode status, string body)
    {
        await using var scene = new Scene();
        await scene.Api.ListAsync();
        scene.Server.Next("list", status, body);

        (await scene.Api.ListAsync()).Should().ContainSingle();

        scene.Server.Requests.Count(request => request.Key == "token").Should().Be(2);
    }

    [Fact]
    public async Task A_request_that_is_refused_with_a_new_token_too_is_an_error()
    {
        await using var scene = new Scene();
        scene.Server.Next("stop", HttpStatusCode.BadRequest, Invalid).Next("stop", HttpStatusCode.BadRequest, Invalid);

        await Failure.OfAsync<ApiError.UnexpectedResponse>(() => scene.Api.StopAsync(Sample.Hash(1)));

        scene.Server.Requests.Count(request => request.Key == "stop").Should().Be(2);
    }

    [Fact]
    public async Task Refused_credentials_are_never_sent_again()
    {
        await using var scene = new Scene();
        scene.Server.Next("token", HttpStatusCode.Unauthorized);

        await Failure.OfAsync<ApiError.LoginRefused>(() => scene.Api.ListAsync());
        await Failure.OfAsync<ApiError.LoginRefused>(() => scene.Api.ListAsync());

        scene.Server.Requests.Should().ContainSingle();
    }

    [Fact]
    public async Task A_password_that_was_changed_meanwhile_is_refused_for_good()
    {
        await using var scene = new Scene();
        await scene.Api.ListAsync();
        scene.Server.Next("list", HttpStatusCode.Unauthorized);

        await Failure.OfAsync<ApiError.LoginRefused>(() => scene.Api.ListAsync());
        var sent = scene.Server.Requests.Count;
        await Failure.OfAsync<ApiError.LoginRefused>(() => scene.Api.ListAsync());

        scene.Server.Requests.Should().HaveCount(sent);
    }

    [Fact]
    public async Task Without_a_user_name_a_login_that_is_asked_for_is_forbidden()
    {
        await using var scene = new Scene(options => (options.Username, options.Password) = (null, null));
        scene.Server.Next("token", HttpStatusCode.Unauthorized);

        await Failure.OfAsync<ApiError.Forbidden>(() => scene.Api.ListAsync());
    }

    [Fact]
    public async Task Many_callers_share_one_token()
    {
        await using var scene = new Scene();

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => scene.Api.ListAsync()));

        scene.Server.Requests.Count(request => request.Key == "token").Should().Be(1);
        scene.Server.Requests.Count(request => request.Key == "list").Should().BeLessThan(20, "who waits for a list shares it");
    }

    [Fact]
    public async Task A_server_without_tokens_is_spoken_to_without()
    {
        await using var scene = new Scene();
        scene.Server.Next("token", HttpStatusCode.NotFound);

        (await scene.Api.ListAsync()).Should().ContainSingle();

        scene.Server.Requests[^1].Address.PathAndQuery.Should().Be("/gui/?list=1");
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest)]
    [InlineData(HttpStatusCode.Unauthorized)]
    [InlineData(HttpStatusCode.Forbidden)]
    [InlineData(HttpStatusCode.NotFound)]
    public async Task A_guest_may_look_and_is_forbidden_to_write_without_a_request(HttpStatusCode refusal)
    {
        await using var scene = new Scene();
        scene.Server.Next("getsettings", refusal, Invalid);

        (await scene.Api.ListAsync()).Should().ContainSingle();
        await Failure.OfAsync<ApiError.Forbidden>(() => scene.Api.StopAsync(Sample.Hash(1)));
        await Failure.OfAsync<ApiError.Forbidden>(() => scene.Api.Settings.ListAsync());
        await Failure.OfAsync<ApiError.Forbidden>(() => scene.Api.AddAsync(new AddRequest(Sample.Magnet(5))));

        scene.Server.Lines.Should().OnlyContain(line => !line.Contains("action=", StringComparison.Ordinal));
        scene.Server.Requests.Count(request => request.Key == "token").Should().Be(1);
    }

    [Fact]
    public async Task An_empty_answer_to_an_add_is_not_answered_with_a_second_add()
    {
        await using var scene = new Scene();
        scene.Server.Next("list", HttpStatusCode.OK, Sample.List()).Next("add-url", HttpStatusCode.OK).Say("list", Sample.List(Sample.Row(9)));

        var result = await scene.FinishAsync(scene.Api.AddAsync(new AddRequest(Sample.Magnet(9))));

        result.Outcome.Should().Be(AddOutcome.Added);
        scene.Server.Requests.Count(request => request.Key == "add-url").Should().Be(1);
    }

    [Fact]
    public async Task A_lost_answer_to_an_add_is_judged_by_what_is_there()
    {
        await using var scene = new Scene();
        scene.Server.Next("list", HttpStatusCode.OK, Sample.List()).Lose("add-url").Say("list", Sample.List(Sample.Row(9)));

        (await scene.FinishAsync(scene.Api.AddAsync(new AddRequest(Sample.Magnet(9))))).Outcome.Should().Be(AddOutcome.Added);

        scene.Server.Requests.Count(request => request.Key == "add-url").Should().Be(1);
    }

    [Theory]
    [InlineData("""{"build":1,"error":"Can't add torrent: "}""")]
    [InlineData("""{"build":1}""")]
    public async Task A_torrent_that_came_meanwhile_is_there_however_the_server_tells(string body)
    {
        await using var scene = new Scene();
        scene.Server.Next("list", HttpStatusCode.OK, Sample.List()).Say("add-url", body).Say("list", Sample.List(Sample.Row(9)));

        (await scene.FinishAsync(scene.Api.AddAsync(new AddRequest(Sample.Magnet(9))))).IsPresent.Should().BeTrue();
    }

    [Fact]
    public async Task A_refusal_of_what_is_not_there_is_a_rejected_torrent()
    {
        await using var scene = new Scene(options => options.VisibilityTimeout = TimeSpan.FromSeconds(1));
        scene.Server.Say("add-url", """{"build":1,"error":"kann nicht"}""").Say("list", Sample.List());

        await Failure.OfAsync<ApiError.RejectedTorrent>(() => scene.FinishAsync(scene.Api.AddAsync(new AddRequest(Sample.Magnet(9)))));
    }

    [Fact]
    public async Task A_list_without_its_member_is_not_an_empty_list()
    {
        await using var scene = new Scene();
        scene.Server.Say("list", ScriptedServer.Build);

        await Failure.OfAsync<ApiError.UnexpectedResponse>(() => scene.Api.ListAsync());
    }

    [Fact]
    public async Task Nothing_is_sent_for_a_torrent_that_is_missing()
    {
        await using var scene = new Scene();

        await Failure.OfAsync<ApiError.MissingTorrent>(() => scene.Api.StopAsync(MultiTarget.Of(Sample.Hash(1), Sample.Hash(2))));
        await Failure.OfAsync<ApiError.Unsupported>(() => scene.Api.AddAsync(new AddRequest(MagnetLink.Parse("magnet:?xt=urn:btmh:1220" + new string('a', 64)))));

        scene.Server.Lines.Should().BeEmpty();
    }
}
