namespace TorrentApi.Backends.UTorrent;

/// <summary>One peer that a torrent is connected to. Null means that the server does not say.</summary>
public sealed record UTorrentPeer
{
    /// <summary>Its address.</summary>
    public required string Host { get; init; }

    /// <summary>Its port.</summary>
    public required int Port { get; init; }

    /// <summary>Two letters (ISO 3166).</summary>
    public string? CountryCode { get; init; }

    /// <summary>The name of its address.</summary>
    public string? ReverseName { get; init; }

    /// <summary>True where the connection is µTP.</summary>
    public bool? UsesUtp { get; init; }

    /// <summary>The program it runs, in its own words.</summary>
    public string? Client { get; init; }

    /// <summary>The server's own letters for what goes on between the two.</summary>
    public string? Flags { get; init; }

    /// <summary>The part of the torrent that it has, 0 to 1.</summary>
    public double Progress { get; init; }

    /// <summary>The rate at which it sends data, bytes per second.</summary>
    public long DownloadRate { get; init; }

    /// <summary>The rate at which it is sent data, bytes per second.</summary>
    public long UploadRate { get; init; }

    /// <summary>The bytes that went to it.</summary>
    public long? UploadedBytes { get; init; }

    /// <summary>The bytes that came from it.</summary>
    public long? DownloadedBytes { get; init; }

    /// <summary>How much it has; who it is, is no matter for a log.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"peer ({Progress:P0})");
}
