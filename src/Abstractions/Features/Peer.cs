using System.Globalization;
using System.Net;

namespace TorrentApi;

/// <summary>One peer that a torrent knows, as the server told it in one answer.</summary>
public sealed record Peer
{
    /// <summary>Its address as the server writes it, without the port: an IPv4 or IPv6 address, or an I2P destination.</summary>
    public required string Host { get; init; }

    /// <summary>Its port, 0 where it has none.</summary>
    public required int Port { get; init; }

    /// <summary>Address and port, where the host is an IP address; else null.</summary>
    public IPEndPoint? EndPoint => IPAddress.TryParse(Host, out var address) && Port is >= IPEndPoint.MinPort and <= IPEndPoint.MaxPort ? new(address, Port) : null;

    /// <summary>The program it runs, in its own words; null where it is not known.</summary>
    public string? Client { get; init; }

    /// <summary>The part of the torrent that it has, 0 to 1; 0 where the server does not say.</summary>
    public double Progress { get; init => field = double.IsNaN(value) ? 0 : Math.Clamp(value, 0, 1); }

    /// <summary>The rate at which it sends us data now, bytes per second, 0 or more.</summary>
    public long DownloadRate { get; init => field = Math.Max(0, value); }

    /// <summary>The rate at which we send it data now, bytes per second, 0 or more.</summary>
    public long UploadRate { get; init => field = Math.Max(0, value); }

    /// <summary>The bytes that came from it; null where the server does not say.</summary>
    public long? DownloadedBytes { get; init; }

    /// <summary>The bytes that went to it; null where the server does not say.</summary>
    public long? UploadedBytes { get; init; }

    /// <summary>How much of what it has we still need, 0 to 1; null where the server does not say.</summary>
    public double? Relevance { get; init; }

    /// <summary>The server's own word for the kind of connection, such as "BT" or "μTP"; null where it does not say.</summary>
    public string? Connection { get; init; }

    /// <summary>The server's own letters for what goes on between us, such as "D X H"; null where it does not say.</summary>
    public string? Flags { get; init; }

    /// <summary>Two letters (ISO 3166); null where the server does not look it up.</summary>
    public string? CountryCode { get; init; }

    /// <summary>"host:port (progress)".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{EndPoint?.ToString() ?? "peer"} ({Progress:P0})");
}
