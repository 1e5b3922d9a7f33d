using TorrentApi.Testing.Http;
using TorrentApi.Testing.QBittorrent.Wire;

namespace TorrentApi.Testing.QBittorrent.Endpoints;

/// <summary><c>auth/*</c>. Source: authcontroller.cpp.</summary>
internal static class LoginEndpoints
{
    public const string BanText = "Your IP address has been banned after too many failed authentication attempts.";

    public static readonly IReadOnlyList<Route> Routes =
    [
        new("auth/login", LogIn) { IsAction = true, IsPublic = true },
        new("auth/logout", LogOut) { IsAction = true },
    ];

    private static WireReply LogIn(Exchange exchange)
    {
        var (sessions, version) = (exchange.Simulation.Sessions, exchange.Version);

        // With a valid cookie any password will do.
        if (exchange.Session is not null) return Succeed(exchange);
        if (sessions.IsBanned) throw new Refusal(403, BanText);
        if (!sessions.Accepts(exchange.Get("username"), exchange.Get("password")))
        {
            sessions.CountFailure();
            return version.LoginSpeaksInStatuses ? throw new Refusal(401) : exchange.Text("Fails.");
        }

        var session = sessions.Open(version);
        var expires = exchange.Store.Now + sessions.Timeout(version);
        return Succeed(exchange).With("set-cookie", version.WriteCookie(exchange.Simulation.Port, session.Id, expires));
    }

    private static WireReply LogOut(Exchange exchange)
    {
        exchange.Simulation.Sessions.Close(exchange.Session!);
        return exchange.Done().With("set-cookie", exchange.Version.EraseCookie(exchange.Simulation.Port, exchange.Store.Now));
    }

    private static WireReply Succeed(Exchange exchange) => exchange.Version.LoginSpeaksInStatuses ? Replies.NoContent(exchange.Version) : exchange.Text("Ok.");
}
