namespace TorrentApi.Backends.QBittorrent;

/// <summary>What the server tells of one torrent and a list does not, or not on every version.</summary>
public sealed record QBittorrentProperties
{
    /// <summary>The comment of the torrent; empty for none.</summary>
    public string Comment { get; init; } = "";

    /// <summary>The program that made the .torrent; empty where it does not say.</summary>
    public string CreatedBy { get; init; } = "";

    /// <summary>When the .torrent was made, in UTC; null where it does not say.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When somebody had all of it last, in UTC; null for never.</summary>
    public DateTimeOffset? LastSeenCompleteAt { get; init; }

    /// <summary>The length of a piece; null before the metadata is known.</summary>
    public long? PieceLengthBytes { get; init; }

    /// <summary>How many pieces there are; null before the metadata is known.</summary>
    public int? PieceCount { get; init; }

    /// <summary>How many of them are here.</summary>
    public int? PiecesHere { get; init; }

    /// <summary>Bytes that came and were of no use.</summary>
    public long? WastedBytes { get; init; }

    /// <summary>Bytes downloaded since the server started.</summary>
    public long? DownloadedInSessionBytes { get; init; }

    /// <summary>Bytes uploaded since the server started.</summary>
    public long? UploadedInSessionBytes { get; init; }

    /// <summary>Bytes per second downloaded on average; null where there is none.</summary>
    public long? AverageDownloadRate { get; init; }

    /// <summary>Bytes per second uploaded on average; null where there is none.</summary>
    public long? AverageUploadRate { get; init; }

    /// <summary>How many connections there are.</summary>
    public int? Connections { get; init; }

    /// <summary>How many there may be; null for no limit.</summary>
    public int? ConnectionsLimit { get; init; }

    /// <summary>How long until the next announce; null where the server does not say. 4.2.5 may say nonsense.</summary>
    public TimeSpan? NextAnnounceIn { get; init; }

    /// <summary>How popular it is by the server's own measure; null before 5.0.</summary>
    public double? Popularity { get; init; }

    /// <summary>Where it is while incomplete; empty for nowhere else, and before 4.4.</summary>
    public string DownloadPath { get; init; } = "";

    /// <summary>Pieces here of all; no path and no comment.</summary>
    public override string ToString() => $"{PiecesHere} of {PieceCount} pieces";
}
