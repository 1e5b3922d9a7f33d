namespace TorrentApi;

/// <summary>One edit of a <see cref="HashTrie"/>.</summary>
/// <param name="Key">Which torrent.</param>
/// <param name="Torrent">What takes its place; null for nothing.</param>
internal readonly record struct TrieEdit(TorrentId Key, Torrent? Torrent)
{
    public static readonly Comparison<TrieEdit> ByHash = static (left, right) => left.Hash.CompareTo(right.Hash);

    public uint Hash { get; } = (uint)Key.GetHashCode();
}
