using System.Net;
using TorrentApi.Backends.TorBox.Gateway;
using TorrentApi.Backends.TorBox.Lookup;
using TorrentApi.Backends.TorBox.Mapping;
using TorrentApi.Http;

namespace TorrentApi.Backends.TorBox.Features;

/// <summary>The data of complete torrents, over HTTP.</summary>
internal sealed class DownloadFeature(OperationPipeline pipeline, V1Gateway gateway, ItemFinder finder, TimeProvider clock) : IDownloadFeature
{
    // One hour in the older documents, three in the current ones.
    private static readonly TimeSpan LinkTime = TimeSpan.FromHours(1);

    public Task<Stream> GetContentAsync(SingleTarget target, int file, ByteRange range = default, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        ArgumentRules.CheckFile(file);
        ArgumentRules.CheckRange(range);
        return pipeline.RunAsync(Operations.GetContent, async token =>
        {
            var reply = await OpenAsync(target, file, range, token).ConfigureAwait(false);
            return await ContentStream.OpenAsync(reply, (0, null), cancellationToken, token).ConfigureAwait(false);
        }, cancellationToken);
    }

    public Task<DownloadLink> GetLinkAsync(SingleTarget target, int file, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        ArgumentRules.CheckFile(file);
        return pipeline.RunAsync(Operations.GetDownloadLink, async token => (await GetLinkCoreAsync(target, file, token).ConfigureAwait(false)).Link, cancellationToken);
    }

    public Task<DownloadLink> GetArchiveLinkAsync(SingleTarget target, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        return pipeline.RunAsync(Operations.GetArchiveLink, GetArchiveCoreAsync, cancellationToken);

        async Task<DownloadLink> GetArchiveCoreAsync(CancellationToken token)
        {
            var found = await RequireDataAsync(target, token).ConfigureAwait(false);
            var now = clock.GetUtcNow();
            return ToLink(await gateway.RequestArchiveLinkAsync(found.Id.Number, token).ConfigureAwait(false), now, target);
        }
    }

    private async Task<(DownloadLink Link, TorrentContent File)> GetLinkCoreAsync(SingleTarget target, int file, CancellationToken cancellationToken)
    {
        var found = await RequireDataAsync(target, cancellationToken).ConfigureAwait(false);
        var row = await gateway.FindRowAsync(found.Id.Number, cancellationToken).ConfigureAwait(false) ?? throw ItemFinder.Missing([target]);
        var content = ContentMapping.ToContents(row).FirstOrDefault(content => content.Index == file)
            ?? throw new TorrentApiException(new ApiError.Conflict("the torrent has no such file"));

        var now = clock.GetUtcNow();
        return (ToLink(await gateway.RequestLinkAsync(found.Id.Number, file, cancellationToken).ConfigureAwait(false), now, target), content);
    }

    private async Task<HttpResponseMessage> OpenAsync(SingleTarget target, int file, ByteRange range, CancellationToken cancellationToken)
    {
        var (link, content) = await GetLinkCoreAsync(target, file, cancellationToken).ConfigureAwait(false);
        if (range.Offset >= content.SizeBytes && !range.IsWhole) throw BeyondTheEnd();

        var reply = await gateway.OpenAsync(link.Address, range, cancellationToken).ConfigureAwait(false);
        try
        {
            var isPart = reply.StatusCode == HttpStatusCode.PartialContent;
            if (reply.StatusCode == HttpStatusCode.RequestedRangeNotSatisfiable) throw BeyondTheEnd();
            if (!isPart && (reply.StatusCode != HttpStatusCode.OK || !range.IsWhole))
                throw new TorrentApiException(Failures.Find(reply.StatusCode, envelope: null, data: null));

            return reply;
        }
        catch
        {
            reply.Dispose();
            throw;
        }
    }

    private async Task<FoundItem> RequireDataAsync(SingleTarget target, CancellationToken cancellationToken)
    {
        var found = await finder.RequireAsync(target, cancellationToken).ConfigureAwait(false);
        return found.Torrent.IsComplete ? found : throw new TorrentApiException(new ApiError.Conflict("not all of its data is at TorBox"));
    }

    private static DownloadLink ToLink(Uri? address, DateTimeOffset now, SingleTarget target) =>
        address is null ? throw ItemFinder.Missing([target]) : new DownloadLink { Address = address, ExpiresAt = now + LinkTime };

    private static TorrentApiException BeyondTheEnd() => new(new ApiError.Conflict("the part begins beyond the end of the file"));
}
