using System.Collections.Concurrent;

namespace TorrentApi.Hosting.Tests.Leaks;

/// <summary>Learns the values of the cookies that a server gives, so that they can be looked for.</summary>
internal sealed class CookieThief(ConcurrentQueue<string> values) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var reply = await base.SendAsync(request, cancellationToken);
        if (reply.Headers.TryGetValues("Set-Cookie", out var cookies))
        {
            foreach (var cookie in cookies.Select(cookie => cookie.Split(';')[0].Split('=', 2)[1]).Where(value => value.Length > 4)) values.Enqueue(cookie);
        }

        return reply;
    }
}
