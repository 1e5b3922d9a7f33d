using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TorrentApi.ContractTests.Members;
using TorrentApi.DependencyInjection;

namespace TorrentApi.ContractTests;

/// <summary>What a backend promises to a container: configuration alone makes a client that works.</summary>
public abstract class RegistrationContract(ContractHost host) : Contract(host)
{
    private ContractRegistration Registration
    {
        get
        {
            if (Host.Registration is null) Assert.Skip($"{Host.Name} cannot be registered in a container");
            return Host.Registration;
        }
    }

    [Fact]
    public async Task Configured_as_the_only_client_it_is_injected_and_works()
    {
        await using var services = Build("");

        var api = services.GetRequiredService<ITorrentApi>();
        var server = await api.GetServerAsync(Token);

        server.Version.Should().NotBeNullOrWhiteSpace("the configured client reaches its server");
        api.Backend.Kind.Should().Be(Registration.Kind, "configuration and code spell the kind alike");
        api.Backend.Client.Should().BeEmpty("it is the one client of a flat section");
    }

    [Fact]
    public async Task Configured_by_name_each_client_knows_its_name()
    {
        await using var services = Build("Clients:home:", "Clients:cloud:");

        var home = services.GetRequiredKeyedService<ITorrentApi>("home");
        var cloud = services.GetRequiredKeyedService<ITorrentApi>("cloud");

        (home.Backend.Client, cloud.Backend.Client).Should().Be(("home", "cloud"));
        (await home.GetServerAsync(Token)).Version.Should().Be((await cloud.GetServerAsync(Token)).Version, "both have the same address");
    }

    [Fact]
    public async Task A_client_that_configuration_adds_while_the_program_runs_works_beside_the_others()
    {
        var configuration = Configure("Clients:home:");
        await using var services = Build(_ => { }, configuration);
        var home = services.GetRequiredKeyedService<ITorrentApi>("home");
        var version = (await home.GetServerAsync(Token)).Version;

        foreach (var (key, value) in Options("Clients:cloud:")) configuration[key] = value;
        configuration.Reload();
        var cloud = services.GetRequiredService<ITorrentApiFactory>().Get("cloud");

        (await cloud.GetServerAsync(Token)).Version.Should().Be(version, "both have the same address");
        (await home.GetServerAsync(Token)).Version.Should().Be(version, "the change is none of its business");
    }

    [Fact]
    public async Task An_injected_client_gives_the_same_features_as_the_adapter()
    {
        await using var services = Build("");

        var api = services.GetRequiredService<ITorrentApi>();

        foreach (var feature in MemberCatalog.All)
            (feature.FindOn(api) is null).Should().Be(feature.FindOn(Api) is null, "{0} is there or not, however the client was made", feature);
    }

    [Fact]
    public async Task An_interceptor_of_the_registration_stands_around_every_operation()
    {
        var recorder = new RecordingInterceptor(refuse: true);
        await using var services = Build(builder => builder.AddInterceptor(recorder), "");
        var api = services.GetRequiredService<ITorrentApi>();

        await FailureAsync<ApiError.Blocked>(() => api.ListAsync(null, Token), "the interceptor refuses");

        recorder.Seen.Should().Equal(Operations.List);
    }

    [Fact]
    public async Task The_container_closes_the_client_with_itself()
    {
        var services = Build("");
        var api = services.GetRequiredService<ITorrentApi>();
        await api.ListAsync(null, Token);

        await services.DisposeAsync();

        await FluentActions.Awaiting(() => api.ListAsync(null, Token)).Should().ThrowAsync<ObjectDisposedException>("the container was disposed");
    }

    [Fact]
    public async Task The_end_of_a_scope_leaves_the_client_open()
    {
        await using var services = Build("");
        await using (var scope = services.CreateAsyncScope()) await scope.ServiceProvider.GetRequiredService<ITorrentApi>().ListAsync(null, Token);

        var list = () => services.GetRequiredService<ITorrentApi>().ListAsync(null, Token);

        await list.Should().NotThrowAsync("the client belongs to the container, not to a scope");
    }

    private ServiceProvider Build(params string[] clients) => Build(_ => { }, clients);

    private ServiceProvider Build(Action<TorrentApiBuilder> more, params string[] clients) => Build(more, Configure(clients));

    private ServiceProvider Build(Action<TorrentApiBuilder> more, IConfigurationRoot configuration)
    {
        var services = new ServiceCollection();
        var builder = services.AddTorrentApi(configuration);
        Registration.AddBackend(builder);
        more(builder);
        return services.BuildServiceProvider(validateScopes: true);
    }

    private IConfigurationRoot Configure(params string[] clients) => new ConfigurationBuilder().AddInMemoryCollection(clients.SelectMany(Options)).Build();

    private IEnumerable<KeyValuePair<string, string?>> Options(string client) =>
        Registration.Options.Append(new("Backend", Registration.Kind)).Select(option => KeyValuePair.Create(client + option.Key, option.Value));
}
