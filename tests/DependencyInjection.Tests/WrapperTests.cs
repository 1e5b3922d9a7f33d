using TorrentApi.DependencyInjection.Tests.Fakes;

namespace TorrentApi.DependencyInjection.Tests;

public sealed class WrapperTests
{
    [Fact]
    public async Task A_wrapper_stands_around_one_client_and_stays_through_a_reload()
    {
        var configuration = new LiveConfiguration(Given.TwoClients);
        await using var services = Given.Container(configuration.Section, builder => builder.AddWrapper("Home", (_, inner) => new Wrapper("only", inner)));
        var home = services.Clients().Default;

        configuration.Change(Given.TwoClients.Replace("http://home:8080", "http://moved:8080", StringComparison.Ordinal));

        services.Clients().Default.Should().BeSameAs(home).And.BeOfType<Wrapper>();
        home.Backend.Address.Should().Be(new Uri("http://moved:8080"));
        services.Clients().Get("cloud").Should().NotBeOfType<Wrapper>();
    }

    [Fact]
    public async Task The_wrapper_added_first_is_outermost()
    {
        await using var services = Given.Container(Given.TwoClients, builder => builder
            .AddWrapper("home", (_, inner) => new Wrapper("outer", inner))
            .AddWrapper("home", (_, inner) => new Wrapper("inner", inner)));

        services.Clients().Default.ToString().Should().Be("outer of inner of Acme 'home'");
    }

    [Fact]
    public async Task A_wrapper_of_a_client_that_is_not_there_is_told()
    {
        await using var services = Given.Container(Given.TwoClients, builder => builder.AddWrapper("hoem", (_, inner) => new Wrapper("lost", inner)));

        services.Complaints().Should().Equal("AddWrapper(\"hoem\", ...) names no client; did you mean \"home\"? Clients: cloud, home.");
    }

    private sealed class Wrapper(string name, ITorrentApi inner) : DelegatingTorrentApi(inner)
    {
        public override T? GetFeature<T>()
            where T : class =>
            Inner.GetFeature<T>();

        public override string ToString() => $"{name} of {Inner}";
    }
}
