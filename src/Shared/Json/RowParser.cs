using System.Text.Json;

namespace TorrentApi.Json;

/// <summary>Parses elements that are objects, field by field; anything else is skipped.</summary>
/// <typeparam name="T">What an object becomes.</typeparam>
internal abstract class RowParser<T> : ElementParser<T>
    where T : class
{
    private readonly KeyOrder _order = new();
    private readonly Func<ReadOnlySpan<byte>, int> _findField;

    protected RowParser() => _findField = FindField;

    /// <inheritdoc/>
    /// <remarks>Compact objects with plain names are read by <see cref="JsonCursor"/>; whatever else JSON allows is tokenised from the element's first byte.</remarks>
    public sealed override bool TryParse(ReadOnlySpan<byte> bytes, int ordinal, out int consumed, out T? row)
    {
        consumed = 0;
        Begin();
        if (TryReadCompact(bytes, ref consumed, out var isExhausted))
        {
            row = Finish(ordinal);
            return true;
        }

        if (!isExhausted) return base.TryParse(bytes, ordinal, out consumed, out row);
        (consumed, row) = (0, null);
        return false;
    }

    protected internal sealed override bool TryRead(ref Utf8JsonReader reader, int ordinal, out T? row)
    {
        row = null;
        if (reader.TokenType != JsonTokenType.StartObject) return reader.TrySkip();

        Begin();
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.EndObject)
            {
                row = Finish(ordinal);
                return true;
            }

            var field = FindField(Text.Utf8(ref reader));
            if (!reader.Read()) return false;
            if (!(field == 0 ? reader.TrySkip() : TryAssign(ref reader, field))) return false;
        }

        return false;
    }

    /// <summary>Forgets the row before.</summary>
    protected abstract void Begin();

    /// <summary>The number of the field with this name; 0 for a name that nobody asks for.</summary>
    protected abstract int FindField(ReadOnlySpan<byte> name);

    /// <summary>Takes a value of whatever type it is; an object or array is no value.</summary>
    protected abstract void Assign(int field, in JsonValue value);

    /// <summary>Reads an object or array from its first token to its last; false where the bytes end within. Override it for fields that are made of more than one value.</summary>
    protected virtual bool TryReadNested(int field, ref Utf8JsonReader reader)
    {
        Assign(field, JsonValue.Of(ref reader));
        return reader.TrySkip();
    }

    /// <summary>Makes the row; null where it lacks what makes it usable.</summary>
    protected abstract T? Finish(int ordinal);

    /// <summary>
    /// Takes a value from where it stands and gives the place behind it, or <see cref="UsualValue.None"/> to have it read by <see cref="Assign"/>. Override it for
    /// fields that are nearly always of one type.
    /// </summary>
    protected virtual int TakeUsual(ReadOnlySpan<byte> json, int at, int field) => UsualValue.None;

    private bool TryReadCompact(ReadOnlySpan<byte> json, ref int at, out bool isExhausted)
    {
        for (var next = 0; ;)
        {
            var field = TakeUsual(json, ref at, ref next);
            var cursor = new JsonCursor(json, at);
            var isEnd = false;
            var isRead = (field >= 0 || TryReadName(ref cursor, ref next, out field, out isEnd)) && (isEnd || TryReadValue(ref cursor, field));
            (at, isExhausted) = (cursor.Position, cursor.IsExhausted);
            if (!isRead || isEnd) return isRead;
        }
    }

    /// <summary>Takes fields as long as each has the name that is expected and a value of the usual shape; gives the field whose value has not, else a negative number.</summary>
    private int TakeUsual(ReadOnlySpan<byte> json, ref int place, ref int next)
    {
        var (at, order) = (place, next);
        while (true)
        {
            ref readonly var expected = ref _order[order];
            if (!expected.IsAtStartOf(json[at..])) break;

            at += expected.Length;
            order++;
            var behind = expected.Field == 0 ? UsualValue.Pass(json, at) : TakeUsual(json, at, expected.Field);
            if (behind < 0)
            {
                (place, next) = (at, order);
                return expected.Field;
            }

            at = behind;
        }

        (place, next) = (at, order);
        return UsualValue.None;
    }

    /// <summary>Reads what stands between two fields, and the name of the next; or the end of the object.</summary>
    private bool TryReadName(ref JsonCursor cursor, ref int next, out int field, out bool isEnd)
    {
        (field, isEnd) = (0, false);
        if (cursor.Position == 0)
        {
            if (!cursor.TryTake((byte)'{')) return false;
            isEnd = cursor.TryTake((byte)'}');
            return isEnd || _order.TryRead(ref cursor, ref next, _findField, out field);
        }

        isEnd = cursor.TryTake((byte)'}');
        if (isEnd) _order.Settle();
        return isEnd || (cursor.TryTake((byte)',') && _order.TryRead(ref cursor, ref next, _findField, out field));
    }

    private bool TryReadValue(ref JsonCursor cursor, int field)
    {
        if (field == 0) return cursor.TryPass();
        if (cursor.IsNested)
        {
            var reader = cursor.Reader();
            return cursor.TryTake(ref reader, reader.Read() && TryReadNested(field, ref reader));
        }

        if (!cursor.TryRead(out var value)) return false;
        Assign(field, in value);
        return true;
    }

    private bool TryAssign(ref Utf8JsonReader reader, int field)
    {
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray) return TryReadNested(field, ref reader);
        Assign(field, JsonValue.Of(ref reader));
        return true;
    }
}
