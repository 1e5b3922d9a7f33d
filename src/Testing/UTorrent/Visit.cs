using System.Text;
using TorrentApi.Testing.Http;
using TorrentApi.Testing.UTorrent.Endpoints;
using TorrentApi.Testing.UTorrent.Store;
using TorrentApi.Testing.UTorrent.Wire;

namespace TorrentApi.Testing.UTorrent;

/// <summary>The way of one request through the server: credentials, path, token, action, list.</summary>
internal sealed class Visit(Simulation simulation, WireRequest request)
{
    private const string Gui = "/gui/";
    private const string TokenPage = "/gui/token.html";
    private const string Proxy = "/proxy";
    private const string Basic = "Basic ";
    private const string CookieName = "GUID";

    private readonly UTorrentServerOptions _options = simulation.Options;
    private readonly IReadOnlyList<(string Name, string Value)> _parameters = FormReader.ReadAll(request.Query);

    /// <summary>False where the build has nothing by this name, or the simulator does not play it.</summary>
    public bool IsKnown { get; private set; } = true;

    private bool SetsCookie => _options.SetsCookie ?? simulation.Build.SetsCookie;

    public WireReply Answer()
    {
        // Nothing of a chunked body is read: what follows is no request.
        if (request.IsChunked) return Replies.InvalidRequest() with { Closes = true };
        if (request.Method is not ("GET" or "POST")) return Replies.InvalidRequest();
        if (FindGuest() is not { } isGuest) return Replies.Unauthorized();

        var path = request.Path.StartsWith(_options.BasePath, StringComparison.Ordinal) ? request.Path[_options.BasePath.Length..] : "";
        return path switch
        {
            TokenPage => GiveToken(isGuest),
            Gui => Run(isGuest),
            Proxy when simulation.Build.HasRemote => ProxyEndpoint.Run(new Exchange(simulation, request, _parameters)),
            "/" => Unknown(Replies.InvalidRequest()),
            _ => Unknown(Replies.NotFound()),
        };
    }

    private WireReply GiveToken(bool isGuest)
    {
        var (session, token) = simulation.Sessions.Issue(Cookie(), isGuest);
        session.UserAgent = request.Header("User-Agent") ?? "";
        var reply = Replies.Html($"<html><div id='token' style='display:none;'>{token}</div></html>");
        return SetsCookie ? reply.With("Set-Cookie", $"{CookieName}={session.Guid}; path=/") : reply;
    }

    private WireReply Run(bool isGuest)
    {
        WebSession? session = null;
        if (_options.RequiresToken && (session = FindSession(isGuest)) is null) return _options.AnswersBadTokenWithNothing ? Replies.Empty() : Replies.InvalidRequest();

        var exchange = new Exchange(simulation, request, _parameters) { Session = session, IsGuest = isGuest };
        if (exchange.Find("action") is { } action)
        {
            if (CommandTable.Find(action, simulation.Build) is not { } command) return Unknown(Replies.InvalidRequest());
            if (isGuest && !command.IsForGuests) return Replies.Refuse(_options.GuestRefusal);
            if (!TryRun(command, exchange)) return Replies.InvalidRequest();
        }

        if (exchange.Get("list") == "1") ListCommand.Run(exchange);
        return Replies.Json(exchange.WriteReply());
    }

    private static bool TryRun(Command command, Exchange exchange)
    {
        try
        {
            command.Run(exchange);
            return true;
        }
        catch (Refusal)
        {
            return false;
        }
    }

    /// <summary>The session of the token, which stands before the action or the list, or right behind them. Source: the manual and the wiki page TokenSystem.</summary>
    private WebSession? FindSession(bool isGuest)
    {
        var before = _parameters.TakeWhile(one => one.Name != "token").Select(one => one.Name).ToList();
        if (before.Count == _parameters.Count || !before.SkipWhile(name => !IsCommand(name)).All(IsCommand)) return null;

        var session = simulation.Sessions.Use(_parameters[before.Count].Value, Cookie(), SetsCookie);
        return session?.IsGuest == isGuest ? session : null;
    }

    private static bool IsCommand(string name) => name is "action" or "list";

    /// <summary>Who asks: null for nobody.</summary>
    private bool? FindGuest()
    {
        if (_options.BypassesLogin) return false;
        if (request.Header("Authorization") is not { } value || !value.StartsWith(Basic, StringComparison.OrdinalIgnoreCase)) return null;
        return TryDecode(value[Basic.Length..].Trim()).Split(':', 2) is [var user, var password] ? simulation.Sessions.IsGuest(user, password) : null;
    }

    private string? Cookie() => request.Header("Cookie")?.Split(';', StringSplitOptions.TrimEntries)
        .Select(pair => pair.Split('=', 2)).FirstOrDefault(pair => pair[0] == CookieName)?[^1];

    private WireReply Unknown(WireReply reply)
    {
        IsKnown = false;
        return reply;
    }

    private static string TryDecode(string base64)
    {
        var bytes = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : "";
    }
}
