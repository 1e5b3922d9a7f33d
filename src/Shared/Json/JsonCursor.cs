using System.Text.Json;

namespace TorrentApi.Json;

/// <summary>Walks through JSON as programs write it, without blanks, one value at a time, and checks what it passes.</summary>
/// <remarks>
/// Every method that gives false has read nothing wrong: either the bytes ended (<see cref="IsExhausted"/>), or they hold something that is left to
/// <see cref="Utf8JsonReader"/>, which knows all of JSON and refuses what is none.
/// </remarks>
internal ref struct JsonCursor(ReadOnlySpan<byte> bytes, int position = 0)
{
    private const int MostWholeDigits = 18;

    private readonly ReadOnlySpan<byte> _bytes = bytes;

    /// <summary>How many bytes were passed.</summary>
    public int Position { get; private set; } = position;

    /// <summary>True where something did not fit because the bytes ended.</summary>
    public bool IsExhausted { get; private set; }

    /// <summary>True before an object or array.</summary>
    public readonly bool IsNested => Position < _bytes.Length && _bytes[Position] is (byte)'{' or (byte)'[';

    /// <summary>A reader of what comes next, for values that are made of several.</summary>
    public readonly Utf8JsonReader Reader() => new(_bytes[Position..], isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { MaxDepth = JsonLimits.Depth - 1 }));

    /// <summary>Takes what a <see cref="Reader"/> has read, unless the bytes ended within.</summary>
    public bool TryTake(ref Utf8JsonReader reader, bool isComplete)
    {
        if (!isComplete) return Exhausted();
        Position += (int)reader.BytesConsumed;
        return true;
    }

    /// <summary>Takes one byte of the grammar.</summary>
    public bool TryTake(byte expected)
    {
        if (Position >= _bytes.Length) return Exhausted();
        if (_bytes[Position] != expected) return false;
        Position++;
        return true;
    }

    /// <summary>Takes bytes that are expected to come next, such as a quoted name with its colon.</summary>
    public bool TryTake(ReadOnlySpan<byte> expected)
    {
        if (!_bytes[Position..].StartsWith(expected)) return false;
        Position += expected.Length;
        return true;
    }

    /// <summary>Reads a name without escapes, and its colon.</summary>
    public bool TryReadName(out ReadOnlySpan<byte> name)
    {
        name = default;
        if (!TryTake((byte)'"') || !TryReadText(out name, out var isEscaped)) return false;
        return !isEscaped && TryTake((byte)':');
    }

    /// <summary>Reads a value. Objects and arrays are passed over.</summary>
    /// <exception cref="JsonException">An object or array is not well-formed, or too deep.</exception>
    public bool TryRead(out JsonValue value)
    {
        value = default;
        if (Position >= _bytes.Length) return Exhausted();

        switch (_bytes[Position])
        {
            case (byte)'"':
                Position++;
                if (!TryReadText(out var text, out var isEscaped)) return false;
                value = new JsonValue(JsonTokenType.String, text, isEscaped);
                return true;
            case (byte)'-' or (>= (byte)'0' and <= (byte)'9'):
                return TryReadNumber(out value);
            case (byte)'t':
                return TryReadWord("true"u8, JsonTokenType.True, out value);
            case (byte)'f':
                return TryReadWord("false"u8, JsonTokenType.False, out value);
            case (byte)'n':
                return TryReadWord("null"u8, JsonTokenType.Null, out value);
            case (byte)'{' or (byte)'[':
                return TryPassOver(out value);
            default:
                return false;
        }
    }

    /// <summary>Passes over a value that nobody asks for; what it is made of is checked all the same.</summary>
    /// <exception cref="JsonException">An object or array is not well-formed, or too deep.</exception>
    public bool TryPass()
    {
        if (Position >= _bytes.Length) return Exhausted();
        if (_bytes[Position] != (byte)'"') return TryRead(out _);
        Position++;
        return TryReadText(out _, out _);
    }

    /// <summary>Reads on behind an opening quote to the closing one.</summary>
    private bool TryReadText(out ReadOnlySpan<byte> text, out bool isEscaped)
    {
        text = default;
        isEscaped = false;
        var start = Position;
        while (PlainText.IndexOfEnd(_bytes[Position..]) is var plain and >= 0)
        {
            Position += plain;
            switch (_bytes[Position])
            {
                case (byte)'"':
                    text = _bytes[start..Position++];
                    return true;
                case (byte)'\\':
                    isEscaped = true;
                    if (!TryPassEscape()) return false;
                    break;
                default:
                    return false;
            }
        }

        return Exhausted();
    }

    private bool TryPassEscape()
    {
        if (Position + 1 >= _bytes.Length) return Exhausted();
        if (_bytes[Position + 1] is (byte)'"' or (byte)'\\' or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t')
        {
            Position += 2;
            return true;
        }

        if (_bytes[Position + 1] != (byte)'u') return false;
        if (Position + 6 > _bytes.Length) return Exhausted();
        foreach (var digit in _bytes.Slice(Position + 2, 4))
        {
            if (!char.IsAsciiHexDigit((char)digit)) return false;
        }

        Position += 6;
        return true;
    }

    private bool TryReadNumber(out JsonValue value)
    {
        value = default;
        var start = Position;
        var isNegative = _bytes[Position] == (byte)'-';
        if (isNegative) Position++;

        if (!TryPassDigits(out var whole, out var count)) return false;
        if (count > 1 && _bytes[Position - count] == (byte)'0') return false;
        var isWhole = count <= MostWholeDigits;

        if (_bytes[Position] == (byte)'.')
        {
            isWhole = false;
            Position++;
            if (!TryPassDigits(out _, out _)) return false;
        }

        if (_bytes[Position] is (byte)'e' or (byte)'E')
        {
            isWhole = false;
            Position++;
            if (Position < _bytes.Length && _bytes[Position] is (byte)'+' or (byte)'-') Position++;
            if (!TryPassDigits(out _, out _)) return false;
        }

        var digits = _bytes[start..Position];
        value = isWhole ? JsonValue.OfWhole(digits, isNegative ? -whole : whole) : new JsonValue(JsonTokenType.Number, digits);
        return true;
    }

    /// <summary>Passes one digit or more. A byte has to follow: without one nobody knows whether the number has ended.</summary>
    private bool TryPassDigits(out long whole, out int count)
    {
        count = JsonDigits.Count(_bytes[Position..], out whole);
        Position += count;
        return Position < _bytes.Length ? count > 0 : Exhausted();
    }

    private bool TryReadWord(ReadOnlySpan<byte> word, JsonTokenType type, out JsonValue value)
    {
        value = new JsonValue(type);
        if (TryTake(word)) return true;
        return word.StartsWith(_bytes[Position..]) && Exhausted();
    }

    private bool TryPassOver(out JsonValue value)
    {
        value = new JsonValue(_bytes[Position] == (byte)'{' ? JsonTokenType.StartObject : JsonTokenType.StartArray);
        var reader = Reader();
        return TryTake(ref reader, reader.Read() && reader.TrySkip());
    }

    private bool Exhausted()
    {
        IsExhausted = true;
        return false;
    }
}
