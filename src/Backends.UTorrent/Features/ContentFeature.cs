using TorrentApi.Backends.UTorrent.Gateway;
using TorrentApi.Backends.UTorrent.Lookup;
using TorrentApi.Backends.UTorrent.Mapping;

namespace TorrentApi.Backends.UTorrent.Features;

internal sealed class ContentFeature(OperationPipeline pipeline, GuiGateway gateway, TorrentFinder finder, Confirmation confirmation) : IContentFeature
{
    // With it an address stays about as long as one with the most hashes.
    private const int MostFiles = 100;

    public Task SetPriorityAsync(SingleTarget target, IReadOnlyCollection<int> files, ContentPriority priority, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        ArgumentRules.CheckPriority(files, priority);
        return files.Count == 0 ? Task.CompletedTask : pipeline.RunAsync(Operations.SetContentPriority, RunAsync, cancellationToken);

        Task RunAsync(CancellationToken token) => ContentMapping.Number(priority) is { } number
            ? SetAsync(target, [.. files.Distinct()], (priority, number), token)
            : Refusal.OfAsync(gateway, Capability.ContentsPriorityMaximal, token);
    }

    public Task RenameFileAsync(SingleTarget target, string path, string newPath, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        ArgumentRules.CheckContentPaths(path, newPath);
        return pipeline.RunAsync(Operations.RenameFile, token => Refusal.OfAsync(gateway, Capability.ContentsRenameFile, token), cancellationToken);
    }

    public Task RenameFolderAsync(SingleTarget target, string path, string newPath, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        ArgumentRules.CheckContentPaths(path, newPath);
        return pipeline.RunAsync(Operations.RenameFolder, token => Refusal.OfAsync(gateway, Capability.ContentsRenameFolder, token), cancellationToken);
    }

    private async Task SetAsync(SingleTarget target, IReadOnlyList<int> files, (ContentPriority Name, int Number) priority, CancellationToken cancellationToken)
    {
        var found = await finder.RequireAsync(target, cancellationToken).ConfigureAwait(false);
        var contents = await gateway.ListContentsAsync(found.Key, cancellationToken).ConfigureAwait(false) ?? [];
        var known = contents.Select(file => file.Index).ToHashSet();
        if (files.Any(file => !known.Contains(file)))
            throw new TorrentApiException(new ApiError.Conflict("the torrent has no such file, or its metadata is not known yet"));

        foreach (var chunk in files.Chunk(MostFiles)) await gateway.SetPriorityAsync(found.Key, priority.Number, chunk, cancellationToken).ConfigureAwait(false);
        await confirmation.RequireAsync("the priority of files", AreSetAsync, cancellationToken).ConfigureAwait(false);

        async Task<bool> AreSetAsync(CancellationToken token)
        {
            var shown = await gateway.ListContentsAsync(found.Key, token).ConfigureAwait(false) ?? [];
            return shown.Where(file => files.Contains(file.Index)).All(file => file.Priority == priority.Name);
        }
    }
}
