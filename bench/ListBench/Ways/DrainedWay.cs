using System.Buffers;

namespace TorrentApi.ListBench.Ways;

/// <summary>Takes every byte and looks at none: what the network costs.</summary>
internal sealed class DrainedWay(Exchange exchange)
{
    private const int BufferBytes = 256 * 1024;

    public Task<int?> ReadAsync() => exchange.ReadAsync(DrainAsync);

    public static async Task<int?> DrainAsync(Stream body)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BufferBytes);
        while (await body.ReadAsync(buffer) > 0)
        {
        }

        ArrayPool<byte>.Shared.Return(buffer);
        return null;
    }
}
