using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace TorrentApi;

/// <summary>Every torrent of a server at one moment, by hash. Immutable: keep it as long as you like, it shares its memory with the ones before and after.</summary>
/// <remarks>In no order that means anything: use LINQ.</remarks>
[SuppressMessage("Naming", "CA1710", Justification = "It is the state of a server at one moment; that one can enumerate it is the lesser half.")]
public sealed class TorrentSnapshot : IReadOnlyCollection<Torrent>
{
    internal TorrentSnapshot(long version, HashTrie byId, HashTrie hybrids) => (Version, ById, Hybrids) = (version, byId, hybrids);

    /// <summary>Before anything was read: no torrent, and <see cref="Version"/> 0.</summary>
    public static TorrentSnapshot Empty { get; } = new(0, HashTrie.Empty(static torrent => torrent.Hash.Id), HashTrie.Empty(static torrent => V1Of(torrent.Hash)));

    /// <summary>Counts what a mirror read, from 1 for its first answer, and only where something differs; 0 for <see cref="Empty"/>.</summary>
    public long Version { get; }

    /// <summary>How many torrents there are.</summary>
    public int Count => ById.Count;

    internal HashTrie ById { get; }

    /// <summary>Hybrids by their v1 hash, where that is not their id.</summary>
    internal HashTrie Hybrids { get; }

    /// <summary>The torrent that is meant, or null where it is not there.</summary>
    public Torrent? Find(SingleTarget target)
    {
        ArgumentNullException.ThrowIfNull(target);
        foreach (var candidate in target.Candidates)
        {
            if ((ById.Find(candidate) ?? Hybrids.Find(candidate)) is { } torrent && target.Matches(torrent.Hash)) return torrent;
        }

        return null;
    }

    /// <inheritdoc/>
    public IEnumerator<Torrent> GetEnumerator() => TorrentsBelow(ById.Root).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Version and number of torrents.</summary>
    public override string ToString() => FormattableString.Invariant($"version {Version}, {Count} torrents");

    /// <summary>The torrent that has one of these hashes: under the same id, else under the v1 hash.</summary>
    internal Torrent? FindSame(InfoHash hash)
    {
        if (ById.Find(hash.Id) is { } same) return same;
        if (!hash.HasV1) return null;

        var v1 = V1Of(hash);
        return Hybrids.Find(v1) ?? (hash.IsHybrid ? ById.Find(v1) : null);
    }

    internal static TorrentId V1Of(InfoHash hash) => new(hash.V1Span());

    internal static IEnumerable<Torrent> TorrentsBelow(object? node)
    {
        if (node is Torrent[] leaf)
        {
            foreach (var torrent in leaf) yield return torrent;
        }
        else if (node is TrieBranch branch)
        {
            for (var slot = 0; slot < TrieBranch.Width; slot++)
            {
                foreach (var torrent in TorrentsBelow(branch[slot])) yield return torrent;
            }
        }
    }
}
