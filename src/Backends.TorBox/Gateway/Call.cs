using TorrentApi.Http;

namespace TorrentApi.Backends.TorBox.Gateway;

/// <summary>One request as data, so that it can be built again after a wait.</summary>
/// <param name="Method">GET, POST or PUT.</param>
/// <param name="Route">The path below the base address, without a query; see <see cref="Routes"/>.</param>
internal sealed record Call(HttpMethod Method, string Route)
{
    /// <summary>The parameters of the query.</summary>
    public IReadOnlyList<(string Name, string Value)> Query { get; init; } = [];

    /// <summary>Makes the body; null for none.</summary>
    public Func<HttpContent>? Body { get; init; }

    /// <summary>False for what needs no account: the key is not shown to an endpoint that does not ask for it.</summary>
    public bool IsAuthorized { get; init; } = true;

    /// <summary>True where the key goes into the query too, which is the only place where <c>requestdl</c> looks for it (measured by others, 2026-09).</summary>
    public bool HasKeyInQuery { get; init; }

    /// <summary>True where a torrent is created, which has limits of its own.</summary>
    public bool IsCreate { get; init; }

    /// <summary>True where it changes nothing, so that it may be sent again when its connection was closed without an answer.</summary>
    public bool IsRead => Method == HttpMethod.Get;

    /// <summary>By what the service counts. Both ways of creating are counted together, to be on the safe side.</summary>
    public string Endpoint => IsCreate ? Routes.CreateTorrent : $"{Method} {Route}";

    /// <summary>Path and query.</summary>
    /// <param name="key">The key of the account.</param>
    public string Target(string? key)
    {
        IEnumerable<(string, string)> query = HasKeyInQuery && key is not null ? [("token", key), .. Query] : Query;
        return FormBody.Encode(query) is { Length: > 0 } text ? $"{Route}?{text}" : Route;
    }

    /// <summary>Method and route; never the query, which may hold the key.</summary>
    public override string ToString() => $"{Method} {Route}";
}
