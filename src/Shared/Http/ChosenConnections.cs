namespace TorrentApi.Http;

/// <summary>Sends a request that says <c>Connection: close</c> over a connection of its own, and every other one over a connection that is kept.</summary>
/// <remarks>
/// <see cref="SocketsHttpHandler"/> keeps a connection unless the answer says that it closes. A server that closes without saying so would then be sent the
/// next request on a connection that is gone, and of a write nobody could tell whether it arrived.
/// </remarks>
internal sealed class ChosenConnections(SocketsHttpHandler kept, SocketsHttpHandler single) : HttpMessageHandler
{
    private readonly HttpMessageInvoker _kept = new(kept);
    private readonly HttpMessageInvoker _single = new(single);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        (request.Headers.ConnectionClose == true ? _single : _kept).SendAsync(request, cancellationToken);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _kept.Dispose();
            _single.Dispose();
        }

        base.Dispose(disposing);
    }
}
