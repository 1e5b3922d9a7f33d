namespace TorrentApi;

/// <summary>How fast data may come in and go out.</summary>
public sealed record SpeedLimits
{
    /// <summary>The download limit in bytes per second, more than 0; null for none.</summary>
    public long? Download { get; init; }

    /// <summary>The upload limit in bytes per second, more than 0; null for none.</summary>
    public long? Upload { get; init; }
}
