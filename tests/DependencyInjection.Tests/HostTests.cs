using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using TorrentApi.DependencyInjection.Tests.Fakes;

namespace TorrentApi.DependencyInjection.Tests;

public sealed class HostTests
{
    [Fact]
    public async Task A_host_with_a_mistake_does_not_start()
    {
        using var host = Host("""{ "Backend": "Acne" }""");

        var starting = () => host.StartAsync(TestContext.Current.CancellationToken);

        (await starting.Should().ThrowAsync<OptionsValidationException>()).WithMessage("*did you mean \"Acme\"*");
    }

    [Fact]
    public async Task A_host_without_mistakes_starts_and_sends_nothing()
    {
        using var network = new Network("v1");
        using var host = Host(Given.TwoClients, builder => builder.AddAcme("attic", options => options.Reach(new Uri("http://a:1"), network)));

        await host.StartAsync(TestContext.Current.CancellationToken);
        var adapter = host.Services.Clients().Get("attic").Acme();
        await host.StopAsync(TestContext.Current.CancellationToken);
        await ((IAsyncDisposable)host).DisposeAsync();

        network.LastRequest.Should().BeNull();
        adapter.DisposedAsync.Should().Be(1);
    }

    private static IHost Host(string json, Action<TorrentApiBuilder>? more = null)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(settings: null);
        var clients = builder.Services.AddTorrentApi(Given.Section(json)).AddAcme();
        more?.Invoke(clients);
        return builder.Build();
    }
}
