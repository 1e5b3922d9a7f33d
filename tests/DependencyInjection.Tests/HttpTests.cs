using Microsoft.Extensions.DependencyInjection;
using TorrentApi.DependencyInjection.Tests.Fakes;

namespace TorrentApi.DependencyInjection.Tests;

public sealed class HttpTests
{
    [Fact]
    public async Task The_backends_own_handler_reaches_the_adapter()
    {
        using var network = new Network("v1.2.3");
        await using var services = Given.Container(builder => builder.AddAcme("home", options => options.Reach(new Uri("http://box:8080"), network)));

        var server = await services.GetRequiredService<ITorrentApi>().GetServerAsync(TestContext.Current.CancellationToken);

        server.Version.Should().Be("v1.2.3");
    }

    [Fact]
    public async Task A_handler_of_the_caller_stands_before_one_client_only()
    {
        using var network = new Network("v1");
        await using var services = Given.Container(Given.TwoClients, builder => builder
            .ConfigureHttp("Home", http => http.AddHttpMessageHandler(() => new Stamp()).ConfigurePrimaryHttpMessageHandler(() => network))
            .ConfigureHttp("cloud", http => http.ConfigurePrimaryHttpMessageHandler(() => network)));

        await services.Clients().Get("home").GetServerAsync(TestContext.Current.CancellationToken);
        var home = network.LastRequest!.Headers.Contains("X-Stamp");
        await services.Clients().Get("cloud").GetServerAsync(TestContext.Current.CancellationToken);
        var cloud = network.LastRequest!.Headers.Contains("X-Stamp");

        home.Should().BeTrue();
        cloud.Should().BeFalse();
    }

    [Fact]
    public async Task The_default_handler_renews_its_connections()
    {
        await using var services = Given.Container(Given.TwoClients);

        Innermost(services, "home").Should().BeOfType<SocketsHttpHandler>()
            .Which.PooledConnectionLifetime.Should().Be(TorrentBackend.DefaultConnectionLifetime);
    }

    [Fact]
    public async Task No_handler_keeps_cookies_or_follows_redirects()
    {
        await using var services = Given.Container(Given.TwoClients, builder => builder
            .ConfigureHttp("cloud", http => http.ConfigurePrimaryHttpMessageHandler(() => new HttpClientHandler { UseCookies = true })));

        Innermost(services, "home").Should().BeOfType<SocketsHttpHandler>().Which.Should().BeEquivalentTo(new { UseCookies = false, AllowAutoRedirect = false });
        Innermost(services, "cloud").Should().BeOfType<HttpClientHandler>().Which.Should().BeEquivalentTo(new { UseCookies = false, AllowAutoRedirect = false });
    }

    [Fact]
    public async Task A_proxy_is_set_on_the_backends_handler()
    {
        var proxy = new System.Net.WebProxy("http://proxy:3128");
        await using var services = Given.Container(Given.TwoClients, builder => builder
            .ConfigureHttp("home", http => http.ConfigurePrimaryHttpMessageHandler((handler, _) => ((SocketsHttpHandler)handler).Proxy = proxy)));

        ((SocketsHttpHandler)Innermost(services, "home")).Proxy.Should().BeSameAs(proxy);
    }

    [Fact]
    public async Task What_a_program_sets_for_all_its_http_clients_reaches_ours_too()
    {
        using var network = new Network("v1");
        await using var services = Given.Container(Given.TwoClients, builder => builder.Services
            .ConfigureHttpClientDefaults(http => http.ConfigurePrimaryHttpMessageHandler(() => network).AddHttpMessageHandler(() => new Stamp())));

        await services.Clients().Get("home").GetServerAsync(TestContext.Current.CancellationToken);

        network.LastRequest!.Headers.Contains("X-Stamp").Should().BeTrue();
    }

    private static HttpMessageHandler Innermost(IServiceProvider services, string client)
    {
        var handler = services.Clients().Get(client).Acme().Services.Handler!;
        while (handler is DelegatingHandler { InnerHandler: { } inner })
            handler = inner;
        return handler;
    }

    private sealed class Stamp : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add("X-Stamp", "1");
            return base.SendAsync(request, cancellationToken);
        }
    }
}
