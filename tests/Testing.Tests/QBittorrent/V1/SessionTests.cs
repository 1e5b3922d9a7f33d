using System.Net;

namespace TorrentApi.Testing.Tests.QBittorrent.V1;

/// <summary>Who is let in by API v1.</summary>
public sealed class SessionTests
{
    private const string Form = "Content-Type: application/x-www-form-urlencoded\r\n";
    private const string Right = "username=admin&password=adminadmin";

    [Theory]
    [InlineData("3.2.0", @"\r\nSet-Cookie: SID=[A-Za-z0-9+/]{32}; path=/\r\n")]
    [InlineData("3.3.4", @"\r\nSet-Cookie: SID=[A-Za-z0-9+/]{32}; path=/\r\n")]
    [InlineData("3.3.16", @"\r\nset-cookie: SID=[A-Za-z0-9+/]{32}; HttpOnly; path=/\r\n")]
    [InlineData("4.0.4", @"\r\nset-cookie: SID=[A-Za-z0-9+/]{32}; HttpOnly; path=/\r\n")]
    public async Task A_login_gives_a_cookie_for_as_long_as_it_is_used(string version, string cookie)
    {
        await using var server = QBittorrentServer.Start(version);

        (await LogInAsync(server, Right)).Should().MatchRegex(cookie).And.EndWith("\r\n\r\nOk.");
        (await LogInAsync(server, "username=admin")).Should().StartWith("HTTP/1.1 200 OK").And.EndWith("\r\n\r\nFails.").And.NotContainEquivalentOf("set-cookie");
    }

    [Theory]
    [InlineData("3.3.4", "Fails.")]
    [InlineData("4.0.4", "Ok.")]
    public async Task With_a_session_any_password_will_do_from_3_3_14_on(string version, string word)
    {
        await using var client = await V1Client.StartAsync(version);

        using var answer = await client.PostAsync("login", ("username", "nobody"), ("password", "nothing"));

        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Should().Be(word);
        answer.Headers.Contains("Set-Cookie").Should().BeFalse();
    }

