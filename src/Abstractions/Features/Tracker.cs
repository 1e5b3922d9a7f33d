namespace TorrentApi;

/// <summary>One tracker of a torrent.</summary>
public sealed record Tracker
{
    /// <summary>The exact text, as the server wrote it: equality and edits go by it. It may hold a passkey, and need not be an address.</summary>
    public required string Url { get; init; }

    /// <summary>The address, where the text is one; else null.</summary>
    public Uri? Address => Uri.TryCreate(Url, UriKind.Absolute, out var address) ? address : null;

    /// <summary>The tier, from 0; 0 where the server does not say.</summary>
    public int Tier { get; init; }

    /// <summary>How the last announce went.</summary>
    public TrackerStatus Status { get; init; }

    /// <summary>The tracker's own words, an error or a warning; null where there are none.</summary>
    public string? Message { get; init; }

    /// <summary>Seeds in the swarm as this tracker counts them; null where it does not.</summary>
    public int? Seeds { get; init; }

    /// <summary>Leechers in the swarm as this tracker counts them; null where it does not.</summary>
    public int? Leechers { get; init; }

    /// <summary>Host and status; never the path, which may hold a passkey.</summary>
    public override string ToString() => $"{(Address is { Host.Length: > 0 } address ? address.Host : "tracker")} ({Status})";
}
