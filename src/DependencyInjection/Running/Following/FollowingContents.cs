namespace TorrentApi.DependencyInjection.Running.Following;

/// <summary>Contents of whichever adapter is there now.</summary>
internal sealed class FollowingContents(ClientSlot slot) : IContentFeature
{
    public Task RenameFileAsync(SingleTarget target, string path, string newPath, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<IContentFeature>().RenameFileAsync(target, path, newPath, cancellationToken));

    public Task RenameFolderAsync(SingleTarget target, string path, string newPath, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<IContentFeature>().RenameFolderAsync(target, path, newPath, cancellationToken));

    public Task SetPriorityAsync(SingleTarget target, IReadOnlyCollection<int> files, ContentPriority priority, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<IContentFeature>().SetPriorityAsync(target, files, priority, cancellationToken));
}
