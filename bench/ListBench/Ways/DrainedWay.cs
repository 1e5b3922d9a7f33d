using System.Buffers;

namespace TorrentApi.ListBench.Ways;

/// <summary>Takes every byte and looks at none: what the network costs.</summary>
internal sealed class DrainedWay(Uri server)
{
    private const int BufferBytes = 256 * 1024;

    private readonly ListRequest _request = new(server);

    public Task<int?> ReadAsync() => _request.ReadAsync(DrainAsync);

    private static async Task<int?> DrainAsync(Stream body)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BufferBytes);
        while (await body.ReadAsync(buffer) > 0)
        {
        }

        ArrayPool<byte>.Shared.Return(buffer);
        return null;
    }
}
