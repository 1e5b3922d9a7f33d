namespace TorrentApi;

/// <summary>What a server transfers now and has transferred, all torrents together. Null means that it does not say.</summary>
public sealed record TransferInfo
{
    /// <summary>The download rate now, bytes per second, 0 or more.</summary>
    public long DownloadRate { get; init => field = Math.Max(0, value); }

    /// <summary>The upload rate now, bytes per second, 0 or more.</summary>
    public long UploadRate { get; init => field = Math.Max(0, value); }

    /// <summary>The bytes downloaded since the server started.</summary>
    public long? SessionDownloadedBytes { get; init; }

    /// <summary>The bytes uploaded since the server started.</summary>
    public long? SessionUploadedBytes { get; init; }

    /// <summary>The bytes downloaded in the server's life.</summary>
    public long? TotalDownloadedBytes { get; init; }

    /// <summary>The bytes uploaded in the server's life.</summary>
    public long? TotalUploadedBytes { get; init; }

    /// <summary>Whether peers reach the server.</summary>
    public ConnectionStatus Connection { get; init; }

    /// <summary>The nodes of the DHT that the server knows; 0 where it is off.</summary>
    public int? DhtNodes { get; init; }
}
