using TorrentApi.Backends.UTorrent.Gateway;
using TorrentApi.Backends.UTorrent.Lookup;
using TorrentApi.Backends.UTorrent.Mapping;

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
            (await gateway.ConnectAsync(token).ConfigureAwait(false)).Require(path is null ? Capability.FreeSpace : Capability.FreeSpaceOfPath);
            var directories = await gateway.ListDirectoriesAsync(token).ConfigureAwait(false);
            var wanted = path is null ? directories.FirstOrDefault() : directories.FirstOrDefault(directory => FolderText.AreSame(directory.Path, path));
            return wanted?.FreeBytes ?? throw new TorrentApiException(new ApiError.Conflict("the server tells the free space of its own download directories alone"));
        }
    }

    private async Task<TransferInfo> RunAsync(CancellationToken cancellationToken)
    {
        var torrents = await view.ListAsync(cancellationToken).ConfigureAwait(false);
        return new TransferInfo { DownloadRate = torrents.Sum(torrent => torrent.DownloadRate), UploadRate = torrents.Sum(torrent => torrent.UploadRate) };
    }
}
