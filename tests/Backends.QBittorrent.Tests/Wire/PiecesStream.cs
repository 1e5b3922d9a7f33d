namespace TorrentApi.Backends.QBittorrent.Tests.Wire;

/// <summary>A body that arrives in pieces: each read ends at the next multiple of a step, or at one chosen cut.</summary>
internal sealed class PiecesStream(byte[] body, int step, int cut = int.MaxValue) : MemoryStream(body, writable: false)
{
    public override int Read(Span<byte> buffer)
    {
        var end = Math.Min(Position + step, Position < cut ? cut : int.MaxValue);
        return base.Read(buffer[..(int)Math.Min(buffer.Length, end - Position)]);
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(Read(buffer.Span));
    }
}
