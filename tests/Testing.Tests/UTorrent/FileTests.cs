using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using TorrentApi.ContractTests.Samples;

namespace TorrentApi.Testing.Tests.UTorrent;

/// <summary>Files: their rows, their priorities, their bytes.</summary>
public sealed class FileTests
{
    private static readonly SampleTorrent Sample = SampleTorrents.SeveralFiles(Guid.Parse("5f0c8b7e-3b55-4a51-9d38-0d1e8f1b2a10"));
    private static readonly string Hash = Sample.File.Hash.V1Hex!.ToUpperInvariant();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("2.2.1", @"below\\third.bin", 4)]
    [InlineData("3.0", @"below\\third.bin", 13)]
    [InlineData("3.3-server", "below/third.bin", 13)]
    [InlineData("3.5.5", @"below\\third.bin", 12)]
    public async Task Every_file_is_a_row(string version, string third, int columns)
    {
        await using var server = UTorrentServer.Start(version, new UTorrentServerOptions { DownloadRate = 0 });
        using var visitor = await Visitor.EnterAsync(server);
        await visitor.UploadAsync(Sample.File.Bytes);

        (await visitor.SayAsync($"action=getfiles&hash={Hash}")).Should().Be(
            $"{{\"build\":{server.Build.ToString(CultureInfo.InvariantCulture)},\"files\":[\"{Hash}\",["
            + $"\n{Row("\"first.bin\",1000,0,2,0,1,false,-1,-1,-1,-1,-1,-1", columns)},"
            + $"\n{Row("\"second.bin\",17000,0,2,0,2,false,-1,-1,-1,-1,-1,-1", columns)},"
            + $"\n{Row($"\"{third}\",3000,0,2,1,1,false,-1,-1,-1,-1,-1,-1", columns)}]]}}\n");
    }

    [Fact]
    public async Task A_torrent_of_one_file_has_its_name_alone()
    {
        var single = SampleTorrents.SingleFile(Guid.NewGuid()).File;
        await using var server = UTorrentServer.Start("3.5.5");
        using var visitor = await Visitor.EnterAsync(server);
        await visitor.UploadAsync(single.Bytes);

        (await visitor.AskAsync($"action=getfiles&hash={single.Hash.V1Hex}")).GetProperty("files")[1][0][0].GetString().Should().Be(single.Name);
        (await visitor.RowAsync())[26].GetString().Should().Be(@"C:\Downloads");
    }

    [Fact]
    public async Task Several_torrents_give_one_array_or_the_key_again()
    {
        await using var server = UTorrentServer.Start("3.5.5");
        await using var other = UTorrentServer.Start("3.5.5", new UTorrentServerOptions { RepeatsFilesKey = true });
        using var visitor = await Visitor.EnterAsync(server);
        using var second = await Visitor.EnterAsync(other);

        (await GetTwoAsync(visitor)).Split("\"files\":").Should().HaveCount(2);
        (await GetTwoAsync(second)).Split("\"files\":").Should().HaveCount(3);
    }

    [Fact]
    public async Task A_magnet_link_without_metadata_has_no_files()
    {
        await using var server = UTorrentServer.Start("3.5.5", new UTorrentServerOptions { MetadataDelay = Timeout.InfiniteTimeSpan });
        using var visitor = await Visitor.EnterAsync(server);
        var hash = new string('A', 40);
        await visitor.SayAsync($"action=add-url&s=magnet:?xt=urn:btih:{hash}");

        (await visitor.SayAsync($"action=getfiles&hash={hash}")).Should().Be($"{{\"build\":45704,\"files\":[\"{hash}\",[]]}}\n");
    }

    [Theory]
    [InlineData("hash={0}&p=0&f=0&f=2", "0 2 0")]
    [InlineData("hash={0}&p=3&f=1", "2 3 2")]
    [InlineData("hash={0}&p=1&f=0&hash={0}&p=3&f=2", "1 2 3")]
    [InlineData("hash={0}&p=4&f=0", "2 2 2")]
    [InlineData("hash={0}&p=0&f=9", "2 2 2")]
    [InlineData("hash={0}&f=0&p=0", "2 2 2")]
    public async Task Priorities_are_set_as_the_request_reads(string query, string priorities)
    {
        await using var server = UTorrentServer.Start("3.5.5");
        using var visitor = await Visitor.EnterAsync(server);
        await visitor.UploadAsync(Sample.File.Bytes);

        (await visitor.SayAsync("action=setprio&" + query.Replace("{0}", Hash, StringComparison.Ordinal))).Should().Be("{\"build\":45704}\n");

        var rows = (await visitor.AskAsync($"action=getfiles&hash={Hash}")).GetProperty("files")[1];
        string.Join(' ', rows.EnumerateArray().Select(row => row[3].GetInt32())).Should().Be(priorities);
    }

    [Theory]
    [InlineData("3.3-server", "id={0}")]
    [InlineData("3.5.5", "sid=1")]
    public async Task The_bytes_of_a_file_come_whole(string version, string query)
    {
        await using var server = UTorrentServer.Start(version, new UTorrentServerOptions { ReadFile = (_, index) => Sample.Data[index].Bytes });
        using var visitor = await Visitor.EnterAsync(server);
        await visitor.UploadAsync(Sample.File.Bytes);
        server.Complete(Sample.File.Hash);

        using var response = await visitor.SendAsync($"proxy?{query.Replace("{0}", Hash, StringComparison.Ordinal)}&file=1&service=DOWNLOAD&qos=0&disposition=ATTACHMENT");

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        (await response.Content.ReadAsByteArrayAsync(Cancellation)).Should().Equal(Sample.Data[1].Bytes);
        response.Content.Headers.ContentDisposition!.FileName.Should().Be("second.bin");
    }

    [Theory]
    [InlineData(10, 12, "bytes 10-12/17000", new byte[] { 10, 11, 12 })]
    [InlineData(16998, null, "bytes 16998-16999/17000", new byte[] { 16998 % 251, 16999 % 251 })]
    [InlineData(null, 2, "bytes 16998-16999/17000", new byte[] { 16998 % 251, 16999 % 251 })]
    [InlineData(16999, 99999, "bytes 16999-16999/17000", new byte[] { 16999 % 251 })]
    public async Task A_range_gives_a_part(int? from, int? to, string told, byte[] bytes)
    {
        using var response = await RangeAsync(new RangeHeaderValue(from, to));

        response.StatusCode.Should().Be(HttpStatusCode.PartialContent);
        response.Content.Headers.GetValues("Content-Range").Should().Equal(told);
        (await response.Content.ReadAsByteArrayAsync(Cancellation)).Should().Equal(bytes);
    }

    [Fact]
    public async Task A_range_behind_the_end_is_refused()
    {
        using var response = await RangeAsync(new RangeHeaderValue(17000, null));

        response.StatusCode.Should().Be(HttpStatusCode.RequestedRangeNotSatisfiable);
        response.Content.Headers.GetValues("Content-Range").Should().Equal("bytes */17000");
    }

    [Theory]
    [InlineData("sid=1&file=0", false)]
    [InlineData("sid=1", true)]
    [InlineData("sid=1&file=3", true)]
    [InlineData("sid=2&file=0", true)]
    [InlineData("id={0}&file=0", true)]
    public async Task What_has_not_come_or_is_not_there_is_not_found(string query, bool isComplete)
    {
        await using var server = UTorrentServer.Start("3.5.5", new UTorrentServerOptions { DownloadRate = 0 });
        using var visitor = await Visitor.EnterAsync(server);
        await visitor.UploadAsync(Sample.File.Bytes);
        if (isComplete) server.Complete(Sample.File.Hash);

        using var response = await visitor.SendAsync("proxy?" + query.Replace("{0}", Hash, StringComparison.Ordinal));

        response.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    private static string Row(string cells, int columns) => $"[{string.Join(',', cells.Split(',').Take(columns))}]";

    private static async Task<string> GetTwoAsync(Visitor visitor)
    {
        var other = SampleTorrents.SingleFile(Guid.NewGuid()).File;
        await visitor.UploadAsync(Sample.File.Bytes);
        await visitor.UploadAsync(other.Bytes);
        var reply = await visitor.SayAsync($"action=getfiles&hash={Hash}&hash={other.Hash.V1Hex}");
        reply.Should().Contain(Hash).And.Contain(other.Hash.V1Hex!.ToUpperInvariant());
        return reply;
    }

    private static async Task<HttpResponseMessage> RangeAsync(RangeHeaderValue range)
    {
        await using var server = UTorrentServer.Start("3.5.5");
        using var visitor = await Visitor.EnterAsync(server);
        await visitor.UploadAsync(Sample.File.Bytes);
        server.Complete(Sample.File.Hash);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("proxy?sid=1&file=1", UriKind.Relative));
        request.Headers.Range = range;
        return await visitor.SendAsync(request);
    }
}
