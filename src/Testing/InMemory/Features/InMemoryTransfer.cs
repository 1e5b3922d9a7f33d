namespace TorrentApi.Testing;

/// <summary>The server of an <see cref="InMemoryTorrentApi"/> as a whole.</summary>
internal sealed class InMemoryTransfer(InMemoryTorrentApi api) : ITransferFeature
{
    public Task<TransferInfo> GetAsync(CancellationToken cancellationToken = default) =>
        api.RunAsync(Operations.GetTransfer, [Capability.TransferRead], api.Server.ReadTransfer, cancellationToken);

    public Task<long> GetFreeSpaceAsync(string? path = null, CancellationToken cancellationToken = default)
    {
        if (path is null) return api.RunAsync(Operations.GetFreeSpace, [Capability.FreeSpace], () => api.Server.Options.FreeSpaceBytes, cancellationToken);

        ArgumentRules.CheckServerPath(path);
        return api.RunAsync(Operations.GetFreeSpace, [Capability.FreeSpace, Capability.FreeSpaceOfPath], () => api.Server.Options.FreeSpaceBytes, cancellationToken);
    }
}
