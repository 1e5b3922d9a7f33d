using System.Net.Http.Headers;

namespace TorrentApi.Backends.QBittorrent.Gateway;

/// <summary>One request as data, so that it can be built again after a login.</summary>
/// <param name="Method">GET or POST.</param>
/// <param name="Route">The path below the base address, with its query.</param>
/// <param name="Body">Makes the body; null for none.</param>
internal sealed record Call(HttpMethod Method, string Route, Func<HttpContent>? Body = null)
{
    /// <summary>True where it changes nothing, so that it may be sent again when its connection was closed without an answer.</summary>
    public bool IsRead { get; init; } = Method == HttpMethod.Get;

    /// <summary>True to ask for no second request on this connection: servers of the API v1 close it after each answer and do not say so.</summary>
    public bool IsLast { get; init; }

    /// <summary>The part of a file that is wanted; null for all of it.</summary>
    public RangeHeaderValue? Range { get; init; }
}
