using System.Globalization;
using TorrentApi.Testing.Http;
using TorrentApi.Testing.QBittorrent.Versions;

namespace TorrentApi.Testing.QBittorrent.Endpoints.V1;

/// <summary>What needs no session: the numbers, the way in and out, and the first page. Source: webapplication.cpp of 3.2 to 4.0.</summary>
internal static class GateEndpoints
{
    private const string Page = "<!DOCTYPE html><html><head><title>qBittorrent Web User Interface</title></head><body></body></html>";

    public static readonly IReadOnlyList<Endpoint> All =
    [
        new("", call => call.As(VersionProfile.HtmlType, Page)),
        new("version/api", call => call.Text(call.Version.Api.Minor.ToString(CultureInfo.InvariantCulture))),
        new("version/api_min", call => call.Text(call.Version.LeastLevel.ToString(CultureInfo.InvariantCulture))),
        new("version/qbittorrent", call => call.Text("v" + call.Version.Name)),
        new("login", LogIn),
        new("logout", LogOut),
    ];

    private static WireReply LogIn(Call call)
    {
        var (sessions, version) = (call.Simulation.Sessions, call.Version);
        if (call.Store.Options.BypassesLogin || (call.Session is not null && !version.ChecksEveryLogin)) return call.Text("Ok.");
        if (!sessions.Accepts(call.Get("username"), call.Get("password")))
        {
            sessions.CountFailure();
            return call.Text("Fails.");
        }

        var session = sessions.Open(version);
        return call.Text("Ok.").With(version.CookieHeader, version.WriteCookie(call.Simulation.Port, session.Id, call.Store.Now));
    }

    private static WireReply LogOut(Call call)
    {
        if (call.Session is not { } session) return call.Done();

        call.Simulation.Sessions.Close(session);
        return call.Done().With(call.Version.CookieHeader, call.Version.EraseOldCookie(session.Id, call.Store.Now));
    }
}
