using TorrentApi.Testing.Http;
using TorrentApi.Testing.QBittorrent.Versions;

namespace TorrentApi.Testing.QBittorrent.Endpoints.V1;

/// <summary>One endpoint of API v1: which versions have it, which fields it insists on, and what it does.</summary>
/// <param name="Path">Scope and action, such as <c>query/torrents</c>.</param>
/// <param name="Run">Answers it, inside the server's lock.</param>
internal sealed record Endpoint(string Path, Func<Call, WireReply> Run)
{
    /// <summary>The versions that have it.</summary>
    public Era Era { get; init; }

    /// <summary>The fields of the body, which have to be these and no others; null where nobody looks.</summary>
    public IReadOnlyList<string>? Fields { get; init; }

    /// <summary>True where the path goes on with a hash.</summary>
    public bool TakesHash { get; init; }

    /// <summary>True where parameters stand in the query, false where they stand in the body; never in both.</summary>
    public bool ReadsQuery { get; init; }

    /// <summary>Names are compared without case, which is not how they are read: a field in upper case is accepted and does nothing.</summary>
    public bool Accepts(WireForm form) => Fields is null || form.Fields.Keys.ToHashSet(StringComparer.OrdinalIgnoreCase).SetEquals(Fields);
}
