using TorrentApi.Testing.Http;
using TorrentApi.Testing.TorBox.Endpoints;

namespace TorrentApi.Testing.TorBox;

/// <summary>What a test wants to happen to the next requests.</summary>
/// <param name="Path">To which route; null for every one.</param>
/// <param name="Left">To how many more.</param>
internal sealed record PendingFault(string? Path, int Left)
{
    public ResponseFault Fault { get; init; }

    /// <summary>What is answered in place of the work.</summary>
    public WireReply? Reply { get; init; }

    /// <summary>What is refused with in place of the work.</summary>
    public Refusal? Refusal { get; init; }

    public bool Concerns(string path) => Path is null || path.EndsWith("/" + Path, StringComparison.Ordinal);
}
