namespace TorrentApi;

/// <summary>The server as a whole: its rates and totals, its connection, its disk.</summary>
public interface ITransferFeature
{
    /// <summary>Reads rates, totals and connection status.</summary>
    Task<TransferInfo> GetAsync(CancellationToken cancellationToken = default);

    /// <summary>Reads the free space of a disk in bytes, 0 or more.</summary>
    /// <param name="path">
    /// A folder on the server, in its own notation; null for its default save path. A path needs <see cref="Capability.FreeSpaceOfPath"/>.
    /// </param>
    /// <param name="cancellationToken">The caller's.</param>
    /// <exception cref="TorrentApiException"><see cref="ApiError.Conflict"/>: the server does not know this folder.</exception>
    Task<long> GetFreeSpaceAsync(string? path = null, CancellationToken cancellationToken = default);
}
