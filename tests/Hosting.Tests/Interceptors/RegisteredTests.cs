using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TorrentApi.DependencyInjection;
using TorrentApi.Hosting.Tests.Fakes;
using TorrentApi.Testing;

namespace TorrentApi.Hosting.Tests.Interceptors;

public sealed class RegisteredTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_the_builder_adds_stands_around_every_client()
    {
        using var log = new LogBook();
        var (clock, failing) = (new ManualClock(), new Failing { Error = new ApiError.Unreachable("gone") });
        await using var services = Container(log, clock, builder => builder.AddLogging().AddTelemetry().AddRetry().AddCircuitBreaker().AddInterceptor(failing));

        var listing = services.GetRequiredService<ITorrentApi>().ListAsync(cancellationToken: Token);
        await Eventually.UntilAsync(clock, TimeSpan.FromMilliseconds(200), () => failing.Asked == 2);
        failing.Error = null;
        await Eventually.UntilAsync(clock, TimeSpan.FromMilliseconds(200), () => listing.IsCompleted);
        await listing;

        log.Lines.Select(line => line.Id).Where(id => id is >= 1000 and < 2000).Should().Equal(RetryInterceptor.RetryEvent, RetryInterceptor.RetryEvent, LoggingInterceptor.ReadEvent);
    }

    [Fact]
    public async Task Each_client_has_a_breaker_of_its_own()
    {
        using var log = new LogBook();
        var failing = new Failing { Error = new ApiError.Unreachable("gone") };
        await using var services = Container(log, new ManualClock(), builder => builder
            .AddCircuitBreaker(options => options.MinimumThroughput = 2)
            .AddInterceptor("home", failing)
            .AddInMemory("other")
            .UseDefault("home"));
        var clients = services.GetRequiredService<ITorrentApiFactory>();

        for (var i = 0; i < 3; i++)
            await FluentActions.Awaiting(() => clients.Get("home").ListAsync(cancellationToken: Token)).Should().ThrowAsync<TorrentApiException>();

        failing.Asked.Should().Be(2);
        (await clients.Get("other").ListAsync(cancellationToken: Token)).Should().BeEmpty();
    }

    [Fact]
    public void A_mistake_in_options_is_told_where_it_was_made()
    {
        var adding = () => new ServiceCollection().AddTorrentApi().AddRetry(options => options.Delay = TimeSpan.Zero);

        adding.Should().Throw<ArgumentException>().WithMessage("Delay is not more than zero.*");
    }

    private static ServiceProvider Container(LogBook log, TimeProvider clock, Action<TorrentApiBuilder> more)
    {
        var services = new ServiceCollection();
        services.AddSingleton(clock).AddLogging(logging => logging.AddProvider(log).SetMinimumLevel(LogLevel.Trace));
        more(services.AddTorrentApi().AddInMemory("home"));
        return services.BuildServiceProvider(validateScopes: true);
    }
}
