namespace TorrentApi.Backends.QBittorrent.Gateway;

// What a generation may lack: it says so by its capabilities, which are looked at first, so these bodies are never reached.
internal partial interface IGateway
{
    /// <summary>Gives files a priority; false where the torrent has no such file or no metadata, null where the server does not have it.</summary>
    Task<bool?> SetPriorityAsync(TorrentId key, IReadOnlyCollection<int> files, ContentPriority priority, CancellationToken cancellationToken) => throw Lacking();

    /// <summary>A torrent's own limits, of which the list has just told this.</summary>
    Task<SpeedLimits> GetRatesAsync(TorrentId key, Torrent torrent, CancellationToken cancellationToken) =>
        Task.FromResult(new SpeedLimits { Download = torrent.DownloadLimit, Upload = torrent.UploadLimit });

    /// <summary>Gives torrents a limit of their own, bytes per second; null takes it away.</summary>
    Task SetRateAsync(Keys keys, RateDirection direction, long? rate, CancellationToken cancellationToken) => throw Lacking();

    /// <summary>The server's limits of a profile, in force or not.</summary>
    Task<SpeedLimits> GetGlobalRatesAsync(SpeedProfile profile, CancellationToken cancellationToken) => throw Lacking();

    /// <summary>Sets one of the server's limits of a profile, in force or not.</summary>
    Task SetGlobalRateAsync(SpeedProfile profile, RateDirection direction, long? rate, CancellationToken cancellationToken) => throw Lacking();

    /// <summary>The profile in force.</summary>
    Task<SpeedProfile> GetProfileAsync(CancellationToken cancellationToken) => throw Lacking();

    /// <summary>Puts a profile in force; false where another client put the other one in force meanwhile.</summary>
    Task<bool> SetProfileAsync(SpeedProfile profile, CancellationToken cancellationToken) => throw Lacking();

    /// <summary>Moves torrents in the queue; false where queueing is off.</summary>
    Task<bool> MoveInQueueAsync(Keys keys, QueueMove move, CancellationToken cancellationToken) => throw Lacking();

    /// <summary>The .torrent, without one where its metadata is not known; null where the server does not have the torrent.</summary>
    Task<ExportedFile?> ExportAsync(TorrentId key, CancellationToken cancellationToken) => throw Lacking();

    /// <summary>Rates, totals and connection of the server.</summary>
    Task<TransferInfo> GetTransferAsync(CancellationToken cancellationToken) => throw Lacking();

    /// <summary>Free space of a folder, or of the default one for null, in bytes; null where the server does not know it.</summary>
    Task<long?> GetFreeSpaceAsync(string? path, CancellationToken cancellationToken) => throw Lacking();

    private static NotSupportedException Lacking() => new("This generation of the API has no such call; its capabilities say so.");
}
