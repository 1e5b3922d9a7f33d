namespace TorrentApi.Testing.Tests.QBittorrent.V1;

/// <summary>What API v1 sends over the socket, byte for byte.</summary>
public sealed class TransportTests
{
    private const string Clock = "Thu, 01 Jan 2026 12:00:00 GMT";
    private const string Policy = "content-security-policy: default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; script-src 'self' 'unsafe-inline'; object-src 'none';\r\n";
    private const string Guards = "x-content-type-options: nosniff\r\nx-frame-options: SAMEORIGIN\r\nx-xss-protection: 1; mode=block\r\n";

    [Theory]
    [InlineData("3.2.0", "2", "Content-Encoding: \r\nContent-Length: 1\r\nContent-Type: text/plain; charset=UTF-8\r\n")]
    [InlineData("3.3.4", "9", "Content-Encoding: \r\nContent-Length: 1\r\nContent-Type: text/plain; charset=UTF-8\r\n")]
    [InlineData("3.3.16", "15", "content-length: 2\r\n" + Policy + "content-type: text/plain; charset=UTF-8\r\ndate: " + Clock + "\r\n" + Guards)]
    [InlineData("4.0.4", "17", "content-length: 2\r\n" + Policy + "content-type: text/plain; charset=UTF-8\r\ndate: " + Clock + "\r\n" + Guards)]
    public async Task The_level_is_told_in_the_headers_of_its_time(string version, string level, string headers) =>
        (await SendAsync(version, "GET /version/api HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")).Should().Be($"HTTP/1.1 200 OK\r\n{headers}\r\n{level}");

    [Theory]
    [InlineData("3.2.0", "Content-Encoding: \r\n")]
    [InlineData("3.3.4", "Content-Encoding: \r\n")]
    [InlineData("3.3.16", "content-length: 0\r\n" + Policy + "date: " + Clock + "\r\n" + Guards)]
    [InlineData("4.0.4", "content-length: 0\r\n" + Policy + "date: " + Clock + "\r\n" + Guards)]
    public async Task An_answer_without_a_body_has_no_type_and_on_old_servers_no_length(string version, string headers) =>
        (await SendAsync(version, "GET /query/torrents HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")).Should().Be($"HTTP/1.1 403 Forbidden\r\n{headers}\r\n");

    [Theory]
    [InlineData("3.2.0", "2")]
    [InlineData("3.3.4", "8")]
    [InlineData("3.3.16", "15")]
    [InlineData("4.0.4", "15")]
    public async Task The_least_level_and_the_version_are_told_to_everyone(string version, string least)
    {
        (await SendAsync(version, "GET /version/api_min HTTP/1.1\r\n\r\n")).Should().EndWith("\r\n\r\n" + least);
        (await SendAsync(version, "GET /version/qbittorrent/ HTTP/1.0\r\n\r\n")).Should().StartWith("HTTP/1.1 200 OK").And.EndWith("\r\n\r\nv" + version);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    [InlineData("DELETE")]
    [InlineData("FOO")]
    public async Task Nobody_looks_at_the_method(string method) =>
        (await SendAsync("4.0.4", $"{method} /version/api HTTP/1.1\r\n\r\n")).Should().StartWith("HTTP/1.1 200 OK").And.EndWith("\r\n\r\n17");

    [Theory]
    [InlineData("3.3.4", "get /version/api HTTP/1.1\r\n\r\n", "Content-Encoding: \r\n")]
    [InlineData("4.0.4", "get /version/api HTTP/1.1\r\n\r\n", "content-length: 0\r\ndate: " + Clock + "\r\n")]
    [InlineData("4.0.4", "GET /version/api\r\n\r\n", "content-length: 0\r\ndate: " + Clock + "\r\n")]
    [InlineData("4.0.4", "GET /version/a pi HTTP/1.1\r\n\r\n", "content-length: 0\r\ndate: " + Clock + "\r\n")]
    public async Task What_is_no_request_is_400_with_hardly_a_header(string version, string request, string headers) =>
        (await SendAsync(version, request)).Should().Be($"HTTP/1.1 400 Bad Request\r\n{headers}\r\n");

    [Fact]
    public async Task Of_two_requests_at_once_only_the_first_is_answered()
    {
        const string request = "GET /version/api HTTP/1.1\r\nConnection: keep-alive\r\n\r\n";

        var answers = await SendAsync("4.0.4", request + request);

        answers.Split("HTTP/1.1").Should().HaveCount(2);
        answers.Should().NotContainEquivalentOf("connection: close");
    }

    [Theory]
    [InlineData("4.0.4", "gzip", true)]
    [InlineData("4.0.4", "*", true)]
    [InlineData("4.0.4", "deflate, gzip;q=0.5", true)]
    [InlineData("4.0.4", "gzip;q=0, *", false)]
    [InlineData("4.0.4", "GZIP", false)]
    [InlineData("3.3.4", "gzip", true)]
    [InlineData("3.3.4", "*", false)]
    public async Task Long_answers_are_packed_where_the_client_says_so_in_the_right_letters(string version, string encodings, bool isPacked)
    {
        var answer = await SendAsync(version, $"GET /query/preferences HTTP/1.1\r\nAccept-Encoding: {encodings}\r\n\r\n", bypasses: true);

        answer.Contains("content-encoding: gzip", StringComparison.Ordinal).Should().Be(isPacked);
        answer.Contains("\"save_path\"", StringComparison.Ordinal).Should().Be(!isPacked);
    }

    [Theory]
    [InlineData("/version")]
    [InlineData("/version/nope")]
    [InlineData("/version/api/x")]
    [InlineData("/Version/api")]
    [InlineData("/api/v2/app/webapiVersion")]
    [InlineData("/../x")]
    public async Task What_is_not_there_is_404_without_a_word(string path) =>
        (await SendAsync("4.0.4", $"GET {path} HTTP/1.1\r\n\r\n")).Should().StartWith("HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n");

    [Fact]
    public async Task The_first_page_is_for_everyone() =>
        (await SendAsync("4.0.4", "GET / HTTP/1.1\r\n\r\n")).Should().StartWith("HTTP/1.1 200 OK").And.Contain("content-type: text/html; charset=UTF-8");

    private static async Task<string> SendAsync(string version, string request, bool bypasses = false)
    {
        await using var server = QBittorrentServer.Start(version, new QBittorrentServerOptions { Clock = new ManualClock(), BypassesLogin = bypasses });
        return await RawHttp.SendAsync(server, request);
    }
}
