namespace TorrentApi.Http;

/// <summary>What a backend's network handler is made of.</summary>
internal sealed record TransportOptions
{
    /// <summary>How long an unused connection is kept; less than the server keeps it.</summary>
    public required TimeSpan IdleTimeout { get; init; }

    /// <summary>False to use each connection for one request.</summary>
    public bool KeepsConnections { get; init; } = true;

    /// <summary>How long making a connection may take.</summary>
    public required TimeSpan ConnectTimeout { get; init; }

    /// <summary>Whether compressed answers are asked for.</summary>
    public bool Compression { get; init; }

    /// <summary>A PEM file of certificate authorities to trust besides the machine's; null for none.</summary>
    public string? CertificateAuthorityFile { get; init; }
}
