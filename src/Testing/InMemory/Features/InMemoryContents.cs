namespace TorrentApi.Testing;

/// <summary>The files of an <see cref="InMemoryTorrentApi"/>.</summary>
internal sealed class InMemoryContents(InMemoryTorrentApi api) : IContentFeature
{
    public Task SetPriorityAsync(SingleTarget target, IReadOnlyCollection<int> files, ContentPriority priority, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        ArgumentRules.CheckPriority(files, priority);
        IReadOnlyList<Capability> needed = priority switch
        {
            ContentPriority.Low => [Capability.ContentsPriority, Capability.ContentsPriorityLow],
            ContentPriority.Maximal => [Capability.ContentsPriority, Capability.ContentsPriorityMaximal],
            _ => [Capability.ContentsPriority],
        };
        return api.RunAsync<bool>(
            Operations.SetContentPriority, needed, files.Count == 0 ? null : () => api.Server.SetPriorities(target, files, priority), cancellationToken);
    }

    public Task RenameFileAsync(SingleTarget target, string path, string newPath, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        ArgumentRules.CheckContentPaths(path, newPath);
        return api.RunAsync(Operations.RenameFile, [Capability.ContentsRenameFile], () => api.Server.RenameFile(target, path, newPath), cancellationToken);
    }

    public Task RenameFolderAsync(SingleTarget target, string path, string newPath, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        ArgumentRules.CheckContentPaths(path, newPath);
        return api.RunAsync(Operations.RenameFolder, [Capability.ContentsRenameFolder], () => api.Server.RenameFolder(target, path, newPath), cancellationToken);
    }
}
