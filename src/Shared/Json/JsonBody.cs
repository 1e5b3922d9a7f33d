using System.Text.Json;

namespace TorrentApi.Json;

/// <summary>Reads a small reply whole, then parses it.</summary>
internal static class JsonBody
{
    /// <summary>Parses an object from its first token to its last.</summary>
    public delegate T Parse<out T>(ref Utf8JsonReader reader);

    /// <summary>Reads a reply that is one JSON object.</summary>
    /// <exception cref="TorrentApiException"><see cref="ApiError.UnexpectedResponse"/>: it is not, is cut, or is larger than <paramref name="maxBytes"/>.</exception>
    public static async ValueTask<T> ReadObjectAsync<T>(
        Stream utf8, Parse<T> parse, CancellationToken cancellationToken, int maxBytes = JsonLimits.ObjectBytes)
    {
        using var buffer = new ChunkBuffer(utf8, JsonLimits.BufferBytes);
        while (!buffer.IsComplete)
        {
            var pending = buffer.Pending.Length;
            if (pending > maxBytes) throw UnexpectedBody.Because("the reply is too large");
            await buffer.FillAsync(Math.Max(pending + 1, (int)Math.Min(2L * pending, maxBytes)), cancellationToken).ConfigureAwait(false);
        }

        return ParseWhole(buffer.Pending.Trim(" \t\r\n"u8), parse);
    }

    private static T ParseWhole<T>(ReadOnlySpan<byte> body, Parse<T> parse)
    {
        if (body.IsEmpty) throw UnexpectedBody.Empty();
        if (body[0] != (byte)'{') throw UnexpectedBody.NotObject(body[0]);

        try
        {
            var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = JsonLimits.Depth });
            reader.Read();
            var value = parse(ref reader);

            // At the end of the object the reader has one thing left to do: to refuse whatever follows.
            reader.Read();
            return value;
        }
        catch (JsonException)
        {
            // Its message quotes the body: it goes no further.
            throw UnexpectedBody.Malformed();
        }
    }
}
