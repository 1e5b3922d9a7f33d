using System.IO.Compression;
using System.Net;
using System.Text.Json;
using TorrentApi.ContractTests.Samples;

namespace TorrentApi.Testing.Tests.QBittorrent;

/// <summary>What no client of the library asks for, and what happens below HTTP.</summary>
public sealed class WireTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_server_may_be_closed_as_soon_as_it_is_started()
    {
        // Which of the two is first, closing or the wait for a connection, is chance: often enough each is.
        var closing = () => Task.WhenAll(Enumerable.Range(0, 50).Select(_ => QBittorrentServer.Start("5.1.0").DisposeAsync().AsTask()));

        await closing.Should().NotThrowAsync();
    }

    [Theory]
    [InlineData("4.2.5", false)]
    [InlineData("4.5.2", true)]
    [InlineData("5.3.0", true)]
    public async Task A_hybrid_changes_its_id_with_its_metadata_where_v2_is_known(string version, bool changes)
    {
        var hybrid = SampleTorrents.Hybrid(Guid.NewGuid()).File;
        var clock = new ManualClock();
        await using var server = QBittorrentServer.Start(version, new QBittorrentServerOptions { Clock = clock, BypassesLogin = true, FindMetadata = _ => hybrid });
        using var http = new HttpClient { BaseAddress = server.Address };
        using var form = new FormUrlEncodedContent([new("urls", $"magnet:?xt=urn:btih:{hybrid.Hash.V1Hex}")]);
        using var added = await http.PostAsync(new Uri("api/v2/torrents/add", UriKind.Relative), form, Token);

        clock.Advance(TimeSpan.FromSeconds(5));

        (await StatusAsync(http, hybrid.Hash.V1Hex!)).Should().Be(changes ? HttpStatusCode.NotFound : HttpStatusCode.OK);
        (await StatusAsync(http, hybrid.Hash.V2Hex![..40])).Should().Be(changes ? HttpStatusCode.OK : HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_long_answer_is_compressed_for_a_client_that_asks()
    {
        await using var server = QBittorrentServer.Start("5.1.0", new QBittorrentServerOptions { BypassesLogin = true });
        using var http = new HttpClient { BaseAddress = server.Address };
        http.DefaultRequestHeaders.Add("Accept-Encoding", "gzip");

        using var answer = await http.GetAsync(new Uri("api/v2/app/preferences", UriKind.Relative), Token);

        answer.Content.Headers.ContentEncoding.Should().ContainSingle().Which.Should().Be("gzip");
        await using var unpacked = new GZipStream(await answer.Content.ReadAsStreamAsync(Token), CompressionMode.Decompress);
        (await JsonDocument.ParseAsync(unpacked, cancellationToken: Token)).RootElement.TryGetProperty("save_path", out _).Should().BeTrue();
    }

    [Fact]
    public async Task A_chunked_body_is_refused_by_4_2_and_the_connection_ends() =>
        (await SendAsync("4.2.5", "POST /api/v2/app/version HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n"))
            .Should().StartWith("HTTP/1.1 400 Bad Request");

    [Fact]
    public async Task A_chunked_body_is_taken_for_none_later_and_its_chunks_for_another_request()
    {
        var answers = await SendAsync("5.1.0", "POST /api/v2/torrents/stop HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n");

        answers.Split("HTTP/1.1 400").Should().HaveCount(3, "the request lacks its parameters, and the chunks are no request");
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient http, string hash)
    {
        using var response = await http.GetAsync(new Uri($"api/v2/torrents/properties?hash={hash}", UriKind.Relative), Token);
        return response.StatusCode;
    }

    private static async Task<string> SendAsync(string version, string request)
    {
        await using var server = QBittorrentServer.Start(version, new QBittorrentServerOptions { BypassesLogin = true });
        return await RawHttp.SendAsync(server, request);
    }
}
