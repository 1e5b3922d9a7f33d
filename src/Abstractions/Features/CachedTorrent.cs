namespace TorrentApi;

/// <summary>A torrent that a provider has already, for whoever adds it.</summary>
public sealed record CachedTorrent
{
    /// <summary>The hash, exactly as it was asked for.</summary>
    public required InfoHash Hash { get; init; }

    /// <summary>Its name; null where the provider does not say.</summary>
    public string? Name { get; init; }

    /// <summary>Its size in bytes; null where the provider does not say.</summary>
    public long? SizeBytes { get; init; }

    /// <summary>"name (hash)".</summary>
    public override string ToString() => $"{Name} ({Hash})";
}
