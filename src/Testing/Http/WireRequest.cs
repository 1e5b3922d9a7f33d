using System.Text;

namespace TorrentApi.Testing.Http;

/// <summary>A request as it came over the socket, its parameters not yet read.</summary>
/// <param name="Method">As sent; case matters.</param>
/// <param name="Target">The path and query of the request line, still encoded.</param>
/// <param name="Headers">By name, without case; of a repeated one the last.</param>
/// <param name="Body">Empty where there is none.</param>
internal sealed record WireRequest(string Method, string Target, IReadOnlyDictionary<string, string> Headers, ReadOnlyMemory<byte> Body)
{
    /// <summary>The decoded path.</summary>
    public string Path => Uri.UnescapeDataString(Target.Split('?', 2)[0]);

    /// <summary>What follows the question mark, still encoded; empty where nothing does.</summary>
    public string Query => Target.Split('?', 2) is [_, var query] ? query : "";

    /// <summary>True where the body comes in chunks; not every server that is played here reads them.</summary>
    public bool IsChunked { get; init; }

    public string? Header(string name) => Headers.GetValueOrDefault(name);

    /// <summary>The body as UTF-8.</summary>
    public string BodyText => Encoding.UTF8.GetString(Body.Span);

    /// <summary>Method and path only: queries and bodies hold passwords and passkeys.</summary>
    public override string ToString() => $"{Method} {Path}";
}
