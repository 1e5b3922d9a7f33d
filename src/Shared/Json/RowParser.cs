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
        var cursor = new JsonCursor(bytes);
        if (TryReadCompact(ref cursor))
        {
            consumed = cursor.Position;
            row = Finish(ordinal);
            return true;
        }

        if (!cursor.IsExhausted) return base.TryParse(bytes, ordinal, out consumed, out row);
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
            if (field != 0) Assign(field, JsonValue.Of(ref reader));

            // Assign takes an object or array as "no value"; it still has to be passed over, as under an unknown name.
            if (!reader.TrySkip()) return false;
        }

        return false;
    }

    /// <summary>Forgets the row before.</summary>
    protected abstract void Begin();

    /// <summary>The number of the field with this name; 0 for a name that nobody asks for.</summary>
    protected abstract int FindField(ReadOnlySpan<byte> name);

    /// <summary>Takes a value of whatever type it is; an object or array is no value.</summary>
    protected abstract void Assign(int field, in JsonValue value);

    /// <summary>Makes the row; null where it lacks what makes it usable.</summary>
    protected abstract T? Finish(int ordinal);

    private bool TryReadCompact(ref JsonCursor cursor)
    {
        if (!cursor.TryTake((byte)'{')) return false;

        Begin();
        if (cursor.TryTake((byte)'}')) return true;

        var next = 0;
        do
        {
            if (!_order.TryRead(ref cursor, ref next, _findField, out var field)) return false;
            if (!(field == 0 ? cursor.TryPass() : TryAssign(ref cursor, field))) return false;
        }
        while (cursor.TryTake((byte)','));

        if (!cursor.TryTake((byte)'}')) return false;
        _order.Settle();
        return true;
    }

    private bool TryAssign(ref JsonCursor cursor, int field)
    {
        if (!cursor.TryRead(out var value)) return false;
        Assign(field, in value);
        return true;
    }
}
