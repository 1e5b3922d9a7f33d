using System.Globalization;
using System.Text;
using TorrentApi.Testing.Http;
using TorrentApi.Testing.QBittorrent.Endpoints;
using TorrentApi.Testing.QBittorrent.Endpoints.V1;
using TorrentApi.Testing.QBittorrent.Store;
using TorrentApi.Testing.QBittorrent.Versions;
using TorrentApi.Testing.QBittorrent.Wire.V1;

namespace TorrentApi.Testing.QBittorrent;

/// <summary>The way of one request through a server up to 4.0, in the real one's order: parser, origin and host, session, ban, scope, endpoint, fields. The method is never looked at.</summary>
internal sealed class VisitV1(Simulation simulation, WireRequest request) : IVisit
{
    // How a client tells the generations apart: asked on purpose, so no mistake.
    private const string Probe = "/api/v2/app/webapiVersion";

    private static readonly string[] PrivateScopes = ["query", "command", "sync"];

    private readonly VersionProfile _version = simulation.Version;
    private readonly DateTimeOffset _now = simulation.Store.Now;

    // Set where the answer carries a session that nobody asked for: without a login each request opens one.
    private ClientSession? _opened;

    /// <inheritdoc/>
    public bool IsKnown { get; private set; } = true;

    public WireReply Answer()
    {
        if (!request.Method.All(char.IsAsciiLetterUpper) || BodyReader.Read(request) is not { } body) return ClosingReplies.Bare(_version, _now);

        try
        {
            CheckSender();
            var session = FindSession();
            var reply = simulation.Sessions.IsBanned ? ClosingReplies.Write(_version, _now, Ban) : Dispatch(body, session);
            return _opened is null ? reply : reply.With(_version.CookieHeader, _version.WriteCookie(simulation.Port, _opened.Id, _now));
        }
        catch (Refusal refusal)
        {
            return ClosingReplies.Refuse(_version, _now, refusal);
        }
    }

    private static ClosingAnswer Ban => new(403) { Type = ClosingReplies.TextType, Body = Encoding.UTF8.GetBytes(LoginEndpoints.BanText) };

    private WireReply Dispatch(WireForm body, ClientSession? session)
    {
        var parts = request.Path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var endpoint = EndpointTable.Find(parts, _version);
        IsKnown = endpoint is not null || request.Path == Probe;

        var isPrivate = parts is [var scope, ..] && PrivateScopes.Contains(scope, StringComparer.Ordinal);
        if (isPrivate && session is null) throw new Refusal(403);
        if (endpoint is null) throw Refusal.NotFound();

        // Only commands and the login read the body, and they read nothing else.
        var form = endpoint.ReadsQuery ? new WireForm { Fields = QueryReader.Read(request.Query) } : body;
        if (!endpoint.Accepts(form)) throw Refusal.BadRequest();

        return endpoint.Run(new Call(simulation, request, form, session) { Argument = endpoint.TakesHash ? parts[^1] : "" });
    }

    /// <summary>Origin, else Referer, has to name the host and port that were asked; and of Host the port has to be the server's own.</summary>
    private void CheckSender()
    {
        var host = request.Header("Host") ?? "";
        if (_version.ChecksHost && host.Split(':') is [_, var port] && port != simulation.Port.ToString(CultureInfo.InvariantCulture)) throw new Refusal(401);
        if (!_version.ChecksOrigin || (request.Header("Origin") ?? request.Header("Referer")) is not { } sender) return;

        var asked = request.Header("X-Forwarded-Host") ?? host;
        if (!Uri.TryCreate(sender, UriKind.Absolute, out var address) || !asked.Equals(address.Authority, StringComparison.OrdinalIgnoreCase)) throw new Refusal(401);
    }

    private ClientSession? FindSession()
    {
        if (simulation.Sessions.Find(Cookie(), _version) is { } session) return session;
        return simulation.Store.Options.BypassesLogin ? _opened = simulation.Sessions.Open(_version) : null;
    }

    private string? Cookie()
    {
        var value = request.Header("Cookie")?.Split(';', StringSplitOptions.TrimEntries)
            .Select(pair => pair.Split('=', 2)).FirstOrDefault(pair => pair[0] == _version.CookieName(simulation.Port))?[^1];
        return _version.UnquotesCookies ? value?.Trim('"') : value;
    }
}
