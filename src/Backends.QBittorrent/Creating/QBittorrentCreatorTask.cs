namespace TorrentApi.Backends.QBittorrent;

/// <summary>The making of one .torrent.</summary>
public sealed record QBittorrentCreatorTask
{
    /// <summary>By what it is addressed.</summary>
    public required string Id { get; init; }

    /// <summary>How it goes.</summary>
    public QBittorrentCreatorState State { get; init; }

    /// <summary>The server's word for <see cref="State"/>.</summary>
    public string NativeState { get; init; } = "";

    /// <summary>How much is done, 0 to 1; null where the server does not say.</summary>
    public double? Progress { get; init; }

    /// <summary>Why it failed, in the server's words; null where it did not.</summary>
    public string? ErrorText { get; init; }

    /// <summary>The file or folder.</summary>
    public string SourcePath { get; init; } = "";

    /// <summary>The length of a piece; null until it is known.</summary>
    public long? PieceLengthBytes { get; init; }

    /// <summary>True for a private torrent.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>When it was asked for, in UTC; null before 5.2, which tells its local time in words.</summary>
    public DateTimeOffset? AddedAt { get; init; }

    /// <summary>When it was done, in UTC; null until then, and before 5.2.</summary>
    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>Name and state; no path.</summary>
    public override string ToString() => $"task {Id}: {State}";
}
