namespace TorrentApi.Http;

/// <summary>The bytes of a file out of an answer; one that ends before they do is a broken connection, an <see cref="IOException"/>, and never a short file.</summary>
internal sealed class ContentStream : Stream
{
    private const int SkipBytes = 64 * 1024;

    private readonly HttpResponseMessage _response;
    private readonly Stream _body;
    private readonly CancellationToken _caller;
    private long? _left;

    private ContentStream(HttpResponseMessage response, Stream body, long? length, CancellationToken caller) =>
        (_response, _body, _left, _caller) = (response, body, length, caller);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>Takes over an answer, and passes what comes before the part that is wanted.</summary>
    /// <param name="response">The answer, which the stream disposes.</param>
    /// <param name="part">How much comes before, and how much is wanted; null for all that HTTP says there is.</param>
    /// <param name="caller">Counts until the stream is closed.</param>
    /// <param name="cancellationToken">Of the operation.</param>
    public static async Task<Stream> OpenAsync(
        HttpResponseMessage response, (long Skipped, long? Length) part, CancellationToken caller, CancellationToken cancellationToken)
    {
        try
        {
            var body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            await HttpFailures.TranslateAsync(() => SkipAsync(body, part.Skipped, cancellationToken), cancellationToken).ConfigureAwait(false);
            return new ContentStream(response, body, part.Length, caller);
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_left == 0 || buffer.IsEmpty) return 0;

        using var both = CancellationTokenSource.CreateLinkedTokenSource(_caller, cancellationToken);
        return Take(await _body.ReadAsync(buffer[..Wanted(buffer.Length)], both.Token).ConfigureAwait(false));
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) =>
        _left == 0 || count == 0 ? 0 : Take(_body.Read(buffer, offset, Wanted(count)));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _body.Dispose();
            _response.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Wanted(int count) => (int)Math.Min(count, _left ?? count);

    private int Take(int read)
    {
        if (read == 0 && _left is not null) throw new IOException("The connection ended before the file did.");
        _left -= read;
        return read;
    }

    private static async Task<bool> SkipAsync(Stream body, long skipped, CancellationToken cancellationToken)
    {
        var scrap = new byte[(int)Math.Min(skipped, SkipBytes)];
        for (var left = skipped; left > 0;)
        {
            var read = await body.ReadAsync(scrap.AsMemory(0, (int)Math.Min(left, scrap.Length)), cancellationToken).ConfigureAwait(false);
            if (read == 0) throw new IOException("The connection ended before the part began.");
            left -= read;
        }

        return true;
    }
}
