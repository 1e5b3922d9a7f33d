namespace TorrentApi;

/// <summary>Which pieces a torrent asks for and offers first.</summary>
/// <remarks>Null means "the server does not say" in what was read, and "leave it as it is" in what is set.</remarks>
public sealed record PickingOptions
{
    /// <summary>True to download pieces in order, false by rarity.</summary>
    public bool? Sequential { get; init; }

    /// <summary>True to download the first and last pieces of each file before the rest.</summary>
    public bool? FirstLastPieceFirst { get; init; }

    /// <summary>True to offer each peer only pieces that nobody else has (BEP 16): for the first seed of a torrent.</summary>
    public bool? SuperSeeding { get; init; }

    /// <summary>True where every one is null: nothing to set.</summary>
    public bool IsEmpty => this is { Sequential: null, FirstLastPieceFirst: null, SuperSeeding: null };
}
