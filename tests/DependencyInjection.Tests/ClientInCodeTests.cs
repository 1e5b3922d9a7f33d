using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TorrentApi.DependencyInjection.Tests.Fakes;

namespace TorrentApi.DependencyInjection.Tests;

public sealed class ClientInCodeTests
{
    private static readonly Uri Address = new("http://box:8080");

    [Fact]
    public async Task A_client_needs_no_configuration()
    {
        await using var services = Given.Container(builder => builder.AddAcme("home", options => options.BaseAddress = Address));

        services.GetRequiredService<ITorrentApi>().Backend.Should().Be(new BackendInfo { Kind = "Acme", Client = "home", Address = Address });
    }

    [Fact]
    public async Task Code_and_configuration_add_up()
    {
        await using var services = Given.Container(Given.TwoClients, builder => builder.AddAcme("attic", options => options.BaseAddress = Address));

        services.Clients().Names.Should().Equal("cloud", "home", "attic");
        services.Clients().Get("attic").Backend.Address.Should().Be(Address);
        services.Clients().Default.Backend.Client.Should().Be("home");
    }

    [Fact]
    public async Task The_default_may_be_chosen_in_code()
    {
        await using var services = Given.Container(builder => builder
            .AddAcme("home", options => options.BaseAddress = Address)
            .AddAcme("attic", options => options.BaseAddress = Address)
            .UseDefault("attic"));

        services.GetRequiredService<ITorrentApi>().Backend.Client.Should().Be("attic");
    }

    [Fact]
    public async Task Configurations_default_goes_before_that_of_the_code()
    {
        await using var services = Given.Container(Given.TwoClients, builder => builder.UseDefault("cloud"));

        services.GetRequiredService<ITorrentApi>().Backend.Client.Should().Be("home");
    }

    [Fact]
    public async Task Options_of_a_configured_client_can_be_completed_in_code()
    {
        await using var services = Given.Container(
            Given.TwoClients, builder => builder.Services.PostConfigure<AcmeOptions>("cloud", options => options.Password = "from a vault"));

        services.Clients().Get("cloud").Acme().Options.Password.Should().Be("from a vault");
        services.Clients().Get("home").Acme().Options.Password.Should().BeNull();
    }

    [Fact]
    public async Task Registering_twice_adds_up()
    {
        var collection = new ServiceCollection();
        collection.AddTorrentApi().AddAcme("home", options => options.BaseAddress = Address);
        collection.AddTorrentApi(Given.Section("""{ "Clients": { "cloud": { "Backend": "Acme", "BaseAddress": "http://cloud:8080" } } }""")).AddAcme();
        await using var services = collection.BuildServiceProvider();

        services.Clients().Names.Should().Equal("cloud", "home");
    }

    [Fact]
    public void Two_backends_of_one_kind_are_refused()
    {
        var adding = () => new ServiceCollection().AddTorrentApi().AddAcme().AddBackend(new Impostor());

        adding.Should().Throw<ArgumentException>().WithMessage("Another backend is named \"acme\"*AcmeBackend*");
    }

    [Fact]
    public async Task Options_of_the_same_type_that_are_no_client_are_left_alone()
    {
        await using var services = Given.Container(Given.TwoClients);

        var options = services.GetRequiredService<Microsoft.Extensions.Options.IOptionsMonitor<AcmeOptions>>().Get("of the program's own");

        options.BaseAddress.Should().BeNull();
    }

    private sealed class Impostor : TorrentBackend<AcmeOptions>
    {
        public override string Kind => "acme";

        public override void Bind(IConfiguration configuration, AcmeOptions options)
        {
        }

        public override IEnumerable<string> Validate(AcmeOptions options) => [];

        public override ITorrentApi Create(AcmeOptions options, BackendServices backendServices, IServiceProvider services) =>
            new AcmeApi(options, backendServices);
    }
}
