using System.Buffers;
using TorrentApi.Json;

namespace TorrentApi.Backends.TorBox.Wire;

/// <summary>Parts a reply in two while it arrives: what this stream gives is the value of <c>data</c> as a JSON array; the rest is kept for <see cref="ReadEnvelopeAsync"/>.</summary>
/// <remarks>
/// <para>
/// <c>data</c> may be an array, an object, a text, null or absent, for the same endpoint (facts, 9). What is no array is given as an array with it as the only
/// element, so that whoever reads has one shape to read.
/// </para>
/// <para>Control characters inside texts, which JSON forbids and the service has sent, become blanks; outside texts they are blanks anyway.</para>
/// </remarks>
internal sealed class EnvelopeStream : Stream
{
    // The envelope without its data: four short fields, and the list of what a 422 found wrong.
    private const int MostBytesOfEnvelope = 64 * 1024;

    private readonly ChunkBuffer _body;
    private readonly ArrayBufferWriter<byte> _envelope = new();
    private readonly ArrayBufferWriter<byte> _data = new();
    private readonly EnvelopeParts _parts;
    private int _given;

    public EnvelopeStream(Stream body)
    {
        _body = new ChunkBuffer(body, JsonLimits.BufferBytes);
        _parts = new EnvelopeParts(_envelope, _data);
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>The first byte of the body that is no blank; null for an empty body. <c>{</c> where there is an envelope.</summary>
    public async Task<byte?> PeekAsync(CancellationToken cancellationToken)
    {
        while (!_body.IsComplete)
        {
            await _body.FillAsync(1, cancellationToken).ConfigureAwait(false);
            var blanks = _body.Pending.IndexOfAnyExcept(" \t\r\n"u8);
            if (blanks >= 0)
            {
                _body.Advance(blanks);
                return _body.Pending[0];
            }

            _body.Advance(_body.Pending.Length);
        }

        return null;
    }

    /// <summary>The whole body as it came, where it is no envelope; what is beyond the bound is <see cref="ApiError.UnexpectedResponse"/>.</summary>
    public async Task<byte[]> ReadRawAsync(int maxBytes, CancellationToken cancellationToken)
    {
        while (!_body.IsComplete)
        {
            var pending = _body.Pending.Length;
            if (pending > maxBytes) throw UnexpectedBody.Because("the answer is too large");
            await _body.FillAsync(Math.Max(pending + 1, (int)Math.Min(2L * pending, maxBytes)), cancellationToken).ConfigureAwait(false);
        }

        return _body.Pending.ToArray();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (_given == _data.WrittenCount)
        {
            _data.ResetWrittenCount();
            _given = 0;
            if (!await SplitNextAsync(cancellationToken).ConfigureAwait(false)) return 0;
        }

        var count = Math.Min(buffer.Length, _data.WrittenCount - _given);
        _data.WrittenSpan.Slice(_given, count).CopyTo(buffer.Span);
        _given += count;
        return count;
    }

    /// <summary>What stands around the data, which is passed over where nobody has read it.</summary>
    public async Task<Envelope> ReadEnvelopeAsync(CancellationToken cancellationToken)
    {
        do
        {
            _data.ResetWrittenCount();
            _given = 0;
        }
        while (await SplitNextAsync(cancellationToken).ConfigureAwait(false));

        using var rest = new MemoryStream(_envelope.WrittenSpan.ToArray());
        return await Envelope.ReadAsync(rest, cancellationToken).ConfigureAwait(false);
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("Replies are read asynchronously.");

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) _body.Dispose();
        base.Dispose(disposing);
    }

    private async ValueTask<bool> SplitNextAsync(CancellationToken cancellationToken)
    {
        if (_body.Pending.IsEmpty) await _body.FillAsync(1, cancellationToken).ConfigureAwait(false);
        if (_body.Pending.IsEmpty) return _parts.End();

        _parts.Split(_body.Pending);
        _body.Advance(_body.Pending.Length);
        return _envelope.WrittenCount <= MostBytesOfEnvelope ? true : throw UnexpectedBody.Because("the reply is too large around its data");
    }
}
