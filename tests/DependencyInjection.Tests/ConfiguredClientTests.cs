using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TorrentApi.DependencyInjection.Tests.Fakes;

namespace TorrentApi.DependencyInjection.Tests;

public sealed class ConfiguredClientTests
{
    [Fact]
    public async Task A_flat_section_is_one_client_without_a_name()
    {
        await using var services = Given.Container(
            """
            { "Backend": "Acme", "BaseAddress": "http://box:8080/base", "Username": "u", "Password": "p", "Attempts": 5, "Deadline": "00:00:07",
              "Day": "Friday", "Headers": { "X-One": "1" } }
            """);

        var api = services.GetRequiredService<ITorrentApi>().Acme();

        services.Clients().Names.Should().Equal("");
        api.Services.Client.Should().BeEmpty();
        api.Options.Should().BeEquivalentTo(new
        {
            BaseAddress = new Uri("http://box:8080/base"), Username = "u", Password = "p", Attempts = 5, Deadline = TimeSpan.FromSeconds(7), Day = DayOfWeek.Friday,
        });
        api.Options.Headers.Should().ContainSingle().Which.Should().Be(KeyValuePair.Create("X-One", "1"));
    }

    [Fact]
    public async Task Several_clients_have_options_of_their_own()
    {
        await using var services = Given.Container(Given.TwoClients);

        services.Clients().Names.Should().BeEquivalentTo("home", "cloud");
        services.Clients().All.Select(api => api.Backend.ToString()).Should().Equal(services.Clients().Names.Select(name => $"Acme '{name}'"));
        services.Clients().Get("home").Backend.Address.Should().Be(new Uri("http://home:8080"));
        services.Clients().Get("cloud").Backend.Address.Should().Be(new Uri("http://cloud:8080"));
    }

    [Fact]
    public async Task A_client_is_injected_by_its_key()
    {
        await using var services = Given.Container(Given.TwoClients, builder => builder.Services.AddSingleton<CloudUser>());

        var user = services.GetRequiredService<CloudUser>();

        user.Api.Backend.Client.Should().Be("cloud");
        user.Api.Should().BeSameAs(services.Clients().Get("cloud")).And.BeSameAs(services.GetRequiredKeyedService<ITorrentApi>("cloud"));
    }

    [Fact]
    public async Task The_default_is_what_is_injected_without_a_key()
    {
        await using var services = Given.Container(Given.TwoClients);

        services.GetRequiredService<ITorrentApi>().Should().BeSameAs(services.Clients().Default).And.BeSameAs(services.Clients().Get("home"));
    }

    [Fact]
    public async Task The_only_client_is_the_default()
    {
        await using var services = Given.Container("""{ "Clients": { "home": { "Backend": "Acme", "BaseAddress": "http://home:8080" } } }""");

        services.GetRequiredService<ITorrentApi>().Backend.Client.Should().Be("home");
    }

    [Fact]
    public async Task Which_of_several_clients_is_the_default_is_never_guessed()
    {
        await using var services = Given.Container(Given.TwoClients.Replace("\"Default\": \"home\",", "", StringComparison.Ordinal));

        var injecting = () => services.GetRequiredService<ITorrentApi>();

        injecting.Should().Throw<InvalidOperationException>().WithMessage("*no default: set Default to one of cloud, home, or inject by name.");
        services.GetRequiredKeyedService<ITorrentApi>("home").Backend.Client.Should().Be("home");
    }

    [Fact]
    public async Task A_key_that_names_no_client_says_which_there_are()
    {
        await using var services = Given.Container(Given.TwoClients);

        var injecting = () => services.GetRequiredKeyedService<ITorrentApi>("clod");

        injecting.Should().Throw<ArgumentException>().WithMessage("No torrent client is named \"clod\"; did you mean \"cloud\"? Clients: cloud, home.*");
    }

    [Fact]
    public async Task A_key_is_a_string()
    {
        await using var services = Given.Container(Given.TwoClients);

        var injecting = () => services.GetRequiredKeyedService<ITorrentApi>(7);

        injecting.Should().Throw<InvalidOperationException>().WithMessage("The key of a torrent client is its name, a string, not Int32.");
    }

    [Fact]
    public async Task Names_and_kinds_have_no_case_as_in_configuration()
    {
        await using var services = Given.Container("""{ "Clients": { "HOME": { "backend": "ACME", "baseaddress": "http://home:8080" } } }""");

        services.Clients().Get("home").Backend.Address.Should().Be(new Uri("http://home:8080"));
    }

    [Fact]
    public async Task Configuration_is_read_when_first_needed()
    {
        var section = Given.Section(Given.TwoClients);
        await using var services = new ServiceCollection().AddTorrentApi(section).AddAcme().Services.BuildServiceProvider();

        section["Clients:home:BaseAddress"] = "http://moved:8080";

        services.GetRequiredService<ITorrentApi>().Backend.Address.Should().Be(new Uri("http://moved:8080"));
    }

    [Fact]
    public async Task A_whole_configuration_does_as_a_section()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([KeyValuePair.Create<string, string?>("Backend", "Acme"), KeyValuePair.Create<string, string?>("BaseAddress", "http://box:8080")])
            .Build();
        await using var services = new ServiceCollection().AddTorrentApi(configuration).AddAcme().Services.BuildServiceProvider();

        services.GetRequiredService<ITorrentApi>().Backend.Address.Should().Be(new Uri("http://box:8080"));
    }

    private sealed class CloudUser([FromKeyedServices("cloud")] ITorrentApi api)
    {
        public ITorrentApi Api => api;
    }
}
