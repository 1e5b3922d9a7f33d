using System.Net;

namespace TorrentApi.Testing.Tests.UTorrent;

/// <summary>Who gets in, and how long.</summary>
public sealed class TokenTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Without_credentials_there_is_not_even_a_token()
    {
        await using var server = UTorrentServer.Start("3.5.5");
        using var http = new HttpClient { BaseAddress = server.Address };

        using var response = await http.GetAsync(new Uri("gui/token.html", UriKind.Relative), Cancellation);

        response.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        response.Headers.WwwAuthenticate.ToString().Should().Be("Basic realm=\"uTorrent\"");
        (await response.Content.ReadAsStringAsync(Cancellation)).Should().BeEmpty();
    }

    [Fact]
    public async Task The_token_page_is_of_the_one_known_shape_and_brings_a_cookie()
    {
        await using var server = UTorrentServer.Start("3.5.5");
        using var visitor = Visitor.Meet(server);

        using var response = await visitor.SendAsync("gui/token.html");

        response.Content.Headers.ContentType!.MediaType.Should().Be("text/html");
        (await response.Content.ReadAsStringAsync(Cancellation)).Should().MatchRegex("^<html><div id='token' style='display:none;'>[A-Za-z0-9_-]{64}</div></html>$");
        response.Headers.GetValues("Set-Cookie").Should().ContainSingle().Which.Should().MatchRegex("^GUID=[A-Za-z0-9]{20}; path=/$");
    }

    [Theory]
    [InlineData("token={0}&list=1", 200)]
    [InlineData("list=1&token={0}", 200)]
    [InlineData("action=start&token={0}&hash=A", 200)]
    [InlineData("hash=A&token={0}&action=start", 200)]
    [InlineData("hash=A&action=start&token={0}", 200)]
    [InlineData("token={0}", 200)]
    [InlineData("action=start&hash=A&token={0}", 400)]
    [InlineData("list=1&cid=5&token={0}", 400)]
    [InlineData("list=1", 400)]
    [InlineData("token=&list=1", 400)]
    public async Task The_token_stands_before_the_command_or_right_behind_it(string query, int status)
    {
        await using var server = UTorrentServer.Start("3.5.5");
        using var visitor = await Visitor.EnterAsync(server);

        using var response = await visitor.SendAsync("gui/?" + query.Replace("{0}", visitor.Token, StringComparison.Ordinal));

        ((int)response.StatusCode).Should().Be(status);
    }

    [Fact]
    public async Task A_token_that_does_not_count_is_an_invalid_request()
    {
        await using var server = UTorrentServer.Start("3.5.5");
        using var visitor = await Visitor.EnterAsync(server);

        using var response = await visitor.SendAsync("gui/?token=wrong&list=1");

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync(Cancellation)).Trim().Should().Be("invalid request");
    }

    [Fact]
    public async Task A_token_that_does_not_count_may_be_answered_with_nothing()
    {
        await using var server = UTorrentServer.Start("3.5.5", new UTorrentServerOptions { AnswersBadTokenWithNothing = true });
        using var visitor = await Visitor.EnterAsync(server);

        using var response = await visitor.SendAsync("gui/?token=wrong&list=1");

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync(Cancellation)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("3.5.5", null, 400)]
    [InlineData("2.2.1", null, 200)]
    [InlineData("3.5.5", false, 200)]
    [InlineData("2.2.1", true, 400)]
    public async Task A_token_counts_only_with_its_cookie_where_there_is_one(string version, bool? setsCookie, int status)
    {
        await using var server = UTorrentServer.Start(version, new UTorrentServerOptions { SetsCookie = setsCookie });
        using var visitor = await Visitor.EnterAsync(server);
        using var other = Visitor.Meet(server);

        using var response = await other.SendAsync($"gui/?token={visitor.Token}&list=1");

        ((int)response.StatusCode).Should().Be(status);
    }

    [Fact]
    public async Task A_token_dies_of_age()
    {
        var clock = new ManualClock();
        await using var server = UTorrentServer.Start("3.5.5", new UTorrentServerOptions { Clock = clock });
        using var visitor = await Visitor.EnterAsync(server);

        clock.Advance(TimeSpan.FromMinutes(30));
        var young = await visitor.TryAsync("list=1");
        clock.Advance(TimeSpan.FromMinutes(1));

        young.Should().Be(HttpStatusCode.OK);
        (await visitor.TryAsync("list=1")).Should().Be(HttpStatusCode.BadRequest);
        await visitor.RenewAsync();
        (await visitor.TryAsync("list=1")).Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_token_dies_after_as_many_requests_as_a_test_wants()
    {
        await using var server = UTorrentServer.Start("3.5.5", new UTorrentServerOptions { TokenUses = 2 });
        using var visitor = await Visitor.EnterAsync(server);

        var answers = new[] { await visitor.TryAsync("list=1"), await visitor.TryAsync("list=1"), await visitor.TryAsync("list=1") };

        answers.Should().Equal(HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_token_dies_with_a_restart_a_logout_and_a_word_of_the_test()
    {
        await using var server = UTorrentServer.Start("3.5.5");
        using var visitor = await Visitor.EnterAsync(server);

        server.Restart("3.5.5");
        var restarted = await visitor.TryAsync("list=1");
        await visitor.RenewAsync();
        server.ExpireTokens();
        var expired = await visitor.TryAsync("list=1");
        await visitor.RenewAsync();
        var loggedOut = (await visitor.SayAsync("action=logout"), await visitor.TryAsync("list=1"));

        new[] { restarted, expired, loggedOut.Item2 }.Should().AllBeEquivalentTo(HttpStatusCode.BadRequest);
        loggedOut.Item1.Should().Be("{\"build\":45704}\n");
    }

    [Fact]
    public async Task Two_tokens_of_one_client_count_side_by_side()
    {
        await using var server = UTorrentServer.Start("3.5.5");
        using var visitor = await Visitor.EnterAsync(server);
        var first = visitor.Token;

        await visitor.RenewAsync();
        using var response = await visitor.SendAsync($"gui/?token={first}&list=1");

        visitor.Token.Should().NotBe(first);
        response.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Neither_credentials_nor_token_are_needed_where_they_are_switched_off()
    {
        await using var server = UTorrentServer.Start("3.3-server", new UTorrentServerOptions { BypassesLogin = true, RequiresToken = false });
        using var http = new HttpClient { BaseAddress = server.Address };

        (await http.GetStringAsync(new Uri("gui/?action=start", UriKind.Relative), Cancellation)).Should().Be("{\"build\":30470}\n");
    }

    [Theory]
    [InlineData("list=1", 400, 200)]
    [InlineData("action=getprops&hash=A", 400, 200)]
    [InlineData("action=getsettings", 400, 400)]
    [InlineData("action=stop&hash=A", 403, 403)]
    [InlineData("action=get-sessions", 401, 401)]
    [InlineData("action=logout&session=A", 400, 400)]
    public async Task A_guest_may_look_and_touch_nothing(string query, int refusal, int status)
    {
        await using var server = UTorrentServer.Start("3.5.5", new UTorrentServerOptions { GuestPassword = "a guest's", GuestRefusal = refusal });
        using var guest = await Visitor.EnterAsync(server, UTorrentServerOptions.GuestUsername, "a guest's");

        ((int)await guest.TryAsync(query)).Should().Be(status);
        server.UnknownRequests.Should().BeEmpty();
    }

    [Fact]
    public async Task A_changed_password_locks_out()
    {
        await using var server = UTorrentServer.Start("3.5.5");
        using var visitor = await Visitor.EnterAsync(server);

        server.ChangePassword("another one");

        (await visitor.TryAsync("list=1")).Should().Be(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("", 400)]
    [InlineData("guii/", 404)]
    [InlineData("utorrent/gui/token.html", 404)]
    public async Task A_wrong_path_is_told_and_reported(string path, int status)
    {
        await using var server = UTorrentServer.Start("3.5.5");
        using var visitor = Visitor.Meet(server);

        using var response = await visitor.SendAsync(path);

        ((int)response.StatusCode).Should().Be(status);
        server.UnknownRequests.Should().ContainSingle();
    }

    [Fact]
    public async Task A_proxy_may_put_a_path_in_front()
    {
        await using var server = UTorrentServer.Start("3.5.5", new UTorrentServerOptions { BasePath = "/utorrent" });
        using var visitor = await Visitor.EnterAsync(server);

        (await visitor.SayAsync("action=start")).Should().Be("{\"build\":45704}\n");
        server.Requests.Should().OnlyContain(request => request.Path.StartsWith("/utorrent/gui/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_recorded_holds_no_secret()
    {
        await using var server = UTorrentServer.Start("3.5.5");
        using var visitor = await Visitor.EnterAsync(server);

        await visitor.SayAsync("action=add-url&s=magnet:?xt=urn:btih:" + new string('a', 40) + "%26tr=http://tracker.invalid/secret/announce");
        await visitor.SayAsync("action=setsetting&s=webui.uconnect_username&v=secret");
        await visitor.SayAsync("action=setprops&hash=A&s=label&v=films&s=trackers&v=http://tracker.invalid/secret/announce");
        await visitor.SayAsync("action=configremote&u=secret&p=secret");
        await visitor.SayAsync("action=rss-update&url=http://feed.invalid/secret");
        await visitor.SayAsync("action=logout&session=secret");

        server.Requests.SelectMany(request => request.Parameters.Values).Should().NotContain(value => value.Contains("secret") || value.Contains(visitor.Token));
        server.Requests[3].Parameters.Should().Contain("s", "label|trackers").And.Contain("v", "films|***").And.Contain("token", "***");
    }
}
