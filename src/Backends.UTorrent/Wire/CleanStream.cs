using System.Buffers;
using System.Text;

namespace TorrentApi.Backends.UTorrent.Wire;

/// <summary>A body as JSON allows it: bytes below 0x20 become blanks.</summary>
/// <remarks>
/// µTorrent writes names with the control characters that are in them, which no JSON string may hold (ng-torrent-ui strips them), and one such name
/// would lose the list. Outside of strings a blank means what a line break or tab means, so nothing else changes. Bytes that are no UTF-8 pass: whoever
/// reads a string replaces them.
/// </remarks>
internal sealed class CleanStream : Stream
{
    private const int PeekBytes = 4096;

    private readonly Stream _inner;
    private byte[] _peeked;
    private int _start;
    private int _end;

    private CleanStream(Stream inner) => (_inner, _peeked) = (inner, ArrayPool<byte>.Shared.Rent(PeekBytes));

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>True where the body holds nothing, or blanks alone as far as it was looked at.</summary>
    public bool IsEmpty => Peeked.IsEmpty;

    private ReadOnlySpan<byte> Peeked => _peeked.AsSpan(_start, _end - _start);

    /// <summary>Reads the beginning, up to the first byte that is no blank.</summary>
    public static async ValueTask<CleanStream> OpenAsync(Stream inner, CancellationToken cancellationToken)
    {
        var clean = new CleanStream(inner);
        while (clean._start == clean._end)
        {
            var read = await inner.ReadAsync(clean._peeked, cancellationToken).ConfigureAwait(false);
            if (read == 0) break;
            (clean._start, clean._end) = (0, read);
            Clean(clean._peeked.AsSpan(0, read));
            clean._start = clean.Peeked.IndexOfAnyExcept((byte)' ') is >= 0 and var first ? first : read;
        }

        return clean;
    }

    /// <summary>True where the body begins with this text.</summary>
    public bool BeginsWith(string text) => Peeked.StartsWith(Encoding.ASCII.GetBytes(text));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_start < _end)
        {
            var taken = Math.Min(buffer.Length, _end - _start);
            Peeked[..taken].CopyTo(buffer.Span);
            _start += taken;
            return taken;
        }

        var read = await _inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        Clean(buffer.Span[..read]);
        return read;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            if (_peeked.Length > 0) ArrayPool<byte>.Shared.Return(_peeked);
            (_peeked, _start, _end) = ([], 0, 0);
            _inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private static void Clean(Span<byte> bytes)
    {
        while (bytes.IndexOfAnyInRange((byte)0, (byte)0x1F) is >= 0 and var at)
        {
            bytes[at] = (byte)' ';
            bytes = bytes[(at + 1)..];
        }
    }
}
