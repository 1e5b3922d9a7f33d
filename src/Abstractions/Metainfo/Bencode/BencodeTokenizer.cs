using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace TorrentApi.Metainfo.Bencode;

/// <summary>
/// Cuts bencoded bytes (BEP 3) into tokens without copying them. Safe for untrusted bytes: no recursion, and neither depth
/// nor memory grows beyond the bounds below.
/// </summary>
/// <remarks>
/// Stricter than libtorrent 2.0.8 (src/bdecode.cpp) where two readers could disagree: leading zeros, <c>-0</c>, integers beyond
/// 64 bits and repeated keys are refused. As lenient where nobody is misled: keys may be out of order (real torrents are), and
/// bytes behind the first value are left alone, because servers append line breaks and the info hash does not cover them.
/// </remarks>
internal sealed class BencodeTokenizer(ReadOnlyMemory<byte> bytes)
{
    /// <summary>The default of libtorrent 2.0.8, <c>load_torrent_limits::max_decode_depth</c>.</summary>
    public const int MaxDepth = 100;

    /// <summary>The default of libtorrent 2.0.8, <c>load_torrent_limits::max_decode_tokens</c>: about half a million files.</summary>
    public const int MaxTokens = 3_000_000;

    private const int MinBytesPerFile = 64;

    private readonly ReadOnlyMemory<byte> _bytes = bytes;
    private readonly List<BencodeToken> _tokens = new(Math.Min(bytes.Length / MinBytesPerFile + 8, 4096));
    private readonly Frame[] _frames = new Frame[MaxDepth];
    private int _depth;
    private int _position;

    /// <summary>The tokens of the value at the start of <paramref name="bytes"/>, the outermost first.</summary>
    public static bool TryRead(
        ReadOnlyMemory<byte> bytes,
        [NotNullWhen(true)] out List<BencodeToken>? tokens,
        [NotNullWhen(false)] out string? reason)
    {
        var tokenizer = new BencodeTokenizer(bytes);
        reason = tokenizer.Read();
        tokens = reason is null ? tokenizer._tokens : null;
        return tokens is not null;
    }

    private string? Read()
    {
        do
        {
            if (_position >= _bytes.Length) return _bytes.IsEmpty ? "The torrent file is empty." : "The torrent file ends in the middle of a value.";
            if (_tokens.Count >= MaxTokens) return $"The torrent file holds more than {MaxTokens} values.";
            var refusal = _bytes.Span[_position] switch
            {
                (byte)'d' => Open(BencodeKind.Dictionary),
                (byte)'l' => Open(BencodeKind.List),
                (byte)'i' => ReadInteger(),
                (byte)'e' => Close(),
                >= (byte)'0' and <= (byte)'9' => ReadString(),
                _ => Refuse("no bencoded value starts with this byte"),
            };
            if (refusal is not null) return refusal;
        } while (_depth > 0);
        return null;
    }

    private string? Open(BencodeKind kind)
    {
        if (_depth == MaxDepth) return $"The torrent file is nested more than {MaxDepth} levels deep.";
        if (Admit(kind) is { } refusal) return refusal;
        _frames[_depth++] = new Frame(_tokens.Count, kind is BencodeKind.Dictionary);
        _tokens.Add(new BencodeToken(_position++, 0, 0, kind, IsSorted: true));
        return null;
    }

    private string? Close()
    {
        if (_depth == 0) return Refuse("'e' ends nothing");
        ref var frame = ref _frames[_depth - 1];
        if (frame.ExpectsValue) return Refuse("a dictionary key has no value");
        _position++;
        var open = _tokens[frame.Token];
        var next = _tokens.Count;
        _tokens[frame.Token] = open with { Length = _position - open.Start, Next = next, IsSorted = frame.IsSorted };
        // In sorted keys equal ones are neighbours and were seen; only the odd unsorted dictionary needs this.
        if (!frame.IsSorted && frame.IsDictionary && HasRepeatedKey(frame.Token, next)) return Refuse("a dictionary has the same key twice");
        _depth--;
        if (_depth > 0) _frames[_depth - 1].IsSorted &= frame.IsSorted;
        return null;
    }

