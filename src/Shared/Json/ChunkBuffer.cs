using System.Buffers;

namespace TorrentApi.Json;

/// <summary>The part of a stream that was read and is not used yet, in one pooled array that grows only when asked to hold more.</summary>
internal sealed class ChunkBuffer(Stream stream, int size) : IDisposable
{
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(size);
    private int _start;
    private int _end;

    public ReadOnlySpan<byte> Pending => _bytes.AsSpan(_start, _end - _start);

    /// <summary>True once the stream has ended; <see cref="Pending"/> may still hold bytes.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>How much came out of the stream so far.</summary>
    public long TotalRead { get; private set; }

    public void Advance(int count) => _start += count;

    /// <summary>Reads until at least <paramref name="wanted"/> bytes are pending or the stream ends; takes more where more has arrived.</summary>
    public async ValueTask FillAsync(int wanted, CancellationToken cancellationToken)
    {
        MakeRoom(wanted);
        while (_end - _start < wanted && !IsComplete)
        {
            var read = await stream.ReadAsync(_bytes.AsMemory(_end), cancellationToken).ConfigureAwait(false);
            _end += read;
            TotalRead += read;
            IsComplete = read == 0;
        }
    }

    public void Dispose()
    {
        if (_bytes.Length > 0) ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        _start = _end = 0;
    }

    private void MakeRoom(int wanted)
    {
        var pending = Pending;
        if (wanted > _bytes.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(wanted);
            pending.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = larger;
        }
        else
        {
            pending.CopyTo(_bytes);
        }

        (_start, _end) = (0, _end - _start);
    }
}
