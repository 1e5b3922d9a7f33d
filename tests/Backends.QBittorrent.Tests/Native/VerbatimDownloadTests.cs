using System.Net;
using TorrentApi.Backends.QBittorrent.Tests.Scripted;

namespace TorrentApi.Backends.QBittorrent.Tests.Native;

/// <summary>Bytes of files: exactly this is sent, and exactly this is understood.</summary>
public sealed class VerbatimDownloadTests
{
    private const string Key = "0000000100000000000000000000000000000001";
    private const string Files = """[{"index":0,"is_seed":true,"name":"a.bin","priority":1,"progress":1,"size":100},{"index":1,"name":"b.bin","priority":1,"progress":0.5,"size":100}]""";

    [Theory]
    [InlineData(0, null, null)]
    [InlineData(0, 10, "bytes=0-9")]
    [InlineData(90, null, "bytes=90-99")]
    [InlineData(90, 500, "bytes=90-99")]
    public async Task A_part_is_asked_for_within_the_file(int offset, int? length, string? range)
    {
        await using var scene = await ConnectAsync();
        var expected = Enumerable.Range(offset, Math.Min(length ?? 100, 100 - offset)).Select(number => (byte)number).ToArray();
        scene.Server.Next("torrents/downloadFile", (_, _) => Task.FromResult<HttpResponseMessage?>(Part(expected, range is null ? null : offset)));

        await using var content = await scene.Api.Downloads!.GetContentAsync(Sample.Hash(1), 0, new ByteRange(offset, length));
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes);

        bytes.ToArray().Should().Equal(expected);
        var request = scene.Server.Last("torrents/downloadFile");
        (request.Line, request.Header("Range")).Should().Be(($"GET /api/v2/torrents/downloadFile?hash={Key}&file=0", range));
    }

    [Fact]
    public async Task A_body_that_ends_too_early_is_a_broken_connection()
    {
        await using var scene = await ConnectAsync();
        scene.Server.Next("torrents/downloadFile", (_, _) => Task.FromResult<HttpResponseMessage?>(Part(new byte[50], null)));
        await using var content = await scene.Api.Downloads!.GetContentAsync(Sample.Hash(1), 0);

        var read = () => content.CopyToAsync(Stream.Null);

        await read.Should().ThrowAsync<IOException>();
    }

    [Theory]
    [InlineData(404, typeof(ApiError.MissingTorrent))]
    [InlineData(409, typeof(ApiError.Conflict))]
    [InlineData(416, typeof(ApiError.Conflict))]
    [InlineData(200, typeof(ApiError.UnexpectedResponse))]
    [InlineData(500, typeof(ApiError.ServerFault))]
    public async Task A_refusal_of_a_part_has_its_cause(int status, Type cause)
    {
        await using var scene = await ConnectAsync();
        scene.Server.Next("torrents/downloadFile", status, "File not fully downloaded", times: 2).Next("torrents/files", 200, Files);

        (await Failure.OfAsync(() => scene.Api.Downloads!.GetContentAsync(Sample.Hash(1), 0, new ByteRange(1, 2)))).Should().BeOfType(cause);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 0)]
    [InlineData(0, 100)]
    public async Task A_file_that_is_not_all_here_or_a_part_beyond_its_end_is_a_conflict_and_is_not_asked_for(int file, int offset)
    {
        await using var scene = await ConnectAsync();

        await Failure.OfAsync<ApiError.Conflict>(() => scene.Api.Downloads!.GetContentAsync(Sample.Hash(1), file, new ByteRange(offset)));

        scene.Server.Actions.Should().NotContain("torrents/downloadFile");
    }

    [Fact]
    public async Task Before_5_3_there_are_no_bytes_and_never_a_link()
    {
        await using var old = await Scene.ConnectedAsync("5.2.0");
        await using var newest = await Scene.ConnectedAsync("5.3.0");

        (await Failure.OfAsync<ApiError.Unsupported>(() => old.Api.Downloads!.GetContentAsync(Sample.Hash(1), 0))).What.Should().Contain("needs qBittorrent 5.3");
        (await Failure.OfAsync<ApiError.Unsupported>(() => newest.Api.Downloads!.GetLinkAsync(Sample.Hash(1), 0))).Capability.Should().Be(Capability.DownloadLink);
        (await Failure.OfAsync<ApiError.Unsupported>(() => newest.Api.Downloads!.GetArchiveLinkAsync(Sample.Hash(1)))).Capability.Should().Be(Capability.DownloadArchiveLink);

        old.Server.Requests.Concat(newest.Server.Requests).Should().BeEmpty();
    }

    private static async Task<Scene> ConnectAsync()
    {
        var scene = await Scene.ConnectedAsync("5.3.0");
        scene.Server.Next("torrents/files", 200, Files);
        return scene;
    }

    private static HttpResponseMessage Part(byte[] bytes, int? from)
    {
        var reply = new HttpResponseMessage(from is null ? HttpStatusCode.OK : HttpStatusCode.PartialContent) { Content = new ByteArrayContent(bytes) };
        if (from is { } first) reply.Content.Headers.ContentRange = new(first, first + bytes.Length - 1, 100);
        return reply;
    }
}
