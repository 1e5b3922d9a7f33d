using System.Net;
using TorrentApi.Backends.UTorrent.Gateway;
using TorrentApi.Backends.UTorrent.Lookup;
using TorrentApi.Http;

namespace TorrentApi.Backends.UTorrent.Features;

/// <summary>Bytes of files through <c>/proxy</c>.</summary>
internal sealed class DownloadFeature(OperationPipeline pipeline, GuiGateway gateway, TorrentFinder finder) : IDownloadFeature
{
    public Task<Stream> GetContentAsync(SingleTarget target, int file, ByteRange range = default, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        ArgumentRules.CheckFile(file);
        ArgumentRules.CheckRange(range);
        return pipeline.RunAsync(Operations.GetContent, async token =>
        {
            var (response, part) = await OpenAsync(target, file, range, token).ConfigureAwait(false);
            return await ContentStream.OpenAsync(response, part, cancellationToken, token).ConfigureAwait(false);
        }, cancellationToken);
    }

    public Task<DownloadLink> GetLinkAsync(SingleTarget target, int file, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        ArgumentRules.CheckFile(file);
        return pipeline.RunAsync(Operations.GetDownloadLink, token => Refusal.OfAsync<DownloadLink>(gateway, Capability.DownloadLink, token), cancellationToken);
    }

    public Task<DownloadLink> GetArchiveLinkAsync(SingleTarget target, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        return pipeline.RunAsync(Operations.GetArchiveLink, token => Refusal.OfAsync<DownloadLink>(gateway, Capability.DownloadArchiveLink, token), cancellationToken);
    }

    private async Task<(HttpResponseMessage Response, (long Skipped, long Length) Part)> OpenAsync(SingleTarget target, int file, ByteRange range, CancellationToken cancellationToken)
    {
        (await gateway.ConnectAsync(cancellationToken).ConfigureAwait(false)).Require(Capability.DownloadContent);
        var found = await finder.RequireAsync(target, cancellationToken).ConfigureAwait(false);
        var contents = await gateway.ListContentsAsync(found.Key, cancellationToken).ConfigureAwait(false) ?? [];
        var wanted = contents.FirstOrDefault(content => content.Index == file);
        if (wanted is not { Progress: >= 1 }) throw Conflict("the torrent has no such file, or not all of its data is here");
        if (range.Offset > wanted.SizeBytes || (range.Offset == wanted.SizeBytes && !range.IsWhole)) throw Conflict("the part begins beyond the end of the file");

        // A part that reaches beyond the end is cut there, as servers do.
        var length = Math.Min(range.Length ?? long.MaxValue, wanted.SizeBytes - range.Offset);
        var response = await SendAsync(found.Key, file, range.IsWhole ? null : (range.Offset, range.Offset + length - 1), cancellationToken).ConfigureAwait(false);
        Check(response, range);

        // A server that knows no parts sends all of it: what comes before is read and left out.
        return (response, (response.StatusCode == HttpStatusCode.PartialContent ? 0 : range.Offset, length));
    }

    /// <summary>By the info hash, as the manual says; a build that does not know that name of it is asked by the stream's number.</summary>
    private async Task<HttpResponseMessage> SendAsync(TorrentId key, int file, (long, long?)? range, CancellationToken cancellationToken)
    {
        var response = await gateway.OpenAsync(key, file, range, cancellationToken).ConfigureAwait(false);
        if (response.StatusCode is not (HttpStatusCode.BadRequest or HttpStatusCode.NotFound)) return response;

        response.Dispose();
        var row = (await gateway.ListNativeAsync(cancellationToken).ConfigureAwait(false)).FirstOrDefault(row => row.Hash.Id == key);
        if (row?.StreamId is not { Length: > 0 } streamId) throw Conflict("the server offers no way to the bytes of this torrent");
        return await gateway.OpenStreamAsync(streamId, file, range, cancellationToken).ConfigureAwait(false);
    }

    private static void Check(HttpResponseMessage response, ByteRange range)
    {
        var isPart = response.StatusCode == HttpStatusCode.PartialContent;
        var from = response.Content.Headers.ContentRange?.From ?? range.Offset;
        if (response.StatusCode != HttpStatusCode.OK && !isPart)
        {
            using (response) throw GuiGateway.Refusal(response.StatusCode);
        }

        if (from == range.Offset && !(isPart && range.IsWhole)) return;
        using (response) throw new TorrentApiException(new ApiError.UnexpectedResponse("another part of the file than was asked for"));
    }

    private static TorrentApiException Conflict(string reason) => new(new ApiError.Conflict(reason));
}
