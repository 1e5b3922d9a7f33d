using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using TorrentApi.ContractTests.Samples;

namespace TorrentApi.Testing.Tests.TorBox;

public sealed class LinkTests
{
    private static readonly SampleTorrent Sample = SampleTorrents.SeveralFiles(Guid.NewGuid());

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_link_leads_to_the_bytes_of_a_file_without_the_key()
    {
        await using var client = await StartAsync();

        var bytes = await DownloadAsync(client, await LinkAsync(client, "file_id=1"));

        bytes.Should().Equal(Sample.Data[1].Bytes);
    }

    [Fact]
    public async Task A_range_of_a_file_is_served_and_one_behind_its_end_is_refused()
    {
        await using var client = await StartAsync();
        var link = await LinkAsync(client, "file_id=0");

        using var part = await RangeAsync(client, link, 10, 19);
        using var open = await RangeAsync(client, link, 990, null);
        using var tail = await RangeAsync(client, link, null, 5);
        using var behind = await RangeAsync(client, link, 1000, null);

        (part.StatusCode, part.Content.Headers.ContentRange!.ToString()).Should().Be((HttpStatusCode.PartialContent, "bytes 10-19/1000"));
        (await part.Content.ReadAsByteArrayAsync(Token)).Should().Equal(Sample.Data[0].Bytes[10..20]);
        (await open.Content.ReadAsByteArrayAsync(Token)).Should().Equal(Sample.Data[0].Bytes[990..]);
        (await tail.Content.ReadAsByteArrayAsync(Token)).Should().Equal(Sample.Data[0].Bytes[^5..]);
        behind.StatusCode.Should().Be(HttpStatusCode.RequestedRangeNotSatisfiable);
    }

    [Fact]
    public async Task A_zip_holds_every_file_and_wins_over_a_file_id()
    {
        await using var client = await StartAsync();

        var bytes = await DownloadAsync(client, await LinkAsync(client, "file_id=1&zip_link=true"));

        using var zip = new ZipArchive(new MemoryStream(bytes));
        zip.Entries.Select(entry => (entry.FullName, entry.Length)).Should().Equal(Sample.Data.Select(file => (file.Path, (long)file.Bytes.Length)));
    }

    [Fact]
    public async Task A_permalink_redirects_to_the_content()
    {
        await using var client = await StartAsync();

        var answer = await client.GetAsync(Request(client, "file_id=2&redirect=true"));

        answer.Status.Should().Be(HttpStatusCode.TemporaryRedirect);
        (await DownloadAsync(client, answer.Headers.Location!)).Should().Equal(Sample.Data[2].Bytes);
    }

    [Fact]
    public async Task Without_a_file_id_the_first_file_is_meant()
    {
        await using var client = await StartAsync();

        (await DownloadAsync(client, await LinkAsync(client, ""))).Should().Equal(Sample.Data[0].Bytes);
    }

    [Theory]
    [InlineData(false, 3)]
    [InlineData(true, 1)]
    public async Task A_link_dies(bool isOldVersion, int hours)
    {
        await using var client = await StartAsync(new TorBoxQuirks { LinksLastAnHour = isOldVersion });
        var link = await LinkAsync(client, "file_id=0");

        client.Clock.Advance(TimeSpan.FromHours(hours) - TimeSpan.FromSeconds(1));
        using var living = await client.Http.GetAsync(link, Token);
        client.Clock.Advance(TimeSpan.FromSeconds(1));
        using var dead = await client.Http.GetAsync(link, Token);

        (living.StatusCode, dead.StatusCode).Should().Be((HttpStatusCode.OK, HttpStatusCode.Forbidden));
    }

    [Fact]
    public async Task The_key_in_the_query_is_checked_and_never_written_down()
    {
        await using var client = await StartAsync();

        var refused = await client.GetAsync("torrents/requestdl?torrent_id=1&token=not-the-key");
        await LinkAsync(client, "file_id=0");

        (refused.Status, refused.Error).Should().Be((HttpStatusCode.Forbidden, "BAD_TOKEN"));
        var asked = client.Server.Requests.Where(request => request.Path.EndsWith("/requestdl", StringComparison.Ordinal)).ToList();
        asked.Should().HaveCount(2).And.OnlyContain(request => request.Parameters["token"] == "***");
    }

    [Fact]
    public async Task There_is_no_link_to_what_is_not_in_storage()
    {
        await using var client = await StartAsync();
        client.Server.Expire(Sample.Target);

        var answer = await client.GetAsync(Request(client, "file_id=0"));

        (answer.Status, answer.Error).Should().Be((HttpStatusCode.InternalServerError, "DOWNLOAD_SERVER_ERROR"));
    }

    [Fact]
    public async Task There_is_no_link_to_a_file_that_the_torrent_does_not_have()
    {
        await using var client = await StartAsync();

        (await client.GetAsync(Request(client, "file_id=3"))).Error.Should().Be("ITEM_NOT_FOUND");
    }

    private static async Task<TorBoxClient> StartAsync(TorBoxQuirks? quirks = null)
    {
        var client = new TorBoxClient(new TorBoxServerOptions { FindContent = path => Sample.Data.First(file => file.Path == path).Bytes }, quirks);
        client.Server.Cache(Sample.File);
        await client.CreateAsync(Sample.ToMagnet());
        return client;
    }

    private static string Request(TorBoxClient client, string more) => $"torrents/requestdl?token={client.Server.Options.ApiKey}&torrent_id=1&{more}";

    private static async Task<Uri> LinkAsync(TorBoxClient client, string more) => new((await client.GetAsync(Request(client, more))).Data!.ToString());

    private static async Task<byte[]> DownloadAsync(TorBoxClient client, Uri link)
    {
        using var http = new HttpClient();
        link.Authority.Should().Be(client.Server.Address.Authority);
        return await http.GetByteArrayAsync(link, Token);
    }

    private static async Task<HttpResponseMessage> RangeAsync(TorBoxClient client, Uri link, long? from, long? to)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, link);
        request.Headers.Range = new RangeHeaderValue(from, to);
        return await client.Http.SendAsync(request, Token);
    }
}
