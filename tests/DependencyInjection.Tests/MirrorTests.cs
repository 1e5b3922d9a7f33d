using Microsoft.Extensions.DependencyInjection;
using TorrentApi.DependencyInjection.Tests.Fakes;

namespace TorrentApi.DependencyInjection.Tests;

public sealed class MirrorTests
{
    private const string Home = """{ "Default": "home", "Clients": { "home": { "Backend": "Acme", "BaseAddress": "http://home:8080" } } }""";
    private const string Moved = """{ "Default": "home", "Clients": { "home": { "Backend": "Acme", "BaseAddress": "http://moved:8080" } } }""";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_client_has_one_mirror_however_it_is_asked_for()
    {
        await using var services = Given.Container(Given.TwoClients);

        var home = services.GetRequiredService<TorrentMirror>();
        var cloud = services.GetRequiredKeyedService<TorrentMirror>("cloud");

        home.Api.Should().BeSameAs(services.GetRequiredService<ITorrentApi>());
        services.GetRequiredKeyedService<TorrentMirror>("home").Should().BeSameAs(home);
        services.GetRequiredKeyedService<TorrentMirror>("HOME").Should().BeSameAs(home);
        cloud.Should().NotBeSameAs(home);
        cloud.Api.Backend.Client.Should().Be("cloud");
    }

    [Fact]
    public async Task A_mirror_stays_through_a_reload_and_asks_the_new_server()
    {
        var configuration = new LiveConfiguration(Home);
        await using var services = Given.Container(configuration.Section);
        var mirror = services.GetRequiredService<TorrentMirror>();
        await mirror.RefreshAsync(Token);

        configuration.Change(Moved);
        await mirror.RefreshAsync(Token);

        mirror.Api.Backend.Address.Should().Be(new Uri("http://moved:8080"));
        services.GetRequiredKeyedService<TorrentMirror>("home").Should().BeSameAs(mirror);
    }

    [Fact]
    public async Task A_scope_that_ends_leaves_the_mirror_alone()
    {
        await using var services = Given.Container(Given.TwoClients);
        var scope = services.CreateAsyncScope();
        var mirror = scope.ServiceProvider.GetRequiredKeyedService<TorrentMirror>("home");

        await scope.DisposeAsync();

        (await mirror.RefreshAsync(Token)).Version.Should().Be(1);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_container_ends_the_mirrors(bool waits)
    {
        var services = Given.Container(Given.TwoClients);
        var mirror = services.GetRequiredService<TorrentMirror>();
        await using var watch = mirror.WatchAsync(Token).GetAsyncEnumerator(Token);
        await watch.MoveNextAsync();
        var next = watch.MoveNextAsync().AsTask();

        if (waits) await services.DisposeAsync();
        else services.Dispose();

        await next.Invoking(ended => ended).Should().ThrowAsync<ObjectDisposedException>();
    }

    [Fact]
    public async Task Mirrors_ask_as_they_were_told_to_and_by_the_containers_clock()
    {
        var clock = new AnotherClock();
        await using var services = Given.Container(Given.TwoClients, builder =>
        {
            builder.Services.AddSingleton<TimeProvider>(clock);
            builder.UseWatchOptions(new WatchOptions { Interval = TimeSpan.FromSeconds(3) });
        });

        var options = services.GetRequiredKeyedService<TorrentMirror>("cloud").Options;

        options.Interval.Should().Be(TimeSpan.FromSeconds(3));
        options.Clock.Should().BeSameAs(clock);
    }

    [Fact]
    public void A_name_that_no_client_has_is_told_at_once()
    {
        using var services = Given.Container(Given.TwoClients);

        var asking = () => services.GetRequiredKeyedService<TorrentMirror>("nobody");

        asking.Should().Throw<ArgumentException>().WithMessage("*nobody*");
    }

    private sealed class AnotherClock : TimeProvider;
}
