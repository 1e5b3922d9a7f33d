using System.Net;
using TorrentApi.ContractTests.Samples;

namespace TorrentApi.Testing.Tests.QBittorrent.V1;

/// <summary>How API v1 reads bodies and queries, which is not how the book says.</summary>
public sealed class BodyTests
{
    [Fact]
    public async Task A_plus_is_a_plus_and_a_blank_has_to_be_encoded()
    {
        await using var client = await V1Client.StartAsync("4.0.4");

        using var plus = await client.PostAsync("command/addCategory", "category=a+b");
        using var blank = await client.PostAsync("command/addCategory", "CATEGORY=c%20d");

        (await client.JsonAsync("sync/maindata")).GetProperty("categories").EnumerateArray().Select(name => name.GetString()).Should().BeEquivalentTo("a+b", "c d");
    }

    [Theory]
    [InlineData("category=a/b", 1)]
    [InlineData("category=a%2Fb", 0)]
    [InlineData("category=%61/b", 1)]
    [InlineData("category=x&category=a/b", 1)]
    [InlineData("CATEGORY=x", 1)]
    [InlineData("label=x&hashes=x&tag=x", 1)]
    public async Task A_query_is_decoded_in_part_only(string query, int rows)
    {
        await using var client = await V1Client.StartAsync("4.0.4");
        var hash = await client.AddAsync();
        await client.DoAsync("setCategory", ("hashes", hash), ("category", "a/b"));

        (await client.JsonAsync("query/torrents?" + query)).GetArrayLength().Should().Be(rows);
    }

    [Fact]
    public async Task An_encoded_body_loses_the_options_whose_names_have_capitals()
    {
        await using var client = await V1Client.StartAsync("4.0.4");

        using var encoded = await client.PostAsync("command/download", ("urls", new string('a', 40)), ("dlLimit", "4096"), ("rename", "one"));
        using var parts = await client.UploadAsync([], ("urls", new string('b', 40)), ("dlLimit", "4096"), ("rename", "two"));

        client.Server.Torrents.Select(torrent => (torrent.Name, torrent.DownloadLimit)).Should().Equal(("one", null), ("two", 4096));
    }

    [Fact]
    public async Task A_field_in_capitals_is_accepted_in_parts_and_does_nothing()
    {
        await using var client = await V1Client.StartAsync("4.0.4");
        var hash = await client.AddAsync();

        var answer = await SendAsync(client, "command/pause", $"--x\r\nContent-Disposition: form-data; name=\"HASH\"\r\n\r\n{hash}\r\n--x--\r\n");

        answer.Should().StartWith("HTTP/1.1 200 OK");
        client.Server.Torrents.Single().State.Should().NotBe(TorrentState.Stopped);
    }

    [Theory]
    [InlineData("\r\n--x--\r\n", true)]
    [InlineData("\r\n--x--", false)]
    [InlineData("\r\n--y--\r\n", false)]
    public async Task The_last_part_counts_only_where_a_line_break_ends_the_body(string end, bool isAdded)
    {
        var file = SampleTorrents.Hybrid(Guid.NewGuid()).File;
        await using var client = await V1Client.StartAsync("4.0.4");
        var bytes = System.Text.Encoding.Latin1.GetString(file.Bytes.Span);

        var answer = await SendAsync(client, "command/upload", $"--x\r\nContent-Disposition: form-data; name=whatever; filename=\"\"\r\n\r\n{bytes}{end}");

        answer.Should().StartWith("HTTP/1.1 200 OK");
        client.Server.Torrents.Should().HaveCount(isAdded ? 1 : 0);
    }

    [Theory]
    [InlineData("multipart/form-data", "--x\r\nContent-Disposition: form-data; name=\"urls\"\r\n\r\na\r\n--x--\r\n")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"torrents\"; filename=\"a\\\"b\"\r\n\r\na\r\n--x--\r\n")]
    [InlineData("application/json", "{}")]
    [InlineData("APPLICATION/x-www-form-urlencoded", "urls=a")]
    public async Task A_body_that_cannot_be_read_is_400(string type, string body)
    {
        await using var client = await V1Client.StartAsync("4.0.4");

        (await SendAsync(client, "command/download", body, type)).Should().StartWith("HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\ndate: ");
    }

    [Fact]
    public async Task A_body_in_chunks_is_taken_for_none()
    {
        await using var server = QBittorrentServer.Start("4.0.4", new QBittorrentServerOptions { BypassesLogin = true });
        const string chunks = "Transfer-Encoding: chunked\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n6\r\nhash=a\r\n0\r\n\r\n";

        (await RawHttp.SendAsync(server, "POST /command/pause HTTP/1.1\r\n" + chunks)).Should().StartWith("HTTP/1.1 400");
        (await RawHttp.SendAsync(server, "POST /command/download HTTP/1.1\r\n" + chunks)).Should().StartWith("HTTP/1.1 200").And.EndWith("Fails.");
        (await RawHttp.SendAsync(server, "POST /command/upload HTTP/1.1\r\n" + chunks)).Should().StartWith("HTTP/1.1 200").And.EndWith("\r\n\r\n");
    }

    [Fact]
    public async Task A_body_above_ten_million_bytes_is_refused_before_it_comes()
    {
        await using var server = QBittorrentServer.Start("4.0.4", new QBittorrentServerOptions { BypassesLogin = true });

        (await RawHttp.SendAsync(server, "POST /command/upload HTTP/1.1\r\nContent-Length: 10000001\r\n\r\n")).Should().StartWith("HTTP/1.1 400 Bad Request");
    }

    [Theory]
    [InlineData("hashes", "x")]
    [InlineData("hash", "x", "more", "y")]
    [InlineData("", "")]
    public async Task A_command_takes_its_own_fields_and_no_others(params string[] fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        await using var client = await V1Client.StartAsync("4.0.4");

        using var answer = await client.PostAsync("command/pause?hash=x", string.Join('&', fields.Chunk(2).Select(pair => $"{pair[0]}={pair[1]}")));

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    private static Task<string> SendAsync(V1Client client, string path, string body, string type = "multipart/form-data; boundary=x") => RawHttp.SendAsync(
        client.Server, $"POST /{path} HTTP/1.1\r\nCookie: {client.Cookie}\r\nContent-Type: {type}\r\nContent-Length: {body.Length}\r\n\r\n{body}");
}
