namespace TorrentApi.Backends.QBittorrent;

/// <summary>A cookie that the server sends where it fetches .torrent files and feeds.</summary>
public sealed record QBittorrentCookie
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its value, which may be a key to a site; not shown by <see cref="ToString"/>.</summary>
    public string Value { get; init; } = "";

    /// <summary>The host that gets it, with a dot in front for those below it too.</summary>
    public string Domain { get; init; } = "";

    /// <summary>The path that gets it.</summary>
    public string Path { get; init; } = "";

    /// <summary>When it ends, in UTC, whole seconds; null for the end of the server's session.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>Name and domain; never the value.</summary>
    public override string ToString() => $"{Name} ({Domain})";
}
