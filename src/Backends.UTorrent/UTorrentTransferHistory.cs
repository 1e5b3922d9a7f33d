namespace TorrentApi.Backends.UTorrent;

/// <summary>Bytes per day, in the server's order; empty where it does not say.</summary>
public sealed record UTorrentTransferHistory
{
    /// <summary>Downloaded.</summary>
    public IReadOnlyList<long> DailyDownload { get; init; } = [];

    /// <summary>Uploaded.</summary>
    public IReadOnlyList<long> DailyUpload { get; init; } = [];

    /// <summary>Downloaded from peers of the local network.</summary>
    public IReadOnlyList<long> DailyLocalDownload { get; init; } = [];

    /// <summary>Uploaded to peers of the local network.</summary>
    public IReadOnlyList<long> DailyLocalUpload { get; init; } = [];
}
