using System.Collections.Concurrent;
using System.Net;

namespace TorrentApi.RealServers.Tests.Network;

/// <summary>Counts what a client sends, and keeps the cookies that it used. Give it to a client as its handler.</summary>
internal sealed class RequestLog : DelegatingHandler
{
    private readonly ConcurrentQueue<Entry> _entries = new();
    private readonly SemaphoreSlim _sent = new(0);

    public RequestLog()
        : base(new SocketsHttpHandler { UseCookies = false, UseProxy = false, AllowAutoRedirect = false, PooledConnectionIdleTimeout = TimeSpan.FromSeconds(5) })
    {
    }

    /// <summary>Requests of any kind.</summary>
    public int Total => _entries.Count;

    /// <summary>Logins sent, whatever came of them.</summary>
    public int Logins => Count("auth/login");

    /// <summary>The different cookies that were sent.</summary>
    public IReadOnlyList<string> Cookies => [.. _entries.Select(entry => entry.Cookie).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>Requests for a route such as <c>torrents/info</c>.</summary>
    public int Count(string route) => _entries.Count(entry => entry.Route == route);

    /// <summary>Requests for a route that were answered so.</summary>
    public int Count(string route, HttpStatusCode status) => _entries.Count(entry => entry.Route == route && entry.Status == status);

    /// <summary>Returns as soon as so many requests for a route are on their way. For one caller at a time.</summary>
    public async Task WaitForAsync(string route, int count, CancellationToken cancellationToken)
    {
        while (Count(route) < count) await _sent.WaitAsync(cancellationToken);
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var path = request.RequestUri!.AbsolutePath;
        var route = path[(path.IndexOf("/api/v2/", StringComparison.Ordinal) + 8)..];
        var entry = new Entry(route, request.Headers.TryGetValues("Cookie", out var cookies) ? cookies.Single() : null);
        _entries.Enqueue(entry);
        _sent.Release();
        var response = await base.SendAsync(request, cancellationToken);
        entry.Status = response.StatusCode;
        return response;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _sent.Dispose();
        base.Dispose(disposing);
    }

    private sealed class Entry(string route, string? cookie)
    {
        public string Route => route;

        public string? Cookie => cookie;

        public HttpStatusCode? Status { get; set; }
    }
}
