namespace TorrentApi.Backends.UTorrent;

/// <summary>One HTTP session that the server knows. Null means that it does not say.</summary>
public sealed record UTorrentSession
{
    /// <summary>Its name. A secret: beside a token it is what a session is known by.</summary>
    public required string Id { get; init; }

    /// <summary>When it was made, in the server's own notation.</summary>
    public string? Created { get; init; }

    /// <summary>When it was used last, in the server's own notation.</summary>
    public string? Updated { get; init; }

    /// <summary>The address that asked.</summary>
    public string? PeerAddress { get; init; }

    /// <summary>The address of the server that was asked.</summary>
    public string? SocketAddress { get; init; }

    /// <summary>The address that the asker gives as its own.</summary>
    public string? ReportedAddress { get; init; }

    /// <summary>The program that asked.</summary>
    public string? UserAgent { get; init; }

    /// <summary>True for µTorrent Remote.</summary>
    public bool? IsPersistent { get; init; }

    /// <summary>What the session keeps for itself.</summary>
    public string? Custom { get; init; }

    /// <summary>That it is one: its name is a secret, and who has it no matter for a log.</summary>
    public override string ToString() => "session";
}
