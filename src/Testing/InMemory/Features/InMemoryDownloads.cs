namespace TorrentApi.Testing;

/// <summary>The bytes of an <see cref="InMemoryTorrentApi"/>: what a test gave, else zeros. Its links lead nowhere.</summary>
internal sealed class InMemoryDownloads(InMemoryTorrentApi api) : IDownloadFeature
{
    public Task<Stream> GetContentAsync(SingleTarget target, int file, ByteRange range = default, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        ArgumentRules.CheckFile(file);
        ArgumentRules.CheckRange(range);
        IReadOnlyList<Capability> needed = range.IsWhole ? [Capability.DownloadContent] : [Capability.DownloadContent, Capability.DownloadRange];
        return api.RunAsync(Operations.GetContent, needed, () => api.Server.OpenContent(target, file, range), cancellationToken);
    }

    public Task<DownloadLink> GetLinkAsync(SingleTarget target, int file, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        ArgumentRules.CheckFile(file);
        return api.RunAsync(Operations.GetDownloadLink, [Capability.DownloadLink], () => api.Server.MakeLink(target, file), cancellationToken);
    }

    public Task<DownloadLink> GetArchiveLinkAsync(SingleTarget target, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        return api.RunAsync(Operations.GetArchiveLink, [Capability.DownloadArchiveLink], () => api.Server.MakeLink(target, file: null), cancellationToken);
    }
}
