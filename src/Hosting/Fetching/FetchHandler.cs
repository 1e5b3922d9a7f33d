using System.Net;

namespace TorrentApi.Hosting.Fetching;

/// <summary>The way to indexers.</summary>
internal static class FetchHandler
{
    /// <summary>
    /// No cookies and no redirects of its own, so that nothing follows to another host. No activities: they would hold the whole address, with its
    /// passkey. Headers may be long: a redirect to a magnet link stands in one.
    /// </summary>
    public static SocketsHttpHandler Create() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
        ActivityHeadersPropagator = null,
        MaxResponseHeadersLength = 128,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectTimeout = TimeSpan.FromSeconds(15),
    };
}
