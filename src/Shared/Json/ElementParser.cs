using System.Text.Json;

namespace TorrentApi.Json;

/// <summary>Makes one value of one element of a JSON array.</summary>
/// <typeparam name="T">What an element becomes.</typeparam>
internal abstract class ElementParser<T>
    where T : class
{
    private static readonly JsonReaderState Fresh = new(new JsonReaderOptions { MaxDepth = JsonLimits.Depth });

    protected JsonText Text { get; } = new();

    /// <summary>Parses the element that begins at the first byte. Override it to read known layouts without tokenising.</summary>
    /// <param name="bytes">The element, what follows it, or the first part of it.</param>
    /// <param name="ordinal">The place in the array, from 0.</param>
    /// <param name="consumed">The length of the element.</param>
    /// <param name="row">What it became; null where it is of no use and was skipped.</param>
    /// <returns>False where the bytes end inside the element: nothing is taken, it is parsed again from its first byte.</returns>
    /// <exception cref="JsonException">The bytes are not JSON.</exception>
    public virtual bool TryParse(ReadOnlySpan<byte> bytes, int ordinal, out int consumed, out T? row)
    {
        var reader = new Utf8JsonReader(bytes, isFinalBlock: false, Fresh);
        row = null;
        var complete = reader.Read() && TryRead(ref reader, ordinal, out row);
        consumed = (int)reader.BytesConsumed;
        return complete;
    }

    /// <summary>Reads on from the first token of an element to its last; false where the bytes end before that.</summary>
    protected internal abstract bool TryRead(ref Utf8JsonReader reader, int ordinal, out T? row);
}
