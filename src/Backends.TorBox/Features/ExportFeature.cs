using TorrentApi.Backends.TorBox.Gateway;
using TorrentApi.Backends.TorBox.Lookup;

namespace TorrentApi.Backends.TorBox.Features;

internal sealed class ExportFeature(OperationPipeline pipeline, V1Gateway gateway, ItemFinder finder) : IExportFeature
{
    public Task<TorrentFile> GetFileAsync(SingleTarget target, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        return pipeline.RunAsync(Operations.ExportFile, token => GetFileCoreAsync(target, token), cancellationToken);
    }

    public Task<MagnetLink> GetMagnetAsync(SingleTarget target, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        return pipeline.RunAsync(Operations.ExportMagnet, token => GetMagnetCoreAsync(target, token), cancellationToken);
    }

    private async Task<TorrentFile> GetFileCoreAsync(SingleTarget target, CancellationToken cancellationToken)
    {
        var found = await finder.RequireAsync(target, cancellationToken).ConfigureAwait(false);
        var bytes = found.Id.IsQueued ? null : await gateway.ExportFileAsync(found.Id.Number, cancellationToken).ConfigureAwait(false);
        if (bytes is null) throw new TorrentApiException(new ApiError.Conflict("TorBox does not keep the .torrent of this torrent, as of what it had cached"));

        try
        {
            return TorrentFile.Parse(bytes);
        }
        catch (TorrentFormatException unreadable)
        {
            throw new TorrentApiException(new ApiError.UnexpectedResponse("what came is no .torrent"), unreadable);
        }
    }

    /// <summary>What the service exports; where it does not, as of what it had cached, the hash and the name are a magnet link too.</summary>
    private async Task<MagnetLink> GetMagnetCoreAsync(SingleTarget target, CancellationToken cancellationToken)
    {
        var found = await finder.RequireAsync(target, cancellationToken).ConfigureAwait(false);
        var text = found.Id.IsQueued ? null : await gateway.ExportMagnetAsync(found.Id.Number, cancellationToken).ConfigureAwait(false);
        return MagnetLink.TryParse(text, out var link, out _) ? link : MagnetLink.Create(found.Torrent.Hash, found.Torrent.Name);
    }
}
