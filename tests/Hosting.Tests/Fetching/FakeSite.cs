using System.Net;
using System.Text;

namespace TorrentApi.Hosting.Tests.Fetching;

/// <summary>A web of a few addresses, without a network.</summary>
internal sealed class FakeSite : HttpMessageHandler
{
    private readonly Dictionary<string, Func<HttpResponseMessage>> _pages = [];

    public List<HttpRequestMessage> Requests { get; } = [];

    public FakeSite Page(string address, HttpStatusCode status, byte[]? body = null, string? type = null, params (string Name, string Value)[] headers)
    {
        _pages[address] = () =>
        {
            var reply = new HttpResponseMessage(status) { Content = new ByteArrayContent(body ?? []) };
            if (type is not null) reply.Content.Headers.TryAddWithoutValidation("Content-Type", type);
            foreach (var (name, value) in headers) reply.Headers.TryAddWithoutValidation(name, value);
            return reply;
        };
        return this;
    }

    public FakeSite Text(string address, string text) => Page(address, HttpStatusCode.OK, Encoding.UTF8.GetBytes(text));

    public FakeSite Redirect(string address, string target) => Page(address, HttpStatusCode.Found, headers: ("Location", target));

    public FakeSite Answer(string address, Func<HttpResponseMessage> answer)
    {
        _pages[address] = answer;
        return this;
    }

    public string? Sent(int request, string header) => Requests[request].Headers.TryGetValues(header, out var values) ? string.Join(", ", values) : null;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Requests.Add(request);
        var reply = _pages[request.RequestUri!.AbsoluteUri]();
        reply.RequestMessage = request;
        return Task.FromResult(reply);
    }
}
