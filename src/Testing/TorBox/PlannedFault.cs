using TorrentApi.Testing.Http;
using TorrentApi.Testing.TorBox.Endpoints;

namespace TorrentApi.Testing.TorBox;

/// <summary>What a test wants to happen to a request.</summary>
internal sealed record PlannedFault
{
    /// <summary>Nothing.</summary>
    public static readonly PlannedFault None = new();

    public ResponseFault Fault { get; init; }

    /// <summary>What is answered in place of the work.</summary>
    public WireReply? Reply { get; init; }

    /// <summary>What is refused with in place of the work.</summary>
    public Refusal? Refusal { get; init; }
}
