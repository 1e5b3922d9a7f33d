using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TorrentApi.DependencyInjection.Tests.Fakes;

namespace TorrentApi.DependencyInjection.Tests;

public sealed class UnknownKeyTests
{
    private const string Options = "Options: BaseAddress, Username, Password, Attempts, Deadline, Day, Headers.";

    [Theory]
    [InlineData("Pasword", "Pasword is no option of Acme; did you mean \"Password\"? " + Options)]
    [InlineData("Url", "Url is no option of Acme. " + Options)]
    [InlineData("PaswordFile", "PaswordFile is no option of Acme; did you mean \"PasswordFile\"? " + Options)]
    public async Task A_key_that_means_nothing_is_told(string key, string complaint)
    {
        await using var services = Given.Container($$"""{ "Backend": "Acme", "BaseAddress": "http://a:1", "{{key}}": "hunter2" }""");

        services.Complaints().Should().Equal("TorrentApi: " + complaint);
    }

    [Fact]
    public async Task In_a_named_client_it_is_told_with_the_name()
    {
        await using var services = Given.Container("""{ "Clients": { "home": { "Backend": "Acme", "BaseAddres": "http://a:1" } } }""");

        services.Complaints().Should().Equal(
            $"TorrentApi:Clients:home: BaseAddres is no option of Acme; did you mean \"BaseAddress\"? {Options}",
            "TorrentApi:Clients:home: BaseAddress is missing: write the URL of the server, such as http://localhost:8080.");
    }

    [Fact]
    public async Task Beside_the_clients_it_is_told_as_well()
    {
        await using var services = Given.Container(Given.TwoClients.Replace("\"Default\"", "\"Defualt\"", StringComparison.Ordinal));

        services.Complaints().Should().Equal(
            "TorrentApi:Defualt is not known here; did you mean \"Default\"? Beside Clients there is Default; options stand inside a client.");
    }

    [Fact]
    public async Task What_stands_inside_an_option_is_the_options_affair()
    {
        await using var services = Given.Container("""{ "Backend": "Acme", "BaseAddress": "http://a:1", "Headers": { "X-Any": "1" } }""");

        services.Clients().Default.Acme().Options.Headers.Should().ContainKey("X-Any");
    }

    [Fact]
    public async Task A_whole_configuration_holds_other_things_too()
    {
        var values = new Dictionary<string, string?> { ["Backend"] = "Acme", ["BaseAddress"] = "http://box:8080", ["PATH"] = "/bin", ["Logging:LogLevel:Default"] = "Debug" };
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(values).Build();
        await using var services = new ServiceCollection().AddTorrentApi(configuration).AddAcme().Services.BuildServiceProvider();

        services.Clients().Default.Backend.Address.Should().Be(new Uri("http://box:8080"));
    }
}
