using TorrentApi.Backends.QBittorrent.Gateway;
using TorrentApi.Backends.QBittorrent.Lookup;

namespace TorrentApi.Backends.QBittorrent.Features;

/// <summary>Bytes of files, which 5.3 was the first to give.</summary>
internal sealed class DownloadFeature(OperationPipeline pipeline, IGateway gateway, TorrentFinder finder) : IDownloadFeature
{
    public Task<Stream> GetContentAsync(SingleTarget target, int file, ByteRange range = default, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        ArgumentRules.CheckFile(file);
        ArgumentRules.CheckRange(range);
        return pipeline.RunAsync(Operations.GetContent, RunAsync, cancellationToken);

        async Task<Stream> RunAsync(CancellationToken token)
        {
            (await gateway.ConnectAsync(token).ConfigureAwait(false)).Require(range.IsWhole ? Capability.DownloadContent : Capability.DownloadRange);
            return await finder.ReadAsync(target, OpenAsync, token).ConfigureAwait(false);
        }

        async Task<Stream?> OpenAsync(TorrentId key, CancellationToken token) => await gateway.ListContentsAsync(key, token).ConfigureAwait(false) is { } contents
            ? await gateway.OpenFileAsync(key, Choose(contents, file, range), cancellationToken, token).ConfigureAwait(false)
            : null;
    }

    public Task<DownloadLink> GetLinkAsync(SingleTarget target, int file, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        ArgumentRules.CheckFile(file);
        return RefuseAsync(Operations.GetDownloadLink, Capability.DownloadLink, cancellationToken);
    }

    public Task<DownloadLink> GetArchiveLinkAsync(SingleTarget target, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        return RefuseAsync(Operations.GetArchiveLink, Capability.DownloadArchiveLink, cancellationToken);
    }

    private static FilePart Choose(IReadOnlyList<TorrentContent> contents, int file, ByteRange range)
    {
        var wanted = contents.FirstOrDefault(content => content.Index == file);
        if (wanted is not { Progress: >= 1 }) throw Conflict("the torrent has no such file, or not all of its data is here");
        if (range.Offset >= wanted.SizeBytes && !range.IsWhole) throw Conflict("the part begins beyond the end of the file");

        var length = Math.Min(range.Length ?? long.MaxValue, wanted.SizeBytes - range.Offset);
        return new FilePart(file, range.Offset, length) { IsWhole = range.IsWhole };
    }

    private Task<DownloadLink> RefuseAsync(Operation operation, Capability capability, CancellationToken cancellationToken) => pipeline.RunAsync<DownloadLink>(
        operation,
        async token => throw new TorrentApiException((await gateway.ConnectAsync(token).ConfigureAwait(false)).Unsupported(capability)),
        cancellationToken);

    private static TorrentApiException Conflict(string reason) => new(new ApiError.Conflict(reason));
}
