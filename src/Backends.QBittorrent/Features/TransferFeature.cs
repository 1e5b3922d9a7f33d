using TorrentApi.Backends.QBittorrent.Gateway;

namespace TorrentApi.Backends.QBittorrent.Features;

internal sealed class TransferFeature(OperationPipeline pipeline, IGateway gateway, TimeProvider clock) : ITransferFeature
{
    // A server that has just started measures the default folder in the background: its first answers do not know it yet (seen on 4.2.5).
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

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
            var since = clock.GetTimestamp();
            while (true)
            {
                if (await gateway.GetFreeSpaceAsync(path, token).ConfigureAwait(false) is { } bytes) return bytes;
                if (path is not null || clock.GetElapsedTime(since) > Patience)
                    throw new TorrentApiException(new ApiError.Conflict("the server does not know the free space of this folder"));
                await Task.Delay(Pause, clock, token).ConfigureAwait(false);
            }
        }
    }
}
