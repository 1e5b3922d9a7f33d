using System.Runtime.CompilerServices;

namespace TorrentApi;

/// <summary>An inner node of a <see cref="HashTrie"/>: one object with its eight ways down.</summary>
internal sealed class TrieBranch
{
    /// <summary>How many bits of a hash code lead one level down.</summary>
    public const int Bits = 3;

    /// <summary>Where the bits of the highest level lie.</summary>
    public const int TopShift = 32 - Bits;

    public const int Width = 1 << Bits;

    private Nodes _nodes;

    public bool IsEmpty
    {
        get
        {
            for (var slot = 0; slot < Width; slot++)
            {
                if (_nodes[slot] is not null) return false;
            }

            return true;
        }
    }

    public object? this[int slot]
    {
        get => _nodes[slot];
        set => _nodes[slot] = value;
    }

    public static int SlotOf(uint hash, int shift) => (int)(hash >> shift) & (Width - 1);

    public TrieBranch Copy() => new() { _nodes = _nodes };

    [InlineArray(Width)]
    private struct Nodes
    {
        private object? _first;
    }
}
