using TorrentApi.Testing.Http;

namespace TorrentApi.Testing.TorBox.Endpoints;

/// <summary>One endpoint: what it asks for, and what it does.</summary>
/// <param name="Method">Such as <c>GET</c>.</param>
/// <param name="Path">Below <c>/v1/api/</c>.</param>
/// <param name="Run">Answers it, inside the server's lock.</param>
internal sealed record Route(string Method, string Path, Func<Exchange, WireReply> Run)
{
    /// <summary>True where no key is needed in the header.</summary>
    public bool IsPublic { get; init; }

    /// <summary>Whether the service has it; most always.</summary>
    public Func<TorBoxQuirks, bool> Exists { get; init; } = _ => true;

    public IReadOnlyList<Parameter> Query { get; init; } = [];

    public BodyKind BodyKind { get; init; }

    public IReadOnlyList<Parameter> Body { get; init; } = [];
}
