using System.Text;
using TorrentApi.Testing.Http;
using TorrentApi.Testing.QBittorrent.Endpoints;
using TorrentApi.Testing.QBittorrent.Store;
using TorrentApi.Testing.QBittorrent.Versions;
using TorrentApi.Testing.QBittorrent.Wire;

namespace TorrentApi.Testing.QBittorrent;

/// <summary>The way of one request through a server from 4.1 on, in the real one's order: parser, host and origin, session, scope, method, endpoint, parameters.</summary>
internal sealed class Visit(Simulation simulation, WireRequest request) : IVisit
{
    private const string Root = "/api/v2/";
    private const string Bearer = "Bearer ";
    private const string Basic = "Basic ";

    private readonly VersionProfile _version = simulation.Version;

    // Set where an answer carries a new session: HTTP Basic opens one on the way.
    private string? _newCookie;

    /// <inheritdoc/>
    public bool IsKnown { get; private set; } = true;

    public WireReply Answer()
    {
        if (request.Method is not ("GET" or "POST" or "HEAD")) return Replies.Bare(_version.OddMethodStatus);
        if (FindForm() is not { } form) return Replies.Bare(400);

        try
        {
            CheckSender();
            var reply = Dispatch(form);
            return _newCookie is null ? reply : reply.With("set-cookie", _newCookie);
        }
        catch (Refusal refusal)
        {
            return Replies.Refuse(_version, refusal.Status, refusal.Words);
        }
    }

    private WireReply Dispatch(WireForm form)
    {
        var path = request.Path;
        IsKnown = path.StartsWith(Root, StringComparison.Ordinal);
        if (!IsKnown) throw Refusal.NotFound();

        var action = path[Root.Length..];
        var route = RouteTable.Find(action, _version);
        IsKnown = route is not null;
        var session = FindSession();
        if (session is null && route is not { IsPublic: true } && (_version.HidesScopes || RouteTable.HasScope(action))) throw new Refusal(403);
        if (!RouteTable.HasScope(action)) throw Refusal.NotFound();
        if (_version.ChecksMethods && request.Method != "POST" && route is { IsAction: true }) throw new Refusal(405);
        if (!_version.TakesHead && request.Method == "HEAD") throw new Refusal(405);
        if (route is null) throw Refusal.NotFound(_version.UnknownAction == Replies.ReasonOf(404) ? "" : _version.UnknownAction);

        var exchange = new V2Exchange(simulation, request, form, session);
        if (route.Missing(exchange) is { Count: > 0 } missing)
            throw Refusal.BadRequest(_version.NamesMissingParameters ? $"Missing required parameters: {string.Join(", ", missing)}" : "");

        return route.Run(exchange);
    }

    /// <summary>The parameters: of the query for GET, of the body for POST; null where the body cannot be read.</summary>
    private WireForm? FindForm()
    {
        if (request.Method != "POST") return new WireForm { Fields = FormReader.ReadPairs(request.Query) };
        if (request.IsChunked) return _version.RunsChunkedWithoutBody ? new WireForm() : null;
        if (request.Header("Content-Length") is null && _version.NeedsLength) return null;
        if (request.Body.Length == 0) return new WireForm();

        var type = request.Header("Content-Type") ?? "";
        if (type.StartsWith("application/x-www-form-urlencoded", StringComparison.Ordinal)) return new WireForm { Fields = FormReader.ReadPairs(request.BodyText) };
        return type.StartsWith("multipart/form-data", StringComparison.Ordinal) ? FormReader.ReadMultipart(type, request.Body) : null;
    }

    /// <summary>The checks of Host and of Origin or Referer, which come before everything else and say 401.</summary>
    private void CheckSender()
    {
        var host = request.Header("Host") ?? "";
        if (host.Split(':') is [_, var port] && port != simulation.Port.ToString(System.Globalization.CultureInfo.InvariantCulture)) throw new Refusal(401);
        if (HasKey) return;

        var sender = request.Header("Origin") ?? request.Header("Referer");
        var isForeign = sender is null
            ? _version.ChecksFetchSite && request.Header("Sec-Fetch-Site") == "cross-site"
            : !Uri.TryCreate(sender, UriKind.Absolute, out var address) || !host.Equals(address.Authority, StringComparison.OrdinalIgnoreCase);
        if (isForeign) throw new Refusal(401);
    }

    private bool HasKey => _version.HasApiKey && Authorization(Bearer) is not null;

    private ClientSession? FindSession()
    {
        if (_version.HasApiKey && Authorization(Bearer) is { } key) return simulation.Sessions.FindByKey(key) ?? throw new Refusal(403);
        if (simulation.Sessions.Find(Cookie(), _version) is { } session) return session;
        return _version.HasApiKey && Authorization(Basic) is { } credentials ? LogIn(credentials) : null;
    }

    /// <summary>From 5.2 on HTTP Basic logs in on any call; a proxy that passes its own header on gets the address banned.</summary>
    private ClientSession LogIn(string credentials)
    {
        if (simulation.Sessions.IsBanned) throw new Refusal(403, LoginEndpoints.BanText);

        var text = TryDecode(credentials).Split(':', 2);
        if (text is not [var user, var password] || !simulation.Sessions.Accepts(user, password))
        {
            simulation.Sessions.CountFailure();
            throw new Refusal(401);
        }

        var session = simulation.Sessions.Open(_version);
        _newCookie = _version.WriteCookie(simulation.Port, session.Id, simulation.Store.Now + simulation.Sessions.Timeout(_version));
        return session;
    }

    private string? Cookie() => request.Header("Cookie")?.Split(';', StringSplitOptions.TrimEntries)
        .Select(pair => pair.Split('=', 2)).FirstOrDefault(pair => pair[0] == _version.CookieName(simulation.Port))?[^1];

    private string? Authorization(string scheme) =>
        request.Header("Authorization") is { } value && value.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) ? value[scheme.Length..].Trim() : null;

    private static string TryDecode(string base64)
    {
        var bytes = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : "";
    }
}