    private string? ReadInteger()
    {
        var rest = _bytes.Span[(_position + 1)..];
        // The longest is "-9223372036854775808": what is longer overflows, so nothing behind it needs a look.
        var end = rest[..Math.Min(rest.Length, 21)].IndexOf((byte)'e');
        if (end < 0) return Refuse("an integer has no end or does not fit in 64 bits");
        if (ReadDigits(rest[..end]) is null) return Refuse("an integer is not written in the one allowed way, or does not fit in 64 bits");
        return Admit(BencodeKind.Integer) ?? Add(_position + 1, end, BencodeKind.Integer, _position + end + 2);
    }

    private string? ReadString()
    {
        var rest = _bytes.Span[_position..];
        var colon = rest[..Math.Min(rest.Length, 11)].IndexOf((byte)':');
        if (colon < 0 || ReadDigits(rest[..colon]) is not { } length) return Refuse("a string's length is not a number followed by ':'");
        if (length > rest.Length - colon - 1) return Refuse("a string is longer than the bytes that follow");
        var start = _position + colon + 1;
        return Admit(BencodeKind.String) ?? NoteKey(start, (int)length) ?? Add(start, (int)length, BencodeKind.String, start + (int)length);
    }

    /// <summary>The number, or null where it is not written as BEP 3 wants it: no leading zero, no <c>-0</c>, no plus, no blank.</summary>
    private static long? ReadDigits(ReadOnlySpan<byte> digits)
    {
        var unsigned = digits is [(byte)'-', ..] ? digits[1..] : digits;
        if (unsigned is [] or [(byte)'0', _, ..] || digits is [(byte)'-', (byte)'0', ..]) return null;
        if (unsigned.IndexOfAnyExceptInRange((byte)'0', (byte)'9') >= 0) return null;
        return Utf8Parser.TryParse(digits, out long number, out _) ? number : null;
    }

    /// <summary>Whether the value may stand here; in a dictionary keys and values take turns.</summary>
    private string? Admit(BencodeKind kind)
    {
        if (_depth == 0) return null;
        ref var frame = ref _frames[_depth - 1];
        if (!frame.IsDictionary) return null;
        if (!frame.ExpectsValue && kind is not BencodeKind.String) return Refuse("a dictionary key is not a string");
        frame.ExpectsValue = !frame.ExpectsValue;
        return null;
    }

    /// <summary>Compares a key with the one before it. <see cref="Admit"/> has run: a key is what a value is now expected after.</summary>
    private string? NoteKey(int start, int length)
    {
        if (_depth == 0) return null;
        ref var frame = ref _frames[_depth - 1];
        if (!frame.ExpectsValue) return null;
        var key = _bytes.Span.Slice(start, length);
        var order = frame.LastKey < 0 ? -1 : SliceOf(frame.LastKey).SequenceCompareTo(key);
        if (order == 0) return Refuse("a dictionary has the same key twice");
        if (order > 0) frame.IsSorted = false;
        frame.LastKey = _tokens.Count;
        return null;
    }

    private bool HasRepeatedKey(int dictionary, int end)
    {
        List<int> keys = [];
        for (var key = dictionary + 1; key < end; key = _tokens[key + 1].Next) keys.Add(key);
        keys.Sort((left, right) => SliceOf(left).SequenceCompareTo(SliceOf(right)));
        for (var i = 1; i < keys.Count; i++)
        {
            if (SliceOf(keys[i - 1]).SequenceEqual(SliceOf(keys[i]))) return true;
        }
        return false;
    }

    private string? Add(int start, int length, BencodeKind kind, int behind)
    {
        _tokens.Add(new BencodeToken(start, length, _tokens.Count + 1, kind, IsSorted: true));
        _position = behind;
        return null;
    }

    private ReadOnlySpan<byte> SliceOf(int token) => _bytes.Span.Slice(_tokens[token].Start, _tokens[token].Length);

    private string Refuse(string what) =>
        string.Create(CultureInfo.InvariantCulture, $"The torrent file is not valid bencoding: {what} (at byte {_position}).");

    private struct Frame(int token, bool isDictionary)
    {
        public readonly int Token = token;
        public readonly bool IsDictionary = isDictionary;
        public bool ExpectsValue;
        public bool IsSorted = true;
        public int LastKey = -1;
    }
}
