namespace TorrentApi.Backends.UTorrent;

/// <summary>What a feed is given. Null leaves it as it is, for a new one to the server.</summary>
public sealed record UTorrentFeedOptions
{
    /// <summary>Where it is; needed for a new one. It may hold a key.</summary>
    public string? Url { get; init; }

    /// <summary>What to call it.</summary>
    public string? Alias { get; init; }

    /// <summary>True to download all that it offers.</summary>
    public bool? Subscribe { get; init; }

    /// <summary>True to leave out what was had in another form.</summary>
    public bool? SmartFilter { get; init; }

    /// <summary>False to stop reading it.</summary>
    public bool? Enabled { get; init; }

    /// <summary>Which of the server's directories its torrents go to, as <see cref="UTorrentAddOptions.DirectoryIndex"/>.</summary>
    public int? DirectoryIndex { get; init; }

    /// <summary>True to read it now.</summary>
    public bool UpdateNow { get; init; }

    /// <summary>That it is a feed; its address may hold a key.</summary>
    public override string ToString() => "feed";
}
