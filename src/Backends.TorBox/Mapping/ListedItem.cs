namespace TorrentApi.Backends.TorBox.Mapping;

/// <summary>A torrent of the account, or one that waits in its queue.</summary>
/// <param name="Id">By what it is addressed.</param>
/// <param name="Torrent">In the words of the model.</param>
internal sealed record ListedItem(ItemId Id, Torrent Torrent)
{
    /// <summary>The <c>alternative_hashes</c>: by these it is found too.</summary>
    public IReadOnlyList<InfoHash> Alternatives { get; init; } = [];

    /// <summary>All hashes, its own first.</summary>
    public IEnumerable<InfoHash> Hashes => Alternatives.Prepend(Torrent.Hash);
}
