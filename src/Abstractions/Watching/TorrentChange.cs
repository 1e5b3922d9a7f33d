namespace TorrentApi;

/// <summary>What a watch of a <see cref="TorrentMirror"/> tells. A closed union: match on its cases.</summary>
/// <remarks>
/// Torrents are told apart by their hashes: a magnet link of a hybrid that gains metadata, or an item that leaves a provider's queue, is
/// <see cref="Updated"/>. Every <see cref="Removed"/> is of a torrent that a <see cref="Reset"/> or an <see cref="Added"/> told before.
/// </remarks>
public abstract record TorrentChange
{
    private TorrentChange()
    {
    }

    /// <summary>The whole list: the first of each watch. Forget what was known before.</summary>
    /// <param name="All">Every torrent there is.</param>
    public sealed record Reset(TorrentSnapshot All) : TorrentChange;

    /// <summary>A torrent that was not there.</summary>
    /// <param name="New">The torrent.</param>
    public sealed record Added(Torrent New) : TorrentChange;

    /// <summary>A torrent that differs in some property. A watcher that is slow is told the difference to what it was told last.</summary>
    /// <param name="Old">As it was told last.</param>
    /// <param name="New">As it is.</param>
    public sealed record Updated(Torrent Old, Torrent New) : TorrentChange;

    /// <summary>A torrent that is no longer there, whoever removed it.</summary>
    /// <param name="Old">As it was told last.</param>
    public sealed record Removed(Torrent Old) : TorrentChange;
}
