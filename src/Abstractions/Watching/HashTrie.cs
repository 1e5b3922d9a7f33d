using System.Runtime.InteropServices;

namespace TorrentApi;

/// <summary>Torrents by id, immutable: an edited trie shares with the one before all but the way to what was edited.</summary>
/// <remarks>
/// A node is null, a leaf (<see cref="Torrent"/> array) or a <see cref="TrieBranch"/>. Three bits of the id's hash code lead down one level, so 50,000 torrents lie
/// four branches deep in leaves of a dozen, and an edit copies about 220 bytes. The hash code has a seed of this process: nobody can make ids that collide.
/// </remarks>
internal sealed class HashTrie
{
    private const int MostInLeaf = 16;

    private readonly object? _root;
    private readonly Func<Torrent, TorrentId> _keyOf;

    private HashTrie(object? root, int count, Func<Torrent, TorrentId> keyOf) => (_root, Count, _keyOf) = (root, count, keyOf);

    public int Count { get; }

    internal object? Root => _root;

    public static HashTrie Empty(Func<Torrent, TorrentId> keyOf) => new(null, 0, keyOf);

    public Torrent? Find(TorrentId key) => Find(_root, key, TrieBranch.TopShift);

    /// <summary>Looks below a node that lies this deep.</summary>
    public Torrent? Find(object? node, TorrentId key, int shift)
    {
        var hash = (uint)key.GetHashCode();
        while (node is TrieBranch branch)
        {
            node = branch[TrieBranch.SlotOf(hash, shift)];
            shift -= TrieBranch.Bits;
        }

        return node is Torrent[] leaf && IndexOf(leaf, key) is var at and >= 0 ? leaf[at] : null;
    }

    /// <summary>The trie with these edits, of which no two have one key; the list is sorted on the way.</summary>
    public HashTrie With(List<TrieEdit> edits)
    {
        if (edits.Count == 0) return this;

        edits.Sort(TrieEdit.ByHash);
        var count = Count;
        var root = Edit(_root, CollectionsMarshal.AsSpan(edits), TrieBranch.TopShift, ref count);
        return new HashTrie(root, count, _keyOf);
    }

    public TorrentId KeyOf(Torrent torrent) => _keyOf(torrent);

    private object? Edit(object? node, ReadOnlySpan<TrieEdit> edits, int shift, ref int count) =>
        node is TrieBranch branch ? EditBranch(branch.Copy(), edits, shift, ref count) : EditLeaf(node as Torrent[] ?? [], edits, shift, ref count);

    private TrieBranch? EditBranch(TrieBranch branch, ReadOnlySpan<TrieEdit> edits, int shift, ref int count)
    {
        while (!edits.IsEmpty)
        {
            var slot = TrieBranch.SlotOf(edits[0].Hash, shift);
            var run = 1;
            while (run < edits.Length && TrieBranch.SlotOf(edits[run].Hash, shift) == slot) run++;
            branch[slot] = Edit(branch[slot], edits[..run], shift - TrieBranch.Bits, ref count);
            edits = edits[run..];
        }

        return branch.IsEmpty ? null : branch;
    }

    private object? EditLeaf(Torrent[] leaf, ReadOnlySpan<TrieEdit> edits, int shift, ref int count)
    {
        var kept = 0;
        foreach (var torrent in leaf)
        {
            if (!IsEdited(edits, _keyOf(torrent))) kept++;
        }

        var put = 0;
        foreach (var edit in edits)
        {
            if (edit.Torrent is not null) put++;
        }

        if (kept + put > MostInLeaf && shift >= 0) return Split(leaf, edits, shift, ref count);

        count += kept + put - leaf.Length;
        return kept + put == 0 ? null : Fill(new Torrent[kept + put], leaf, edits);
    }

    private Torrent[] Fill(Torrent[] filled, Torrent[] leaf, ReadOnlySpan<TrieEdit> edits)
    {
        var at = 0;
        foreach (var torrent in leaf)
        {
            if (!IsEdited(edits, _keyOf(torrent))) filled[at++] = torrent;
        }

        foreach (var edit in edits)
        {
            if (edit.Torrent is { } torrent) filled[at++] = torrent;
        }

        return filled;
    }

    /// <summary>Puts a branch in a leaf's place.</summary>
    private TrieBranch? Split(Torrent[] leaf, ReadOnlySpan<TrieEdit> edits, int shift, ref int count)
    {
        count -= leaf.Length;
        if (leaf.Length == 0) return EditBranch(new TrieBranch(), edits, shift, ref count);

        List<TrieEdit> all = [.. edits];
        foreach (var torrent in leaf)
        {
            if (_keyOf(torrent) is var key && !IsEdited(edits, key)) all.Add(new TrieEdit(key, torrent));
        }

        all.Sort(TrieEdit.ByHash);
        return EditBranch(new TrieBranch(), CollectionsMarshal.AsSpan(all), shift, ref count);
    }

    private static bool IsEdited(ReadOnlySpan<TrieEdit> edits, TorrentId key)
    {
        foreach (ref readonly var edit in edits)
        {
            if (edit.Key == key) return true;
        }

        return false;
    }

    private int IndexOf(Torrent[] leaf, TorrentId key)
    {
        for (var i = 0; i < leaf.Length; i++)
        {
            if (_keyOf(leaf[i]) == key) return i;
        }

        return -1;
    }
}
