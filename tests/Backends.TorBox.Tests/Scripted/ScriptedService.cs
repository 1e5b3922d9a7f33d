using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace TorrentApi.Backends.TorBox.Tests.Scripted;

/// <summary>Answers as a test wrote down, route by route: each answer once, the last one for ever. A route without an answer fails the request.</summary>
internal sealed class ScriptedService(TimeProvider clock) : HttpMessageHandler
{
    private readonly ConcurrentDictionary<string, ConcurrentQueue<Func<RecordedRequest, HttpResponseMessage>>> _answers = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<RecordedRequest> _requests = [];
    private int _inFlight;

    public IReadOnlyList<RecordedRequest> Requests => [.. _requests];

    public IReadOnlyList<string> Routes => [.. _requests.Select(request => request.Route)];

    public int InFlight => Volatile.Read(ref _inFlight);

    /// <summary>Adds an answer to a route, "GET torrents/mylist".</summary>
    public ScriptedService On(string route, Func<RecordedRequest, HttpResponseMessage> answer)
    {
        _answers.GetOrAdd(route, _ => []).Enqueue(answer);
        return this;
    }

    public ScriptedService On(string route, string body, HttpStatusCode status = HttpStatusCode.OK, string? type = "application/json") =>
        On(route, _ => Reply(body, status, type));

    public ScriptedService Forget()
    {
        _answers.Clear();
        _requests.Clear();
        return this;
    }

    public static HttpResponseMessage Reply(string body, HttpStatusCode status = HttpStatusCode.OK, string? type = "application/json") =>
        new(status) { Content = new StringContent(body, Encoding.Latin1, type ?? "text/plain") };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _inFlight);
        try
        {
            var recorded = await RecordedRequest.ReadAsync(request, clock.GetUtcNow(), cancellationToken);
            _requests.Enqueue(recorded);
            if (!_answers.TryGetValue(recorded.Route, out var answers) || !answers.TryPeek(out var answer)) throw new InvalidOperationException($"no answer to {recorded.Line}");
            if (answers.Count > 1) answers.TryDequeue(out answer);
            return answer!(recorded);
        }
        finally
        {
            Interlocked.Decrement(ref _inFlight);
        }
    }
}
