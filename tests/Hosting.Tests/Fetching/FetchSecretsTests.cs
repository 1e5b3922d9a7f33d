using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TorrentApi.Hosting.Tests.Fakes;

namespace TorrentApi.Hosting.Tests.Fetching;

public sealed class FetchSecretsTests : IDisposable
{
    private const string Magnet = "magnet:?xt=urn:btih:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa&dn=film";

    private readonly FakeSite _site = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Cookies_and_headers_go_to_their_host_alone()
    {
        _site.Redirect("https://a.example/1", "https://b.example/2").Redirect("https://b.example/2", "https://sub.a.example/3").Redirect("https://sub.a.example/3", Magnet);
        var options = new TorrentFetcherOptions();
        options.For("a.example").Cookies["uid"] = "1";
        options.For("a.example").Cookies["pass"] = "x=y";
        options.For("a.example").Headers["X-Key"] = "a";
        options.For("B.example:443").Headers["X-Key"] = "b";
        using var fetcher = new TorrentFetcher(options, _site);

        await fetcher.FetchAsync(new Uri("https://a.example/1"), Token);

        Enumerable.Range(0, 3).Select(index => (_site.Sent(index, "Cookie"), _site.Sent(index, "X-Key")))
            .Should().Equal(("uid=1; pass=x=y", "a"), (null, "b"), (null, null));
    }

    [Fact]
    public async Task A_handler_that_follows_redirects_by_itself_is_refused()
    {
        _site.Answer("https://a.example/1", () => new HttpResponseMessage { Content = new ByteArrayContent([]) });
        using var following = new Moved(_site);
        using var fetcher = new TorrentFetcher(handler: following);

        var fetching = () => fetcher.FetchAsync(new Uri("https://a.example/1"), Token);

        await fetching.Should().ThrowAsync<InvalidOperationException>().WithMessage("The handler follows redirects*");
    }

    [Theory]
    [InlineData("name", "a\r\nb")]
    [InlineData("na me", "a")]
    public void A_header_that_cannot_be_sent_is_refused_without_its_value(string name, string value)
    {
        var options = new TorrentFetcherOptions();
        options.For("a.example").Headers[name] = value;

        var making = () => new TorrentFetcher(options);

        making.Should().Throw<ArgumentException>().Which.Message.Should().Contain("a.example").And.NotContain(value + "b");
    }

    [Theory]
    [InlineData("uid", "a;b")]
    [InlineData("u=id", "a")]
    public void A_cookie_that_cannot_be_sent_is_refused(string name, string value)
    {
        var options = new TorrentFetcherOptions();
        options.For("a.example").Cookies[name] = value;

        var making = () => new TorrentFetcher(options);

        making.Should().Throw<ArgumentException>().WithMessage("Hosts has a cookie for 'a.example' that cannot be sent*");
    }

    [Fact]
    public void Options_show_hosts_and_no_secret()
    {
        var options = new TorrentFetcherOptions();
        options.For("a.example").Cookies["uid"] = "hunter2";

        $"{options} {options.Hosts["a.example"]}".Should().Contain("a.example").And.Contain("1 cookies").And.NotContain("hunter2");
    }

    [Fact]
    public async Task Over_a_real_connection_a_registered_fetcher_logs_no_address()
    {
        using var log = new LogBook();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var answering = AnswerAsync(listener, $"HTTP/1.1 302 Found\r\nLocation: {Magnet}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        await using var services = new ServiceCollection()
            .AddLogging(logging => logging.AddProvider(log).SetMinimumLevel(LogLevel.Trace))
            .AddTorrentFetcher(options => options.For("127.0.0.1").Cookies["uid"] = "hunter2")
            .BuildServiceProvider();

        var source = await services.GetRequiredService<TorrentFetcher>().FetchAsync(new Uri($"http://{listener.LocalEndpoint}/s3cr3t/1"), Token);

        source.Should().Be((AddSource)MagnetLink.Parse(Magnet));
        (await answering).Should().Contain("Cookie: uid=hunter2");
        log.Lines.Should().NotContain(line => line.Text.Contains("s3cr3t") || line.Text.Contains("hunter2"));
    }

    public void Dispose() => _site.Dispose();

    /// <summary>Answers one request, and gives what was asked.</summary>
    private static async Task<string> AnswerAsync(TcpListener listener, string answer)
    {
        using var client = await listener.AcceptTcpClientAsync(Token);
        var stream = client.GetStream();
        var (buffer, asked) = (new byte[8192], new StringBuilder());
        while (!asked.ToString().Contains("\r\n\r\n"))
            asked.Append(Encoding.ASCII.GetString(buffer, 0, await stream.ReadAsync(buffer, Token)));
        await stream.WriteAsync(Encoding.ASCII.GetBytes(answer), Token);
        return asked.ToString();
    }

    private sealed class Moved(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var reply = await base.SendAsync(request, cancellationToken);
            reply.RequestMessage = new HttpRequestMessage(HttpMethod.Get, "https://elsewhere.example/");
            return reply;
        }
    }
}
