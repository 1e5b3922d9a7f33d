using TorrentApi.Backends.QBittorrent.Gateway;
using TorrentApi.Backends.QBittorrent.Lookup;

namespace TorrentApi.Backends.QBittorrent.Features;

internal sealed class ContentFeature(OperationPipeline pipeline, IGateway gateway, TorrentFinder finder) : IContentFeature
{
    public Task SetPriorityAsync(SingleTarget target, IReadOnlyCollection<int> files, ContentPriority priority, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        ArgumentRules.CheckPriority(files, priority);
        return pipeline.RunAsync(Operations.SetContentPriority, RunAsync, cancellationToken);

        async Task RunAsync(CancellationToken token)
        {
            if (files.Count == 0) return;

            var server = await gateway.ConnectAsync(token).ConfigureAwait(false);
            server.Require(Needed(priority));
            var found = await finder.RequireAsync(target, token).ConfigureAwait(false);
            var isDone = await gateway.SetPriorityAsync(found.Key, files, priority, token).ConfigureAwait(false);
            if (isDone is null) throw new TorrentApiException(new ApiError.MissingTorrent(target));
            if (isDone == false) throw new TorrentApiException(new ApiError.Conflict("the torrent has no such file, or its metadata is not known yet"));
        }
    }

    public Task RenameFileAsync(SingleTarget target, string path, string newPath, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        ArgumentRules.CheckContentPaths(path, newPath);
        return RenameAsync(Operations.RenameFile, Capability.ContentsRenameFile, target, (key, token) => gateway.RenameFileAsync(key, path, newPath, token), cancellationToken);
    }

    public Task RenameFolderAsync(SingleTarget target, string path, string newPath, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        ArgumentRules.CheckContentPaths(path, newPath);
        return RenameAsync(
            Operations.RenameFolder, Capability.ContentsRenameFolder, target, (key, token) => gateway.RenameFolderAsync(key, path, newPath, token), cancellationToken);
    }

    private Task RenameAsync(
        Operation operation, Capability needed, SingleTarget target, Func<TorrentId, CancellationToken, Task<bool?>> rename, CancellationToken cancellationToken)
    {
        return pipeline.RunAsync(operation, RunAsync, cancellationToken);

        async Task RunAsync(CancellationToken token)
        {
            (await gateway.ConnectAsync(token).ConfigureAwait(false)).Require(needed);
            var found = await finder.RequireAsync(target, token).ConfigureAwait(false);
            var isDone = await rename(found.Key, token).ConfigureAwait(false);
            if (isDone is null) throw new TorrentApiException(new ApiError.MissingTorrent(target));
            if (isDone == false) throw new TorrentApiException(new ApiError.Conflict("the torrent has nothing at this path, or its new path is taken or refused"));
        }
    }

    private static Capability Needed(ContentPriority priority) => priority switch
    {
        ContentPriority.Low => Capability.ContentsPriorityLow,
        ContentPriority.Maximal => Capability.ContentsPriorityMaximal,
        _ => Capability.ContentsPriority,
    };
}
