using System.Net;
using System.Net.Http.Headers;
using TorrentApi.Http;

namespace TorrentApi.Backends.QBittorrent.Gateway.V2;

internal sealed partial class V2Gateway
{
    /// <summary>A part whose end lies beyond the file's is 416 (observed on 5.3.0), where other servers cut it there: the part is inside.</summary>
    public async Task<Stream?> OpenFileAsync(TorrentId key, FilePart part, CancellationToken caller, CancellationToken cancellationToken)
    {
        var call = new Call(HttpMethod.Get, WithQuery(Routes.DownloadFile, [Hash(key), ("file", Number(part.File))]))
        {
            Range = part.IsWhole ? null : new RangeHeaderValue(part.Offset, part.Offset + part.Length - 1),
        };
        var reply = await SendAsync(_ => call, cancellationToken).ConfigureAwait(false);
        if (IsWanted(reply, part)) return await ContentStream.OpenAsync(reply, (0, part.Length), caller, cancellationToken).ConfigureAwait(false);

        using var refusal = reply;
        return reply.StatusCode switch
        {
            HttpStatusCode.NotFound => null,
            HttpStatusCode.Conflict or HttpStatusCode.RequestedRangeNotSatisfiable => throw new TorrentApiException(new ApiError.Conflict("the file is not all here any more")),
            HttpStatusCode.OK or HttpStatusCode.PartialContent => throw new TorrentApiException(new ApiError.UnexpectedResponse("another part of the file than was asked for")),
            _ => throw new TorrentApiException(Statuses.Unexpected(reply)),
        };
    }

    private static bool IsWanted(HttpResponseMessage reply, FilePart part) => part.IsWhole
        ? reply.StatusCode == HttpStatusCode.OK
        : reply.StatusCode == HttpStatusCode.PartialContent && reply.Content.Headers.ContentRange?.From == part.Offset;
}
