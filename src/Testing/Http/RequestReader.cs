using System.Globalization;
using System.Text;

namespace TorrentApi.Testing.Http;

/// <summary>Reads requests from one connection: one after the other, each bounded, bodies by their Content-Length.</summary>
/// <param name="stream">The connection.</param>
/// <param name="maxBodyBytes">The longest body that is read.</param>
/// <param name="readsChunks">True where a body may come in chunks; else it is not read, and what follows the head is taken for the next request.</param>
internal sealed class RequestReader(Stream stream, Func<int> maxBodyBytes, bool readsChunks)
{
    public const int DefaultMaxBodyBytes = 64 * 1024 * 1024;

    private const int MaxHeadBytes = 1024 * 1024;

    // Read ahead of the request in hand: a client may send the next one at once.
    private byte[] _buffer = new byte[8 * 1024];
    private int _start;
    private int _end;

    private ReadOnlySpan<byte> Unread => _buffer.AsSpan(_start, _end - _start);

    /// <summary>The next request; null where the client has closed.</summary>
    /// <exception cref="InvalidDataException">It is no HTTP/1.x request, or larger than is read.</exception>
    public async Task<WireRequest?> ReadAsync(CancellationToken cancellationToken)
    {
        var length = await FindHeadAsync(cancellationToken).ConfigureAwait(false);
        if (length < 0) return null;

        var request = ParseHead(Encoding.Latin1.GetString(Unread[..length]));
        _start += length;
        if (!request.IsChunked) return request with { Body = await ReadBodyAsync(request, cancellationToken).ConfigureAwait(false) };
        return readsChunks ? request with { Body = await ReadChunksAsync(cancellationToken).ConfigureAwait(false) } : request;
    }

    private async Task<int> FindHeadAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (Unread.IndexOf("\r\n\r\n"u8) is >= 0 and var at) return at + 4;
            if (_end - _start > MaxHeadBytes) throw new InvalidDataException("The head of the request is too long.");
            if (!await FillAsync(cancellationToken).ConfigureAwait(false)) return -1;
        }
    }

    private async Task<ReadOnlyMemory<byte>> ReadChunksAsync(CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        while (await ReadChunkSizeAsync(cancellationToken).ConfigureAwait(false) is > 0 and var size)
        {
            if (body.Length + size > maxBodyBytes()) throw new InvalidDataException("The body of the request is too long.");

            await FillUpToAsync(size + 2, cancellationToken).ConfigureAwait(false);
            body.Write(Unread[..size]);
            _start += size + 2;
        }

        // What follows the last chunk are headers that nobody reads, and a blank line.
        while ((await ReadLineAsync(cancellationToken).ConfigureAwait(false)).Length > 0) continue;
        return body.ToArray();
    }

    private async Task<int> ReadChunkSizeAsync(CancellationToken cancellationToken)
    {
        var text = (await ReadLineAsync(cancellationToken).ConfigureAwait(false)).Split(';')[0].Trim();
        return int.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var size) && size >= 0 && size <= maxBodyBytes()
            ? size
            : throw new InvalidDataException("The size of a chunk is no number.");
    }

    private async Task<string> ReadLineAsync(CancellationToken cancellationToken)
    {
        int length;
        while ((length = Unread.IndexOf("\r\n"u8)) < 0)
        {
            if (_end - _start > MaxHeadBytes) throw new InvalidDataException("A line of the body is too long.");
            await FillUpToAsync(_end - _start + 1, cancellationToken).ConfigureAwait(false);
        }

        var line = Encoding.Latin1.GetString(Unread[..length]);
        _start += length + 2;
        return line;
    }

    private async Task<ReadOnlyMemory<byte>> ReadBodyAsync(WireRequest request, CancellationToken cancellationToken)
    {
        if (request.Header("Content-Length") is not { } text) return ReadOnlyMemory<byte>.Empty;
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var length) || length > maxBodyBytes())
            throw new InvalidDataException("The body of the request is too long, or its length is no number.");

        await FillUpToAsync(length, cancellationToken).ConfigureAwait(false);
        var body = Unread[..length].ToArray();
        _start += length;
        return body;
    }

    private async Task FillUpToAsync(int length, CancellationToken cancellationToken)
    {
        while (_end - _start < length)
        {
            if (!await FillAsync(cancellationToken).ConfigureAwait(false)) throw new InvalidDataException("The body of the request was cut.");
        }
    }

    private async Task<bool> FillAsync(CancellationToken cancellationToken)
    {
        if (_start > 0)
        {
            Unread.CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length) Array.Resize(ref _buffer, _buffer.Length * 2);
        var read = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        _end += read;
        return read > 0;
    }

    private static WireRequest ParseHead(string head)
    {
        var lines = head.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        if (lines is not [var first, .. var rest] || first.Split(' ') is not [var method, var target, var version] || !version.StartsWith("HTTP/1.", StringComparison.Ordinal))
            throw new InvalidDataException("The request does not begin as HTTP/1.1 does.");

        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in rest)
        {
            if (line.Split(':', 2) is not [var name, var value]) throw new InvalidDataException("A header has no colon.");
            headers[name] = value.Trim();
        }

        var isChunked = headers.GetValueOrDefault("Transfer-Encoding")?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true;
        return new WireRequest(method, target, headers, ReadOnlyMemory<byte>.Empty) { IsChunked = isChunked };
    }
}
