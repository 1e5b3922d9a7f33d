namespace TorrentApi.Backends.QBittorrent.Mapping;

/// <summary>A word of the server for a state, and what it says.</summary>
/// <param name="Word">The word exactly as the server wrote it.</param>
/// <param name="State">What it means; Unknown for a word that no version up to 5.3.0 has.</param>
internal sealed record NativeState(string Word, TorrentState State)
{
    /// <summary>A torrent without the field.</summary>
    public static readonly NativeState Absent = new("", TorrentState.Unknown);

    /// <summary>Runs regardless of the queue: <c>forcedDL</c>, <c>forcedUP</c>, <c>forcedMetaDL</c>.</summary>
    public bool IsForced { get; } = Word.StartsWith("forced", StringComparison.OrdinalIgnoreCase);

    /// <summary>Runs, nothing is transferred: <c>stalledDL</c>, <c>stalledUP</c>.</summary>
    public bool IsStalled { get; } = Word.StartsWith("stalled", StringComparison.OrdinalIgnoreCase);
}
