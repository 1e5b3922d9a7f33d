using TorrentApi.Backends.QBittorrent.Gateway;
using TorrentApi.Backends.QBittorrent.Lookup;

namespace TorrentApi.Backends.QBittorrent.Features;

internal sealed class NamingFeature(OperationPipeline pipeline, IGateway gateway, TorrentFinder finder) : INamingFeature
{
    public Task RenameAsync(SingleTarget target, string name, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        ArgumentRules.CheckName(name);
        return pipeline.RunAsync(Operations.Rename, RunAsync, cancellationToken);

        async Task RunAsync(CancellationToken token)
        {
            (await gateway.ConnectAsync(token).ConfigureAwait(false)).Require(Capability.Rename);
            var found = await finder.RequireAsync(target, token).ConfigureAwait(false);
            var isDone = await gateway.RenameAsync(found.Key, name, token).ConfigureAwait(false);
            if (isDone is null) throw new TorrentApiException(new ApiError.MissingTorrent(target));
            if (isDone == false) throw new TorrentApiException(new ApiError.Conflict("the server does not take this name"));
        }
    }
}
