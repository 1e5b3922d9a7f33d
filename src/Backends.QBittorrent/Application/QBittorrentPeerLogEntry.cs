using System.Globalization;

namespace TorrentApi.Backends.QBittorrent;

/// <summary>One peer that was banned or filtered.</summary>
public sealed record QBittorrentPeerLogEntry
{
    /// <summary>Its number, from 0 at each start of the server.</summary>
    public required long Id { get; init; }

    /// <summary>The address of the peer.</summary>
    public string Address { get; init; } = "";

    /// <summary>When it was written, in UTC; whole seconds from 4.5 on. Null where the server does not say.</summary>
    public DateTimeOffset? Time { get; init; }

    /// <summary>True where it was filtered, false where it was banned; null where the server does not say.</summary>
    public bool? IsBlocked { get; init; }

    /// <summary>Why, in the server's words.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The number; no address.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"peer {Id}");
}
