namespace TorrentApi.Backends.QBittorrent.Wire;

/// <summary>One entry of <c>torrents/trackers</c>.</summary>
internal sealed record TrackerRow
{
    public required string Url { get; init; }

    /// <summary>Absent up to 4.1.4; on the rows of DHT, PeX and LSD "" up to 4.3, -1 later.</summary>
    public long? Tier { get; init; }

    /// <summary>The status as a number, since 4.1.5.</summary>
    public long? Status { get; init; }

    /// <summary>The status as a text, up to 4.1.4.</summary>
    public string? StatusText { get; init; }

    /// <summary>Since 5.2: an announce is under way.</summary>
    public bool? Updating { get; init; }

    public string? Message { get; init; }

    /// <summary>Since 4.1.5, -1 where not known.</summary>
    public long? Seeds { get; init; }

    /// <summary>Since 4.1.5, -1 where not known.</summary>
    public long? Leechers { get; init; }
}
