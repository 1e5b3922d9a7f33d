namespace TorrentApi.Backends.QBittorrent.Gateway;

/// <summary>What a 401 means before there is a session. It is never a lost session: that is a 403.</summary>
/// <remarks>
/// A proxy says <c>WWW-Authenticate</c> with its 401 (RFC 9110, 11.6.1), qBittorrent never does (observed, 5.3.0). Where a proxy passes the
/// Authorization header on, qBittorrent 5.2+ takes it for a login of its own, and each request for one more failed login.
/// </remarks>
internal static class Unauthorized
{
    private static readonly ApiError WrongHost = new ApiError.Forbidden("its host or origin check refuses the address; set HostHeader where a port is mapped");

    private static readonly ApiError ProxyAsks = new ApiError.Forbidden("a proxy in front asks for a user name: set ProxyUsername and ProxyPassword");

    private static readonly ApiError ProxyRefuses = new ApiError.Forbidden("the proxy in front refuses ProxyUsername or ProxyPassword; they are not tried again by this client");

    private static readonly ApiError PassedOn = new ApiError.Forbidden(
        "the proxy in front passes its Authorization header on to qBittorrent, which takes it for a login: let the proxy remove it. Or its host check "
        + "refuses the address: set HostHeader. It is not tried again by this client");

    public static ApiError Explain(HttpResponseMessage reply, bool sentBasic) => (reply.Headers.Contains("WWW-Authenticate"), sentBasic) switch
    {
        (true, true) => ProxyRefuses,
        (true, false) => ProxyAsks,
        (false, true) => PassedOn,
        (false, false) => WrongHost,
    };

    /// <summary>True where credentials were refused, so that to send them again would be one more failed login.</summary>
    public static bool IsFinal(ApiError error) => error == ProxyRefuses || error == PassedOn;
}
