using TorrentApi.Backends.TorBox.Gateway;
using TorrentApi.Backends.TorBox.Lookup;

namespace TorrentApi.Backends.TorBox.Features;

/// <summary>The name of a complete torrent.</summary>
internal sealed class NamingFeature(OperationPipeline pipeline, V1Gateway gateway, ItemFinder finder) : INamingFeature
{
    private readonly ItemWrites _writes = new(finder);

    public Task RenameAsync(SingleTarget target, string name, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        ArgumentRules.CheckName(name);
        return pipeline.RunAsync(Operations.Rename, token => _writes.RunAsync(target, RenameOneAsync, token), cancellationToken);

        Task<bool> RenameOneAsync(FoundItem item, CancellationToken token) => item.Id.IsQueued
            ? throw new TorrentApiException(new ApiError.Conflict("a torrent that waits in the queue cannot be renamed"))
            : gateway.EditAsync(item.Id.Number, new TorBoxEdit { Name = name }, token);
    }
}
