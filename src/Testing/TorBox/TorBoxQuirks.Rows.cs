namespace TorrentApi.Testing;

public sealed partial record TorBoxQuirks
{
    /// <summary><c>download_finished</c> stays false when the data is present.</summary>
    public bool PresentBeforeFinished { get; init; }

    /// <summary><c>download_state</c> of a complete torrent goes on to read <c>downloading</c>.</summary>
    public bool StateTextIsStale { get; init; }

    /// <summary><c>progress</c> goes to 100.</summary>
    public bool ProgressInPercent { get; init; }

    /// <summary>Dates are <c>2026-01-01T12:00:00.123456+00:00</c>; by default <c>2026-01-01T12:00:00Z</c>.</summary>
    public bool DatesHaveFractions { get; init; }

    /// <summary>An unknown <c>eta</c> is -1; by default 8640000.</summary>
    public bool UnknownEtaIsNegative { get; init; }

    /// <summary>An unknown <c>eta</c> is 0.</summary>
    public bool UnknownEtaIsZero { get; init; }

    /// <summary><c>size</c> before the metadata is -1; by default 0.</summary>
    public bool UnknownSizeIsNegative { get; init; }

    /// <summary><c>files</c> before the metadata is <c>[]</c>; by default <c>null</c>.</summary>
    public bool UnknownFilesAreEmpty { get; init; }

    /// <summary>Flags are 0 and 1.</summary>
    public bool FlagsAreNumbers { get; init; }

    /// <summary>Tags are objects with a <c>name</c>.</summary>
    public bool TagsAreObjects { get; init; }
}
