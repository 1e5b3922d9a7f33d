namespace TorrentApi.DependencyInjection.Tests.Fakes;

/// <summary>A network in which every server answers the same words.</summary>
internal sealed class Network(string answer) : HttpMessageHandler
{
    public HttpRequestMessage? LastRequest { get; private set; }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        LastRequest = request;
        return Task.FromResult(new HttpResponseMessage { Content = new StringContent(answer) });
    }
}
