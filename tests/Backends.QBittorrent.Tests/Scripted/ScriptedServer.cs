using System.Net;
using System.Text;
using System.Text.Json;

namespace TorrentApi.Backends.QBittorrent.Tests.Scripted;

/// <summary>Answers as a named version does to what this adapter sends, keeps every request verbatim, and misbehaves on demand. No simulator: what no test needs is 404.</summary>
internal sealed partial class ScriptedServer(string version) : HttpMessageHandler
{
    public const string Username = "admin";
    public const string Password = "p+a/s&s=%20 wörd";
    public const string ApiKey = "qbt_0123456789abcdefghijklmnopqr";
    public const string BanText = "Your IP address has been banned after too many failed authentication attempts.";

    private readonly Lock _gate = new();
    private readonly List<RecordedRequest> _requests = [];
    private readonly List<(string Action, Func<RecordedRequest, CancellationToken, Task<HttpResponseMessage?>> Reply)> _script = [];
    private readonly HashSet<string> _sessions = [];
    private int _logins;

    public ServerVersion Version { get; set; } = ServerVersion.Of(version);

    /// <summary>False for a server that lets this address in without a login.</summary>
    public bool AsksForLogin { get; set; } = true;

    public bool IsBanning { get; set; }

    public string CookieName { get; set; } = "SID";

    /// <summary>What the cookie begins with; the number of the login follows.</summary>
    public string CookieValue { get; set; } = "a+b/c";

    /// <summary>Set-Cookie headers of a gateway in front, beside the server's own.</summary>
    public List<string> ForeignCookies { get; } = [];

    public IReadOnlyList<RecordedRequest> Requests
    {
        get
        {
            lock (_gate) return [.. _requests];
        }
    }

    /// <summary>The actions in order, such as "torrents/info".</summary>
    public IReadOnlyList<string> Actions => [.. Requests.Select(request => request.Action)];

    public int Logins => Actions.Count(action => action is "auth/login" or "login");

    public RecordedRequest Last(string action) => Requests.Last(request => request.Action == action);

    /// <summary>Forgets what was sent so far.</summary>
    public void Forget()
    {
        lock (_gate) _requests.Clear();
    }

    /// <summary>Ends every session, as a restart does.</summary>
    public void DropSessions()
    {
        lock (_gate) _sessions.Clear();
    }

    /// <summary>The next request of this action gets this in place of the server's answer; null lets the server answer after all.</summary>
    public ScriptedServer Next(string action, Func<RecordedRequest, CancellationToken, Task<HttpResponseMessage?>> reply, int times = 1)
    {
        lock (_gate) _script.AddRange(Enumerable.Repeat((action, reply), times));
        return this;
    }

    /// <inheritdoc cref="Next(string, Func{RecordedRequest, CancellationToken, Task{HttpResponseMessage}}, int)"/>
    public ScriptedServer Next(string action, int status, string body = "", int times = 1) => Next(action, (_, _) => Task.FromResult<HttpResponseMessage?>(Text(status, body)), times);

    /// <summary>The server does what it is asked, and the connection breaks before the answer.</summary>
    public ScriptedServer LoseAnswer(string action) => Next(action, (request, _) =>
    {
        lock (_gate) Answer(request).Dispose();
        throw new HttpRequestException(HttpRequestError.ResponseEnded);
    });

    /// <summary>The connection breaks, or was never made, before the server sees anything.</summary>
    public ScriptedServer LoseRequest(string action, HttpRequestError error = HttpRequestError.ResponseEnded, int times = 1) =>
        Next(action, (_, _) => throw new HttpRequestException(error), times);

    public static HttpResponseMessage Text(int status, string body = "") => new((HttpStatusCode)status) { Content = new StringContent(body) };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // Every real handler leaves the caller's thread here, and so lets concurrent callers meet.
        await Task.Yield();
        var recorded = await RecordedRequest.ReadAsync(request, cancellationToken);
        lock (_gate) _requests.Add(recorded);

        if (TakeScript(recorded.Action) is { } reply && await reply(recorded, cancellationToken) is { } scripted) return scripted;
        cancellationToken.ThrowIfCancellationRequested();
        lock (_gate) return Answer(recorded);
    }

    private Func<RecordedRequest, CancellationToken, Task<HttpResponseMessage?>>? TakeScript(string action)
    {
        lock (_gate)
        {
            var at = _script.FindIndex(step => step.Action == action);
            if (at < 0) return null;

            var reply = _script[at].Reply;
            _script.RemoveAt(at);
            return reply;
        }
    }

    private HttpResponseMessage Answer(RecordedRequest request) => Version.IsV1 ? AnswerV1(request) : request.Action switch
    {
        _ when !request.Address.AbsolutePath.Contains("/api/v2/", StringComparison.Ordinal) => Text(404, "Not Found"),
        "auth/login" => Login(request),
        _ when !IsLetIn(request) => Text(403, IsBanning && request.Cookie is null && Version.IsFrom("5.2.0") ? BanText : "Forbidden"),
        "auth/logout" => Logout(request),
        "app/webapiVersion" => WithCookie(Text(200, Version.Api), isWanted: !AsksForLogin && request.Cookie is null),
        "app/version" => Text(200, $"v{Version.App}"),
        "app/buildInfo" when Version.Libtorrent is { } libtorrent => Json(new { bitness = 64, libtorrent }),
        _ => AnswerAboutTorrents(request),
    };

    private HttpResponseMessage Login(RecordedRequest request)
    {
        if (IsBanning) return Text(403, BanText);

        var isRight = request["username"] == Username && request["password"] == Password;
        if (Version.IsFrom("5.2.0")) return isRight ? WithCookie(Text(204), isWanted: true) : Text(401, "Unauthorized");
        return isRight ? WithCookie(Text(200, "Ok."), isWanted: true) : Text(200, "Fails.");
    }

    private HttpResponseMessage Logout(RecordedRequest request)
    {
        _sessions.RemoveWhere(session => request.Cookie?.Split("; ").Contains(session) == true);
        return Text(200);
    }

    private bool IsLetIn(RecordedRequest request) =>
        !AsksForLogin
        || (Version.IsFrom("5.2.0") && request.Header("Authorization") == $"Bearer {ApiKey}")
        || request.Cookie?.Split("; ").Any(_sessions.Contains) == true;

    private HttpResponseMessage WithCookie(HttpResponseMessage reply, bool isWanted)
    {
        if (!isWanted) return reply;

        var session = $"{CookieName}={CookieValue}{++_logins}";
        _sessions.Add(session);
        foreach (var cookie in ForeignCookies.Append($"{session}; HttpOnly; path=/; SameSite=Strict")) reply.Headers.TryAddWithoutValidation("Set-Cookie", cookie);
        return reply;
    }

    private static HttpResponseMessage Json(object value, int status = 200) =>
        new((HttpStatusCode)status) { Content = new StringContent(JsonSerializer.Serialize(value), Encoding.UTF8, "application/json") };
}
