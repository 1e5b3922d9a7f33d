using System.Net;
using System.Text;

namespace TorrentApi.ListBench;

/// <summary>Answers as a qBittorrent 5.1.0 that needs no login; the list is always the same bytes.</summary>
internal sealed class CannedServer(byte[] list) : HttpMessageHandler
{
    private static readonly byte[] ApiVersion = "2.11.4"u8.ToArray();
    private static readonly byte[] Version = "v5.1.0"u8.ToArray();
    private static readonly byte[] BuildInfo = Encoding.UTF8.GetBytes("""{"libtorrent":"2.0.11.0"}""");

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(Answer(request.RequestUri!.AbsolutePath)) });

    private byte[] Answer(string path) => path switch
    {
        "/api/v2/app/webapiVersion" => ApiVersion,
        "/api/v2/app/version" => Version,
        "/api/v2/app/buildInfo" => BuildInfo,
        "/api/v2/torrents/info" => list,
        _ => throw new InvalidOperationException($"The benchmark does not answer {path}."),
    };
}
