using TorrentApi.Backends.QBittorrent.Gateway;

namespace TorrentApi.Backends.QBittorrent.Features;

internal sealed class TransferFeature(OperationPipeline pipeline, IGateway gateway) : ITransferFeature
{
    public Task<TransferInfo> GetAsync(CancellationToken cancellationToken = default)
    {
        return pipeline.RunAsync(Operations.GetTransfer, RunAsync, cancellationToken);

        async Task<TransferInfo> RunAsync(CancellationToken token)
        {
            (await gateway.ConnectAsync(token).ConfigureAwait(false)).Require(Capability.TransferRead);
            return await gateway.GetTransferAsync(token).ConfigureAwait(false);
        }
    }

    public Task<long> GetFreeSpaceAsync(string? path = null, CancellationToken cancellationToken = default)
    {
        if (path is not null) ArgumentRules.CheckServerPath(path);
        return pipeline.RunAsync(Operations.GetFreeSpace, RunAsync, cancellationToken);

        async Task<long> RunAsync(CancellationToken token)
        {
            (await gateway.ConnectAsync(token).ConfigureAwait(false)).Require(path is null ? Capability.FreeSpace : Capability.FreeSpaceOfPath);
            return await gateway.GetFreeSpaceAsync(path, token).ConfigureAwait(false)
                ?? throw new TorrentApiException(new ApiError.Conflict("the server does not know the free space of this folder"));
        }
    }
}
