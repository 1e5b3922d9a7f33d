using Microsoft.Extensions.DependencyInjection;
using TorrentApi.DependencyInjection.Tests.Fakes;

namespace TorrentApi.DependencyInjection.Tests;

public sealed class ValidationTests
{
    [Theory]
    [InlineData("""{ "Backend": "Acne", "BaseAddress": "http://a:1" }""",
        "TorrentApi:Backend is \"Acne\", which is not registered; did you mean \"Acme\"? Registered: Acme.")]
    [InlineData("""{ "Clients": { "home": { "Backend": "Transmission" } } }""",
        "TorrentApi:Clients:home:Backend is \"Transmission\", which is not registered. Registered: Acme.")]
    [InlineData("""{ "BaseAddress": "http://a:1" }""", "TorrentApi:Backend is missing. Registered: Acme.")]
    [InlineData("""{ "Clients": { "home": { "BaseAddress": "http://a:1" } } }""", "TorrentApi:Clients:home:Backend is missing. Registered: Acme.")]
    [InlineData("""{ }""", "No torrent client is declared: give TorrentApi a Backend or Clients, or add one in code.")]
    [InlineData("""{ "Backend": "Acme", "Clients": { "home": { "Backend": "Acme", "BaseAddress": "http://a:1" } } }""",
        "TorrentApi has both Backend and Clients: move the client into Clients, under a name.")]
    [InlineData("""{ "Default": "hom", "Clients": { "home": { "Backend": "Acme", "BaseAddress": "http://a:1" } } }""",
        "TorrentApi:Default is \"hom\", which names no client; did you mean \"home\"? Clients: home.")]
    [InlineData("""{ "Default": "broken", "Clients": { "broken": { "Backend": "" } } }""", "TorrentApi:Clients:broken:Backend is missing. Registered: Acme.")]
    [InlineData("""{ "Backend": "Acme" }""", "TorrentApi: BaseAddress is missing: write the URL of the server, such as http://localhost:8080.")]
    [InlineData("""{ "Clients": { "home": { "Backend": "Acme", "BaseAddress": "localhost:8080" } } }""",
        "TorrentApi:Clients:home: BaseAddress is not an http or https URL: write it in full, such as http://localhost:8080.")]
    [InlineData("""{ "Backend": "Acme", "BaseAddress": "10.0.0.1:8080" }""",
        "TorrentApi: BaseAddress is not an http or https URL: write it in full, such as http://localhost:8080.")]
    [InlineData("""{ "Backend": "Acme", "BaseAddress": "ftp://box/" }""",
        "TorrentApi: BaseAddress is not an http or https URL: write it in full, such as http://localhost:8080.")]
    [InlineData("""{ "Backend": "Acme", "BaseAddress": "http://user:secret@box/" }""",
        "TorrentApi: BaseAddress holds credentials: take them out of the URL and set the options for them.")]
    [InlineData("""{ "Backend": "Acme", "BaseAddress": "http://box/?a=b" }""", "TorrentApi: BaseAddress has a query or a fragment: end it with the path.")]
    public async Task A_mistake_is_told_in_words_to_act_on(string json, string complaint)
    {
        await using var services = Given.Container(json);

        services.Complaints().Should().Equal(complaint);
    }

    [Theory]
    [InlineData("Attempts", "TorrentApi: Attempts cannot be read: write a whole number.")]
    [InlineData("deadline", "TorrentApi: deadline cannot be read: write a time as hours:minutes:seconds, such as 00:00:30.")]
    [InlineData("Day", "TorrentApi: Day cannot be read: write one of Sunday, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday.")]
    public async Task A_value_of_the_wrong_type_is_named_and_not_repeated(string option, string complaint)
    {
        await using var services = Given.Container($$"""{ "Backend": "Acme", "BaseAddress": "http://a:1", "{{option}}": "hunter2" }""");

        services.Complaints().Should().Equal(complaint);
    }

    [Fact]
    public async Task An_address_that_is_no_url_at_all_is_named_and_not_repeated()
    {
        await using var services = Given.Container("""{ "Backend": "Acme", "BaseAddress": "http://user:hunter2@[" }""");

        services.Complaints().Should().Contain("TorrentApi: BaseAddress cannot be read: write a URL, such as http://localhost:8080.")
            .And.NotContain(complaint => complaint.Contains("hunter2", StringComparison.Ordinal));
    }

    [Fact]
    public async Task All_mistakes_are_told_at_once()
    {
        await using var services = Given.Container(
            """
            { "Default": "hoem", "Clients": {
                "a": { "Backend": "Acme", "Attempts": "x", "Deadline": "y", "Password": "" },
                "b": { "Backend": "acm" },
                "home": { "Backend": "Acme", "BaseAddress": "box:8080" } } }
            """,
            builder => builder.AddAcme("attic", _ => { }));

        services.Complaints().Should().Equal(
            "TorrentApi:Clients:b:Backend is \"acm\", which is not registered; did you mean \"Acme\"? Registered: Acme.",
            "TorrentApi:Default is \"hoem\", which names no client; did you mean \"home\"? Clients: a, home, attic, b.",
            "TorrentApi:Clients:a: Attempts cannot be read: write a whole number.",
            "TorrentApi:Clients:a: Deadline cannot be read: write a time as hours:minutes:seconds, such as 00:00:30.",
            "TorrentApi:Clients:a: BaseAddress is missing: write the URL of the server, such as http://localhost:8080.",
            "TorrentApi:Clients:a: Password is empty: leave it out, or set it.",
            "TorrentApi:Clients:home: BaseAddress is not an http or https URL: write it in full, such as http://localhost:8080.",
            "client \"attic\" in code: BaseAddress is missing: write the URL of the server, such as http://localhost:8080.");
    }

    [Fact]
    public async Task One_name_for_two_clients_is_told_with_both_places()
    {
        await using var services = Given.Container(
            Given.TwoClients, builder => builder.AddAcme("Home", options => options.BaseAddress = new Uri("http://a:1")));

        services.Complaints().Should().Equal(
            "Client \"Home\" is declared twice: TorrentApi:Clients:home and client \"Home\" in code. Rename or remove one.");
    }

    [Fact]
    public async Task A_name_in_code_that_is_no_client_is_told_with_the_call()
    {
        await using var services = Given.Container(Given.TwoClients, builder => builder
            .AddInterceptor("hoem", new ReadOnlyInterceptor())
            .ConfigureHttp("clout", _ => { })
            .UseDefault("nas"));

        services.Complaints().Should().Equal(
            "AddInterceptor(\"hoem\", ...) names no client; did you mean \"home\"? Clients: cloud, home.",
            "ConfigureHttp(\"clout\", ...) names no client; did you mean \"cloud\"? Clients: cloud, home.",
            "UseDefault(\"nas\") names no client. Clients: cloud, home.");
    }

    [Fact]
    public async Task Without_any_backend_the_missing_call_is_told()
    {
        await using var services = new ServiceCollection().AddTorrentApi(Given.Section("""{ "Backend": "Acme" }""")).Services.BuildServiceProvider();

        services.Complaints().Should().Equal(
            "TorrentApi:Backend is \"Acme\", which is not registered. No backend is: call the method of one, such as AddQBittorrent(), on the builder.");
    }
}
