using TorrentApi.ContractTests;

namespace TorrentApi.RealServers.Tests.Contracts;

/// <summary>The way of one client to its server: counts what is sent, and breaks on request.</summary>
internal sealed class CountingHandler() : DelegatingHandler(new SocketsHttpHandler
{
    UseCookies = false,
    AllowAutoRedirect = false,
    PooledConnectionIdleTimeout = TimeSpan.FromSeconds(5),
})
{
    // Servers of the API v1 close each connection and do not say so.
    private readonly HttpMessageInvoker _single = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.Zero });

    private long _count;

    public long Count => Interlocked.Read(ref _count);

    public ContractFault Fault { get; set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _count);
        switch (Fault)
        {
            case ContractFault.Unreachable:
                throw new HttpRequestException(HttpRequestError.ConnectionError, "cut by the test");
            case ContractFault.ServerFault:
                return new HttpResponseMessage(System.Net.HttpStatusCode.BadGateway) { RequestMessage = request, Content = new StringContent("<html>bad gateway</html>") };
            case ContractFault.Hang:
                await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
                break;
        }

        return request.Headers.ConnectionClose == true ? await _single.SendAsync(request, cancellationToken) : await base.SendAsync(request, cancellationToken);
    }
}
