using TorrentApi.Backends.UTorrent.Gateway;
using TorrentApi.Backends.UTorrent.Lookup;

namespace TorrentApi.Backends.UTorrent.Features;

/// <summary>The rates are the sum over all torrents: the server tells no total of its own.</summary>
internal sealed class TransferFeature(OperationPipeline pipeline, GuiGateway gateway, TorrentView view) : ITransferFeature
{
    public Task<TransferInfo> GetAsync(CancellationToken cancellationToken = default) => pipeline.RunAsync(Operations.GetTransfer, RunAsync, cancellationToken);

    public Task<long> GetFreeSpaceAsync(string? path = null, CancellationToken cancellationToken = default)
    {
        if (path is not null) ArgumentRules.CheckServerPath(path);
        return pipeline.RunAsync(Operations.GetFreeSpace, RunAsync, cancellationToken);

        async Task<long> RunAsync(CancellationToken token)
        {
            // Of its own directories alone the server tells it, by place and not by path: UTorrentApi.ListDirectoriesAsync.
            if (path is not null) await Refusal.OfAsync(gateway, Capability.FreeSpaceOfPath, token).ConfigureAwait(false);
            (await gateway.ConnectAsync(token).ConfigureAwait(false)).Require(Capability.FreeSpace);
            var directories = await gateway.ListDirectoriesAsync(token).ConfigureAwait(false);
            return directories is [{ FreeBytes: { } free }, ..] ? free : throw new TorrentApiException(new ApiError.Conflict("the server does not tell how much is free"));
        }
    }

    private async Task<TransferInfo> RunAsync(CancellationToken cancellationToken)
    {
        var torrents = await view.ListAsync(cancellationToken).ConfigureAwait(false);
        return new TransferInfo { DownloadRate = torrents.Sum(torrent => torrent.DownloadRate), UploadRate = torrents.Sum(torrent => torrent.UploadRate) };
    }
}
