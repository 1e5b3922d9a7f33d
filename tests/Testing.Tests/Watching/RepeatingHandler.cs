using System.Net;

namespace TorrentApi.Testing.Tests.Watching;

/// <summary>Gives, on demand, the answer of <c>sync/maindata</c> before once more in place of the new one, which is lost.</summary>
internal sealed class RepeatingHandler() : DelegatingHandler(new SocketsHttpHandler { UseCookies = false })
{
    private byte[]? _last;
    private int _repeats;

    /// <summary>True once an answer was repeated since the last look.</summary>
    public bool HasRepeated { get; set; }

    public void Repeat() => Interlocked.Exchange(ref _repeats, 1);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        if (!request.RequestUri!.AbsolutePath.EndsWith("/sync/maindata", StringComparison.Ordinal))
        {
            // An answer of another session is none that anything between us and the server would have kept.
            if (request.RequestUri.AbsolutePath.EndsWith("/login", StringComparison.Ordinal)) _last = null;
            return response;
        }

        if (response.StatusCode != HttpStatusCode.OK) return response;
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);

        // Not in place of what begins anew: up to 4.6 numbers then begin at 1 again, and nothing would tell an old answer from the new one.
        var isRepeat = _last is not null && !request.RequestUri.Query.EndsWith("rid=0", StringComparison.Ordinal) && Interlocked.Exchange(ref _repeats, 0) == 1;
        HasRepeated |= isRepeat;
        response.Content = new ByteArrayContent(isRepeat ? _last! : _last = body);
        return response;
    }
}
