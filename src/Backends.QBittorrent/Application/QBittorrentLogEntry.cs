namespace TorrentApi.Backends.QBittorrent;

/// <summary>One entry of the log.</summary>
public sealed record QBittorrentLogEntry
{
    /// <summary>Its number, from 0 at each start of the server.</summary>
    public required long Id { get; init; }

    /// <summary>When it was written, in UTC; whole seconds from 4.5 on. Null where the server does not say.</summary>
    public DateTimeOffset? Time { get; init; }

    /// <summary>How much it matters; a number without a name is kept as it is.</summary>
    public QBittorrentLogLevels Level { get; init; }

    /// <summary>The server's words, in its language; they may repeat names, paths and tracker addresses with their passkeys.</summary>
    public string Message { get; init; } = "";

    /// <summary>Number and level; not the message.</summary>
    public override string ToString() => $"{Id} {Level}";
}
