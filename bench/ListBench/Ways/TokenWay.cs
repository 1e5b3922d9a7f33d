using System.Buffers;
using System.Text.Json;

namespace TorrentApi.ListBench.Ways;

/// <summary>Every token once by <see cref="Utf8JsonReader"/>, in pooled chunks, without an object: the least that a JSON library does.</summary>
internal sealed class TokenWay(Exchange exchange)
{
    private const int BufferBytes = 1024 * 1024;

    public Task<int?> ReadAsync() => exchange.ReadAsync(TokenizeAsync);

    private static async Task<int?> TokenizeAsync(Stream body)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BufferBytes);
        var (state, pending, isFinal) = (default(JsonReaderState), 0, false);
        while (!isFinal)
        {
            var read = await body.ReadAsync(buffer.AsMemory(pending));
            isFinal = read == 0;
            pending = Tokenize(buffer.AsSpan(0, pending + read), isFinal, ref state);
        }

        ArrayPool<byte>.Shared.Return(buffer);
        return null;
    }

    /// <summary>Gives how many bytes are left over, moved to the front.</summary>
    private static int Tokenize(Span<byte> bytes, bool isFinal, ref JsonReaderState state)
    {
        var reader = new Utf8JsonReader(bytes, isFinal, state);
        while (reader.Read())
        {
        }

        state = reader.CurrentState;
        var rest = bytes[(int)reader.BytesConsumed..];
        rest.CopyTo(bytes);
        return rest.Length;
    }
}
