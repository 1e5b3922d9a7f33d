using System.Text;

namespace TorrentApi.Testing.Http;

/// <summary>An answer, down to its status line: everything that the socket carries is said here and nothing is added.</summary>
internal sealed record WireReply
{
    private static readonly byte[] NoBody = [];

    public required int Status { get; init; }

    /// <summary>What follows the number; may be empty, as 5.2 and later send it.</summary>
    public required string Reason { get; init; }

    /// <summary>In the order in which they are sent; the names are sent as they stand.</summary>
    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    public ReadOnlyMemory<byte> Body { get; init; } = NoBody;

    public Delivery Delivery { get; init; }

    /// <summary>True where the connection ends after this answer.</summary>
    public bool Closes { get; init; }

    /// <summary>True for an answer to HEAD: the length is told and no body follows.</summary>
    public bool OmitsBody { get; init; }

    public WireReply With(string name, string value) => this with { Headers = [.. Headers, (name, value)] };

    /// <summary>The status line and the headers, with the blank line that ends them.</summary>
    public byte[] WriteHead()
    {
        var head = new StringBuilder().Append("HTTP/1.1 ").Append(Status).Append(' ').Append(Reason).Append("\r\n");
        foreach (var (name, value) in Headers) head.Append(name).Append(": ").Append(value).Append("\r\n");
        return Encoding.Latin1.GetBytes(head.Append("\r\n").ToString());
    }

    /// <summary>The status only: a body may hold keys, a header a cookie.</summary>
    public override string ToString() => $"{Status} {Reason}";
}
