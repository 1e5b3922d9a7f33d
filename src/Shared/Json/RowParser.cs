using System.Text.Json;

namespace TorrentApi.Json;

/// <summary>Parses elements that are objects, field by field; anything else is skipped.</summary>
/// <typeparam name="T">What an object becomes.</typeparam>
internal abstract class RowParser<T> : ElementParser<T>
    where T : class
{
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
            if (field != 0) Assign(field, ref reader);

            // Assign takes an object or array as "no value"; it still has to be passed over, as under an unknown name.
            if (!reader.TrySkip()) return false;
        }

        return false;
    }

    /// <summary>Forgets the row before.</summary>
    protected abstract void Begin();

    /// <summary>The number of the field with this name; 0 for a name that nobody asks for.</summary>
    protected abstract int FindField(ReadOnlySpan<byte> name);

    /// <summary>Takes the value under the reader, of whatever type it is, without moving the reader.</summary>
    protected abstract void Assign(int field, ref Utf8JsonReader reader);

    /// <summary>Makes the row; null where it lacks what makes it usable.</summary>
    protected abstract T? Finish(int ordinal);
}
