using TorrentApi.Backends.QBittorrent.Tests.Scripted;

namespace TorrentApi.Backends.QBittorrent.Tests.Sessions;

public sealed class CookieTests
{
    [Theory]
    [InlineData("SID", "+/aB0")]
    [InlineData("QBT_SID_8080", "a+b/c+")]
    [InlineData("custom", "x%2B\"y'")]
    [InlineData("custom", "a=b=")]
    public async Task A_cookie_of_any_name_is_sent_back_byte_for_byte(string name, string value)
    {
        await using var scene = new Scene("5.1.0");
        (scene.Server.CookieName, scene.Server.CookieValue) = (name, value);

        await scene.Api.ListAsync();

        scene.Server.Last("torrents/info").Cookie.Should().Be($"{name}={value}1");
    }

    [Fact]
    public async Task The_cookies_of_a_gateway_in_front_are_sent_back_too()
    {
        await using var scene = new Scene("5.1.0");
        scene.Server.ForeignCookies.AddRange(["route=node+7; Path=/; Secure", "gone=; expires=Thu, 01 Jan 1970 00:00:00 GMT"]);

        await scene.Api.ListAsync();

        scene.Server.Last("torrents/info").Cookie.Should().Be("route=node+7; SID=a+b/c1");
    }

    [Fact]
    public async Task A_cookie_of_the_options_stands_beside_the_sessions_own()
    {
        await using var scene = new Scene("5.1.0", options => options.Headers["Cookie"] = "gateway=1");

        await scene.Api.ListAsync();

        scene.Server.Requests[0].Cookie.Should().Be("gateway=1");
        scene.Server.Last("torrents/info").Cookie.Should().Be("gateway=1; SID=a+b/c1");
    }

    [Fact]
    public async Task A_cookie_that_comes_again_with_an_answer_changes_nothing()
    {
        await using var scene = await Scene.ConnectedAsync("5.3.0");
        scene.Server.Next("torrents/info", (_, _) =>
        {
            var reply = ScriptedServer.Text(200, "[]");
            reply.Headers.TryAddWithoutValidation("Set-Cookie", "SID=a+b/c1; expires=Thu, 01 Jan 2026 13:00:00 GMT");
            return Task.FromResult<HttpResponseMessage?>(reply);
        });

        await scene.Api.ListAsync();
        await scene.Api.ListAsync();

        scene.Server.Last("torrents/info").Cookie.Should().Be("SID=a+b/c1");
    }

    [Fact]
    public async Task A_login_without_a_cookie_is_unexpected()
    {
        await using var scene = new Scene("5.1.0");
        scene.Server.Next("auth/login", 200, "Ok.");

        await Failure.OfAsync<ApiError.UnexpectedResponse>(() => scene.Api.ListAsync());
    }
}