    [Fact]
    public async Task Five_wrong_passwords_ban_the_address_from_everything_for_an_hour()
    {
        await using var client = await V1Client.StartAsync("4.0.4");
        for (var count = 0; count < 4; count++) await LogInAsync(client.Server, "username=admin&password=x");
        (await LogInAsync(client.Server, Right)).Should().EndWith("Ok.", "a login in between forgives nothing");

        (await LogInAsync(client.Server, "username=admin&password=x")).Should().EndWith("Fails.");

        foreach (var path in new[] { "query/torrents", "version/api", "" })
        {
            using var answer = await client.GetAsync(path);
            answer.StatusCode.Should().Be(HttpStatusCode.Forbidden);
            (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Should().Be("Your IP address has been banned after too many failed authentication attempts.");
        }

        client.Clock.Advance(TimeSpan.FromHours(1));
        (await client.TextAsync("version/api")).Should().Be("17");
    }

    [Fact]
    public async Task A_session_ends_after_a_quarter_of_an_hour_without_a_request()
    {
        await using var client = await V1Client.StartAsync("4.0.4");
        client.Clock.Advance(TimeSpan.FromMinutes(14));
        (await client.JsonAsync("query/torrents")).GetArrayLength().Should().Be(0);

        client.Clock.Advance(TimeSpan.FromMinutes(16));

        using var answer = await client.GetAsync("query/torrents");
        answer.StatusCode.Should().Be(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("4.0.4", @"set-cookie: SID=; expires=Wed, 31-Dec-2025 12:00:00 GMT; path=/")]
    [InlineData("3.3.4", @"Set-Cookie: SID=[A-Za-z0-9+/]{32}; expires=Thu, 01-Jan-2026 12:00:00 GMT; path=/")]
    public async Task A_logout_takes_the_cookie_back(string version, string cookie)
    {
        await using var client = await V1Client.StartAsync(version);

        (await RawHttp.SendAsync(client.Server, $"POST /logout HTTP/1.1\r\nCookie: {client.Cookie}\r\n\r\n")).Should().MatchRegex(cookie);

        (await RawHttp.SendAsync(client.Server, $"POST /logout HTTP/1.1\r\nCookie: {client.Cookie}\r\n\r\n")).Should().StartWith("HTTP/1.1 200").And.NotContainEquivalentOf("set-cookie");
    }

    [Theory]
    [InlineData("4.0.4", "a=b; SID=\"{0}\"", true)]
    [InlineData("3.3.4", "SID=\"{0}\"", false)]
    [InlineData("4.0.4", "sid={0}", false)]
    public async Task A_cookie_is_found_by_its_exact_name(string version, string cookie, bool isFound)
    {
        await using var client = await V1Client.StartAsync(version);
        var sent = cookie.Replace("{0}", client.Cookie["SID=".Length..], StringComparison.Ordinal);

        (await RawHttp.SendAsync(client.Server, $"GET /query/torrents HTTP/1.1\r\nCookie: {sent}\r\n\r\n")).Should().StartWith(isFound ? "HTTP/1.1 200" : "HTTP/1.1 403");
    }

    [Theory]
    [InlineData("4.0.4", "Origin: http://127.0.0.1:{0}", 200)]
    [InlineData("4.0.4", "Origin: http://localhost:{0}", 401)]
    [InlineData("4.0.4", "Origin: https://127.0.0.1:{0}\r\nReferer: http://elsewhere/", 200)]
    [InlineData("4.0.4", "Referer: http://elsewhere/", 401)]
    [InlineData("4.0.4", "Referer: http://proxy/x\r\nX-Forwarded-Host: proxy", 200)]
    [InlineData("3.3.4", "Referer: http://elsewhere/", 200)]
    [InlineData("4.0.4", "Host: 127.0.0.1:1", 401)]
    [InlineData("4.0.4", "Host: anything", 200)]
    [InlineData("3.3.4", "Host: 127.0.0.1:1", 200)]
    public async Task Who_sends_from_elsewhere_is_refused_from_the_version_on_that_looks(string version, string headers, int status)
    {
        await using var server = QBittorrentServer.Start(version);
        var port = server.Address.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var host = headers.StartsWith("Host", StringComparison.Ordinal) ? "" : $"Host: 127.0.0.1:{port}\r\n";

        var answer = await RawHttp.SendAsync(server, $"GET /version/api HTTP/1.1\r\n{host}{headers.Replace("{0}", port, StringComparison.Ordinal)}\r\n\r\n");

        answer.Should().StartWith($"HTTP/1.1 {status} ");
    }

    [Fact]
    public async Task Without_a_login_each_request_is_given_a_session_of_its_own()
    {
        await using var server = QBittorrentServer.Start("4.0.4", new QBittorrentServerOptions { BypassesLogin = true });

        var answers = new[] { await RawHttp.SendAsync(server, "GET /query/torrents HTTP/1.1\r\n\r\n"), await RawHttp.SendAsync(server, "GET /query/torrents HTTP/1.1\r\n\r\n") };

        answers.Select(answer => answer.Split("set-cookie: ")[1].Split(';')[0]).Should().OnlyHaveUniqueItems();
        (await LogInAsync(server, "username=x")).Should().EndWith("Ok.");
    }

    [Fact]
    public async Task What_a_version_does_not_have_is_404_and_reported()
    {
        await using var client = await V1Client.StartAsync("3.3.4");

        using var category = await client.PostAsync("command/addCategory", ("category", "a"));
        using var probe = await client.GetAsync("api/v2/app/webapiVersion");

        category.StatusCode.Should().Be(HttpStatusCode.NotFound);
        client.Server.UnknownRequests.Should().ContainSingle("asking for the generation is no mistake").Which.Path.Should().Be("/command/addCategory");
        client.Server.Requests.SelectMany(request => request.Parameters.Values).Should().NotContain("adminadmin");
    }

    private static Task<string> LogInAsync(QBittorrentServer server, string body) =>
        RawHttp.SendAsync(server, $"POST /login HTTP/1.1\r\n{Form}Content-Length: {body.Length}\r\n\r\n{body}");
}
