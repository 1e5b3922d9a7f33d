using System.Collections.Concurrent;

namespace TorrentApi.Hosting.Tests.Leaks;

/// <summary>Learns the cookies that a server gives and the tokens that a client sends, so that they can be looked for.</summary>
internal sealed class SessionThief(ConcurrentQueue<string> values) : DelegatingHandler
{
    private const string TokenKey = "token=";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        foreach (var part in request.RequestUri!.Query.TrimStart('?').Split('&').Where(part => part.StartsWith(TokenKey, StringComparison.Ordinal)))
            values.Enqueue(Uri.UnescapeDataString(part[TokenKey.Length..]));

        var reply = await base.SendAsync(request, cancellationToken);
        if (reply.Headers.TryGetValues("Set-Cookie", out var cookies))
        {
            foreach (var cookie in cookies.Select(cookie => cookie.Split(';')[0].Split('=', 2)[1]).Where(value => value.Length > 4)) values.Enqueue(cookie);
        }

        return reply;
    }
}
