using Microsoft.Extensions.DependencyInjection;
using TorrentApi.DependencyInjection.Tests.Fakes;

namespace TorrentApi.DependencyInjection.Tests;

public sealed class InterceptorTests
{
    private readonly List<string> _pages = [];

    [Fact]
    public async Task The_interceptor_added_first_is_outermost()
    {
        await using var services = Given.Container(Given.TwoClients, builder => builder
            .AddInterceptor(new Diary("first", _pages))
            .AddInterceptor("home", new Diary("second, of home", _pages))
            .AddInterceptor(_ => new Diary("third", _pages)));

        await services.Clients().Get("home").ListAsync(cancellationToken: TestContext.Current.CancellationToken);

        _pages.Should().Equal("first", "second, of home", "third");
    }

    [Fact]
    public async Task An_interceptor_of_one_client_leaves_the_others_alone()
    {
        await using var services = Given.Container(Given.TwoClients, builder => builder.AddInterceptor("cloud", new ReadOnlyInterceptor()));

        await services.Clients().Get("home").StopAsync(MultiTarget.All, TestContext.Current.CancellationToken);
        var stopping = () => services.Clients().Get("cloud").StopAsync(MultiTarget.All, TestContext.Current.CancellationToken);

        (await stopping.Should().ThrowAsync<TorrentApiException>()).Which.Error.Should().Be(new ApiError.Blocked("read-only"));
    }

    [Fact]
    public async Task An_interceptor_made_by_a_function_is_each_clients_own()
    {
        await using var services = Given.Container(Given.TwoClients, builder => builder
            .AddInterceptor("HOME", _ => new Diary("of home", _pages))
            .AddInterceptor(_ => new Diary("of each", _pages)));

        var home = services.Clients().Get("home").Acme().Services.Interceptors;
        var cloud = services.Clients().Get("cloud").Acme().Services.Interceptors;

        home.OfType<Diary>().Should().HaveCount(2);
        cloud.OfType<Diary>().Should().ContainSingle().Which.Should().NotBeSameAs(home[^1]);
    }

    [Fact]
    public async Task An_interceptor_may_come_from_the_container()
    {
        await using var services = Given.Container(Given.TwoClients, builder => builder
            .AddInterceptor(provider => provider.GetRequiredService<ReadOnlyInterceptor>())
            .Services.AddSingleton<ReadOnlyInterceptor>());

        services.Clients().Default.Acme().Services.Interceptors.Should().Contain(services.GetRequiredService<ReadOnlyInterceptor>());
    }
}
