using System.Globalization;

namespace TorrentApi.Backends.QBittorrent;

/// <summary>What was transferred, and how the disk keeps up. What is null the server does not say; before 3.3.5 it says little.</summary>
public sealed record QBittorrentStatistics
{
    /// <summary>Bytes downloaded since the server was first started.</summary>
    public long? TotalDownloadedBytes { get; init; }

    /// <summary>Bytes uploaded since the server was first started.</summary>
    public long? TotalUploadedBytes { get; init; }

    /// <summary>Uploaded to downloaded, of all time; null where nothing was downloaded.</summary>
    public double? TotalRatio { get; init; }

    /// <summary>Bytes downloaded since the server was last started.</summary>
    public long? SessionDownloadedBytes { get; init; }

    /// <summary>Bytes uploaded since the server was last started.</summary>
    public long? SessionUploadedBytes { get; init; }

    /// <summary>Bytes downloaded for nothing since the server was last started.</summary>
    public long? SessionWastedBytes { get; init; }

    /// <summary>Connections to peers.</summary>
    public int? PeerConnections { get; init; }

    /// <summary>Nodes of the DHT.</summary>
    public int? DhtNodes { get; init; }

    /// <summary>Reads that the cache answered, 0 to 1; null on libtorrent 2, which has no cache of its own, and where there was no read.</summary>
    public double? ReadCacheHits { get; init; }

    /// <summary>How busy the disk is with reads, 0 to 1.</summary>
    public double? ReadCacheOverload { get; init; }

    /// <summary>How busy the disk is with writes, 0 to 1.</summary>
    public double? WriteCacheOverload { get; init; }

    /// <summary>Bytes of memory that are taken by buffers.</summary>
    public long? BufferBytes { get; init; }

    /// <summary>Bytes that wait for the disk.</summary>
    public long? QueuedBytes { get; init; }

    /// <summary>Jobs that wait for the disk.</summary>
    public int? QueuedJobs { get; init; }

    /// <summary>How long a job waits on average.</summary>
    public TimeSpan? AverageTimeInQueue { get; init; }

    /// <summary>The IPv4 address by which others last saw the server; null where it does not know, and before 5.1.</summary>
    public string? ExternalAddressV4 { get; init; }

    /// <summary>The IPv6 address by which others last saw the server; null where it does not know, and before 5.1.</summary>
    public string? ExternalAddressV6 { get; init; }

    /// <summary>True while the whole session is paused; null before 5.3.</summary>
    public bool? IsSessionPaused { get; init; }

    /// <summary>The totals; no address.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{TotalDownloadedBytes} bytes down, {TotalUploadedBytes} bytes up");
}
