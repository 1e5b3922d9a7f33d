using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace TorrentApi.Metainfo.Bencode;

/// <summary>A value inside bencoded bytes, as a view: nothing is copied until a string is asked for. <c>default</c> is no value.</summary>
internal readonly struct BencodeNode
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly List<BencodeToken>? _tokens;
    private readonly int _index;

    private BencodeNode(ReadOnlyMemory<byte> bytes, List<BencodeToken> tokens, int index) =>
        (_bytes, _tokens, _index) = (bytes, tokens, index);

    public BencodeKind Kind => _tokens is null ? BencodeKind.None : _tokens[_index].Kind;

    /// <summary>No dictionary in or under this value has its keys out of order.</summary>
    public bool IsSorted => Token.IsSorted;

    /// <summary>The original bytes: of a string its content, of a container everything from its first letter to its <c>e</c>.</summary>
    public ReadOnlySpan<byte> Slice => _bytes.Span.Slice(Token.Start, Token.Length);

    /// <summary>The number; null where this is no integer.</summary>
    public long? Integer => Kind is BencodeKind.Integer && Utf8Parser.TryParse(Slice, out long number, out _) ? number : null;

    /// <summary>The text, bytes that are not UTF-8 replaced by U+FFFD; null where this is no string.</summary>
    public string? Text => Kind is BencodeKind.String ? Encoding.UTF8.GetString(Slice) : null;

    /// <summary>How many bytes the string has; null where this is no string.</summary>
    public int? StringLength => Kind is BencodeKind.String ? Token.Length : null;

    private BencodeToken Token => _tokens is null ? default : _tokens[_index];

    /// <summary>Reads the value at the start of <paramref name="bytes"/>; what follows it is ignored.</summary>
    public static bool TryRead(ReadOnlyMemory<byte> bytes, out BencodeNode root, [NotNullWhen(false)] out string? reason)
    {
        root = BencodeTokenizer.TryRead(bytes, out var tokens, out reason) ? new BencodeNode(bytes, tokens, 0) : default;
        return reason is null;
    }

    /// <summary>The value of a key; no value where the key is missing or this is no dictionary.</summary>
    public BencodeNode Find(ReadOnlySpan<byte> key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key.Slice.SequenceEqual(key)) return entry.Value;
        }
        return default;
    }

    /// <summary>The same, but no value where it is of another kind.</summary>
    public BencodeNode Find(ReadOnlySpan<byte> key, BencodeKind kind) => Find(key) is var found && found.Kind == kind ? found : default;

    /// <summary>The items of a list, in order; none where this is no list.</summary>
    public IEnumerable<BencodeNode> Items
    {
        get
        {
            if (_tokens is null || Kind is not BencodeKind.List) yield break;
            var end = Token.Next;
            for (var item = _index + 1; item < end; item = _tokens[item].Next) yield return new BencodeNode(_bytes, _tokens, item);
        }
    }

    /// <summary>The keys and values of a dictionary, in the order of the bytes; none where this is no dictionary.</summary>
    public EntryEnumerator Entries => new(this);

    /// <summary>Walks a dictionary without allocating: torrents of a hundred thousand files have as many dictionaries.</summary>
    public struct EntryEnumerator(BencodeNode dictionary)
    {
        private readonly int _end = dictionary.Kind is BencodeKind.Dictionary ? dictionary.Token.Next : 0;
        private int _next = dictionary._index + 1;
        private int _key;

        public readonly KeyValuePair<BencodeNode, BencodeNode> Current => new(
            new BencodeNode(dictionary._bytes, dictionary._tokens!, _key),
            new BencodeNode(dictionary._bytes, dictionary._tokens!, _key + 1));

        public readonly EntryEnumerator GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_next >= _end) return false;
            _key = _next;
            _next = dictionary._tokens![_key + 1].Next;
            return true;
        }
    }
}
