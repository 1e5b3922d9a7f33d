using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;
using System.Text;

namespace TorrentApi.RealServers.Tests.Network;

/// <summary>One HTTP/1.1 message as it came over a socket: a first line, headers, and as many bytes as Content-Length says.</summary>
internal sealed record HttpMessage(string FirstLine, IReadOnlyList<(string Name, string Value)> Headers, byte[] Body)
{
    private static ReadOnlySpan<byte> EndOfHead => "\r\n\r\n"u8;

    /// <summary>Of a request: its method.</summary>
    public string Method => FirstLine.Split(' ')[0];

    /// <summary>Of a request: its path with the query.</summary>
    public string Target => FirstLine.Split(' ')[1];

    /// <summary>Of a request: what follows <c>/api/v2/</c>, without the query; such as <c>auth/login</c>.</summary>
    public string Route => Target.Split('?')[0] is var path && path.IndexOf("/api/v2/", StringComparison.Ordinal) is >= 0 and var at ? path[(at + 8)..] : path;

    /// <summary>Reads the next message; null at the end of the stream.</summary>
    public static async Task<HttpMessage?> ReadAsync(PipeReader reader, CancellationToken cancellationToken)
    {
        if (await ReadHeadAsync(reader, cancellationToken) is not { } head) return null;

        var lines = head.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var message = new HttpMessage(lines[0], [.. lines.Skip(1).Select(Split)], []);
        var length = int.Parse(message.Header("Content-Length") ?? "0", CultureInfo.InvariantCulture);
        if (length == 0) return message;

        var body = await reader.ReadAtLeastAsync(length, cancellationToken);
        if (body.Buffer.Length < length) return null;
        message = message with { Body = body.Buffer.Slice(0, length).ToArray() };
        reader.AdvanceTo(body.Buffer.GetPosition(length));
        return message;
    }

    /// <summary>The value of a header; null where there is none.</summary>
    public string? Header(string name) =>
        Headers.Where(header => header.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(header => header.Value).FirstOrDefault();

    public HttpMessage Without(string name) =>
        this with { Headers = [.. Headers.Where(header => !header.Name.Equals(name, StringComparison.OrdinalIgnoreCase))] };

    public HttpMessage With(string name, string value) => Without(name) with { Headers = [.. Without(name).Headers, (name, value)] };

    /// <summary>Another body, with its length.</summary>
    public HttpMessage WithBody(string text)
    {
        var body = Encoding.UTF8.GetBytes(text);
        return With("Content-Length", body.Length.ToString(CultureInfo.InvariantCulture)) with { Body = body };
    }

    public byte[] ToBytes() =>
        [.. Encoding.Latin1.GetBytes($"{FirstLine}\r\n{string.Concat(Headers.Select(header => $"{header.Name}: {header.Value}\r\n"))}\r\n"), .. Body];

    private static async Task<string?> ReadHeadAsync(PipeReader reader, CancellationToken cancellationToken)
    {
        while (true)
        {
            var read = await reader.ReadAsync(cancellationToken);
            if (TryTakeHead(reader, read.Buffer, out var head)) return head;
            if (read.IsCompleted) return null;
        }
    }

    private static bool TryTakeHead(PipeReader reader, ReadOnlySequence<byte> buffer, out string? head)
    {
        head = null;
        var bytes = new SequenceReader<byte>(buffer);
        if (!bytes.TryReadTo(out ReadOnlySequence<byte> found, EndOfHead))
        {
            reader.AdvanceTo(buffer.Start, buffer.End);
            return false;
        }

        head = Encoding.Latin1.GetString(found);
        reader.AdvanceTo(bytes.Position);
        return true;
    }

    private static (string Name, string Value) Split(string line) =>
        line.IndexOf(':', StringComparison.Ordinal) is var at ? (line[..at], line[(at + 1)..].Trim()) : default;
}
