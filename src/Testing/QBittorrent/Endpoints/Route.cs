using TorrentApi.Testing.Http;
using TorrentApi.Testing.QBittorrent.Versions;

namespace TorrentApi.Testing.QBittorrent.Endpoints;

/// <summary>One endpoint of the API: which versions have it, what it asks for, and what it does.</summary>
/// <param name="Path">Scope and action: <c>torrents/info</c>.</param>
/// <param name="Run">Answers it, inside the server's lock.</param>
internal sealed record Route(string Path, Func<Exchange, WireReply> Run)
{
    /// <summary>The versions that have it.</summary>
    public Era Era { get; init; }

    /// <summary>True for what changes something: POST only, from 4.4.4 on.</summary>
    public bool IsAction { get; init; }

    /// <summary>True where no session is needed.</summary>
    public bool IsPublic { get; init; }

    /// <summary>What must be there, empty or not, in the order in which 5.2 names what is missing.</summary>
    public IReadOnlyList<Parameter> Needs { get; init; } = [];

    public IReadOnlyList<string> Missing(Exchange exchange) =>
        [.. Needs.Where(need => exchange.Version.Has(need.Era) && exchange.Find(need.Name) is null).Select(need => need.Name)];
}
