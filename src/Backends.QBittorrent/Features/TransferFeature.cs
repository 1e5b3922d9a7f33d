using TorrentApi.Backends.QBittorrent.Gateway;

namespace TorrentApi.Backends.QBittorrent.Features;

internal sealed class TransferFeature(OperationPipeline pipeline, IGateway gateway, TimeProvider clock) : ITransferFeature
{
    // The server measures the default folder in the background, at its start and then every 30 s: until a measure succeeds it does not know (seen on 4.2.5).
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(35);
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(2);

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
            for (var pause = FirstPause; ; pause = TimeSpan.FromTicks(Math.Min(pause.Ticks * 2, LongestPause.Ticks)))
            {
                if (await gateway.GetFreeSpaceAsync(path, token).ConfigureAwait(false) is { } bytes) return bytes;
                if (path is not null || clock.GetElapsedTime(since) > Patience)
                    throw new TorrentApiException(new ApiError.Conflict("the server does not know the free space of this folder"));
                await Task.Delay(pause, clock, token).ConfigureAwait(false);
            }
        }
    }
}
