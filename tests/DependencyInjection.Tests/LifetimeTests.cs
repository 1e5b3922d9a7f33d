using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using TorrentApi.DependencyInjection.Tests.Fakes;

namespace TorrentApi.DependencyInjection.Tests;

public sealed class LifetimeTests
{
    [Fact]
    public async Task An_adapter_is_made_once_and_on_first_use()
    {
        var made = 0;
        await using var services = Given.Container(Given.TwoClients, builder => builder.AddInterceptor(_ =>
        {
            Interlocked.Increment(ref made);
            return new ReadOnlyInterceptor();
        }));

        var api = services.GetRequiredService<ITorrentApi>();
        var before = made;
        Parallel.For(0, 8, _ => api.Backend.ToString());

        before.Should().Be(0);
        made.Should().Be(1);
    }

    [Fact]
    public async Task The_container_disposes_adapters_asynchronously_and_once()
    {
        var services = Given.Container(Given.TwoClients);
        var home = services.GetRequiredService<ITorrentApi>().Acme();
        var cloud = services.GetRequiredKeyedService<ITorrentApi>("cloud").Acme();
        using var scope = services.CreateScope();
        scope.ServiceProvider.GetRequiredService<ITorrentApi>().Acme().Should().BeSameAs(home);

        await services.DisposeAsync();
        await services.DisposeAsync();

        (home.DisposedAsync, home.Disposed, cloud.DisposedAsync, cloud.Disposed).Should().Be((1, 0, 1, 0));
    }

    [Fact]
    public void A_container_that_is_disposed_synchronously_drops_adapters()
    {
        var services = Given.Container(Given.TwoClients);
        var home = services.GetRequiredService<ITorrentApi>().Acme();

        services.Dispose();

        (home.DisposedAsync, home.Disposed).Should().Be((0, 1));
    }

    [Fact]
    public void The_end_of_a_scope_closes_nothing()
    {
        using var services = Given.Container(Given.TwoClients);
        using (var scope = services.CreateScope())
            scope.ServiceProvider.GetRequiredService<ITorrentApi>().Backend.Client.Should().Be("home");

        services.GetRequiredService<ITorrentApi>().Acme().Disposed.Should().Be(0);
    }

    [Fact]
    public void Who_has_a_client_injected_cannot_close_it()
    {
        using var services = Given.Container(Given.TwoClients);

        services.GetRequiredService<ITorrentApi>().Should().NotBeAssignableTo<IDisposable>().And.NotBeAssignableTo<IAsyncDisposable>();
    }

    [Fact]
    public async Task A_client_that_was_never_used_is_not_made_for_its_end()
    {
        var services = Given.Container(Given.TwoClients, builder => builder.AddInterceptor(_ => throw new NotSupportedException()));
        var api = services.GetRequiredService<ITorrentApi>();

        await services.DisposeAsync();
        var using_ = () => api.Backend;

        using_.Should().Throw<ObjectDisposedException>();
    }

    [Fact]
    public async Task An_adapter_gets_the_containers_clock_and_loggers()
    {
        var clock = new Clock();
        await using var services = Given.Container(Given.TwoClients, builder => builder.Services.AddSingleton<TimeProvider>(clock));

        var given = services.GetRequiredService<ITorrentApi>().Acme().Services;

        given.Client.Should().Be("home");
        given.Clock.Should().BeSameAs(clock);
        given.LoggerFactory.Should().BeSameAs(services.GetRequiredService<ILoggerFactory>());
    }

    [Fact]
    public async Task Adapters_are_disposed_before_the_loggers_that_they_write_to()
    {
        var ends = new List<string>();
        var services = Given.Container(Given.TwoClients, builder => builder.Services.AddSingleton<ILoggerFactory>(_ => new Loggers(ends)));
        _ = services.GetRequiredService<ITorrentApi>().Acme();
        ends.Should().BeEmpty();

        await services.DisposeAsync();

        ends.Should().Equal("Acme logs out", "loggers");
    }

    private sealed class Clock : TimeProvider;

    private sealed class Loggers(List<string> ends) : ILoggerFactory
    {
        public void AddProvider(ILoggerProvider provider)
        {
        }

        public ILogger CreateLogger(string categoryName)
        {
            if (categoryName.StartsWith("Acme", StringComparison.Ordinal))
                ends.Add(categoryName);
            return NullLogger.Instance;
        }

        public void Dispose() => ends.Add("loggers");
    }
}
