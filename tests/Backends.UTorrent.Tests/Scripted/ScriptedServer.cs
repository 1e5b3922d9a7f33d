using System.Net;
using System.Text;

namespace TorrentApi.Backends.UTorrent.Tests.Scripted;

/// <summary>Gives the answers that a test wrote, by action, and keeps every request verbatim. What no test wrote is <c>{"build":N}</c>, as µTorrent says to everything.</summary>
internal sealed class ScriptedServer : HttpMessageHandler
{
    public const string Token = "TOKEN";
    public const string Build = """{"build":45704}""";
    public const string Settings = """{"build":45704,"settings":[["webui.uconnect_enable",1,"false",{"access":"Y"}],["max_dl_rate",0,"100",{"access":"Y"}],["boss_pw",0,"text",{"access":"W"}]]}""";
    public const string OldSettings = """{"build":25302,"settings":[["max_dl_rate",0,"100"]]}""";

    private readonly Lock _gate = new();
    private readonly List<(string Key, Func<HttpResponseMessage> Reply)> _script = [];
    private readonly Dictionary<string, string> _bodies = new(StringComparer.Ordinal) { ["getsettings"] = Settings };
    private readonly List<RecordedRequest> _requests = [];

    public IReadOnlyList<RecordedRequest> Requests
    {
        get
        {
            lock (_gate) return [.. _requests];
        }
    }

    /// <summary>The requests without those that connect and look: method, path and query behind the token.</summary>
    public IReadOnlyList<string> Lines => [.. Requests.Where(request => request.Key is not ("token" or "getsettings" or "list")).Select(request => request.Line)];

    /// <summary>From now on the answer to an action, "list", "token" or "proxy".</summary>
    public ScriptedServer Say(string key, string body)
    {
        lock (_gate) _bodies[key] = body;
        return this;
    }

    /// <summary>The next answers to an action, before those of <see cref="Say"/>.</summary>
    public ScriptedServer Next(string key, HttpStatusCode status, string body = "")
    {
        lock (_gate) _script.Add((key, () => Text(body, status)));
        return this;
    }

    /// <summary>The connection breaks before an answer.</summary>
    public ScriptedServer Lose(string key)
    {
        lock (_gate) _script.Add((key, () => throw new HttpRequestException(HttpRequestError.ResponseEnded)));
        return this;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // Every real handler leaves the caller's thread here, and so lets concurrent callers meet.
        await Task.Yield();
        var recorded = await RecordedRequest.ReadAsync(request, cancellationToken);
        lock (_gate)
        {
            _requests.Add(recorded);
            var at = _script.FindIndex(step => step.Key == recorded.Key);
            if (at < 0) return recorded.Key == "token" && !_bodies.ContainsKey("token") ? TokenPage() : Text(_bodies.GetValueOrDefault(recorded.Key, Build));

            var reply = _script[at].Reply;
            _script.RemoveAt(at);
            return reply();
        }
    }

    private static HttpResponseMessage TokenPage()
    {
        var page = Text($"<html><div id='token' style='display:none;'>{Token}</div></html>");
        page.Headers.TryAddWithoutValidation("Set-Cookie", "GUID=aBc/1+2; path=/");
        return page;
    }

    private static HttpResponseMessage Text(string body, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new ByteArrayContent(Encoding.Latin1.GetBytes(body)) };
}
