namespace TorrentApi.Backends.QBittorrent.Gateway;

internal sealed partial class AnyGateway
{
    public Task<bool?> SetPriorityAsync(TorrentId key, IReadOnlyCollection<int> files, ContentPriority priority, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.SetPriorityAsync(key, files, priority, cancellationToken), cancellationToken);

    public Task SetRateAsync(Keys keys, RateDirection direction, long? rate, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.SetRateAsync(keys, direction, rate, cancellationToken), cancellationToken);

    public Task<SpeedLimits> GetGlobalRatesAsync(SpeedProfile profile, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.GetGlobalRatesAsync(profile, cancellationToken), cancellationToken);

    public Task SetGlobalRateAsync(SpeedProfile profile, RateDirection direction, long? rate, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.SetGlobalRateAsync(profile, direction, rate, cancellationToken), cancellationToken);

    public Task<SpeedProfile> GetProfileAsync(CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.GetProfileAsync(cancellationToken), cancellationToken);

    public Task<bool> SetProfileAsync(SpeedProfile profile, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.SetProfileAsync(profile, cancellationToken), cancellationToken);

    public Task<bool> MoveInQueueAsync(Keys keys, QueueMove move, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.MoveInQueueAsync(keys, move, cancellationToken), cancellationToken);

    public Task<ExportedFile?> ExportAsync(TorrentId key, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.ExportAsync(key, cancellationToken), cancellationToken);

    public Task<TransferInfo> GetTransferAsync(CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.GetTransferAsync(cancellationToken), cancellationToken);

    public Task<SpeedLimits> GetRatesAsync(TorrentId key, Torrent torrent, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.GetRatesAsync(key, torrent, cancellationToken), cancellationToken);

    public Task<long?> GetFreeSpaceAsync(string? path, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.GetFreeSpaceAsync(path, cancellationToken), cancellationToken);
}
