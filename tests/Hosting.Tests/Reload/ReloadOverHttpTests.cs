using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TorrentApi.Testing;

namespace TorrentApi.Hosting.Tests.Reload;

/// <summary>Changes of configuration against servers that speak as real ones do.</summary>
public sealed class ReloadOverHttpTests
{
    private static readonly MagnetLink Link = MagnetLink.Create(InfoHash.Parse(new string('a', 40)), "film");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task After_a_change_of_address_the_old_session_ends_and_the_new_server_is_asked()
    {
        await using var old = QBittorrentServer.Start("4.5.2");
        await using var next = QBittorrentServer.Start("5.3.0");
        var configuration = Configuration(old);
        await using var services = Container(configuration);
        var api = services.GetRequiredService<ITorrentApi>();
        var tags = api.Require<ITagFeature>();
        await api.Add(Link).SendAsync(Token);

        configuration["BaseAddress"] = next.Address.AbsoluteUri;
        configuration.Reload();
        var version = (await api.GetServerAsync(Token)).Version;
        await api.Add(Link).SendAsync(Token);
        await tags.AddAsync(Link.Hash, ["kept"], Token);

        version.Should().Be("v5.3.0");
        (await api.GetAsync(Link.Hash, Token))!.Tags.Should().Equal("kept");
        await services.DisposeAsync();
        old.Requests.Select(request => request.Path).Should().EndWith("/api/v2/auth/logout");
    }

    [Fact]
    public async Task A_password_that_is_corrected_logs_in_without_a_restart()
    {
        await using var server = QBittorrentServer.Start("5.1.0");
        var configuration = Configuration(server);
        configuration["Password"] = "a mistake";
        await using var services = Container(configuration);
        var api = services.GetRequiredService<ITorrentApi>();
        await FluentActions.Awaiting(() => api.ListAsync(cancellationToken: Token)).Should().ThrowAsync<TorrentApiException>();

        configuration["Password"] = server.Options.Password;
        configuration.Reload();

        (await api.ListAsync(cancellationToken: Token)).Should().BeEmpty();
    }

    [Fact]
    public async Task A_change_of_backend_keeps_the_injected_client()
    {
        await using var server = QBittorrentServer.Start("5.1.0");
        var configuration = Configuration(server);
        await using var services = Container(configuration);
        var api = services.GetRequiredService<ITorrentApi>();
        await api.ListAsync(cancellationToken: Token);

        foreach (var key in new[] { "BaseAddress", "Username", "Password" }) configuration[key] = null;
        configuration["Backend"] = "InMemory";
        configuration.Reload();

        (await api.Add(Link).SendAsync(Token)).Outcome.Should().Be(AddOutcome.Added);
        api.Backend.Kind.Should().Be("InMemory");
    }

    [Fact]
    public async Task A_change_elsewhere_logs_nobody_out()
    {
        await using var server = QBittorrentServer.Start("5.1.0");
        var configuration = Configuration(server);
        await using var services = Container(configuration);
        var api = services.GetRequiredService<ITorrentApi>();
        await api.ListAsync(cancellationToken: Token);

        configuration["Logging:LogLevel:Default"] = "Debug";
        configuration.Reload();
        await api.ListAsync(cancellationToken: Token);

        server.Requests.Select(request => request.Path).Should().NotContain("/api/v2/auth/logout").And.ContainSingle(path => path == "/api/v2/auth/login");
    }

    private static IConfigurationRoot Configuration(QBittorrentServer server) => new ConfigurationBuilder()
        .AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Backend"] = "qBittorrent",
            ["BaseAddress"] = server.Address.AbsoluteUri,
            ["Username"] = server.Options.Username,
            ["Password"] = server.Options.Password,
        })
        .Build();

    private static ServiceProvider Container(IConfiguration configuration) =>
        new ServiceCollection().AddTorrentApi(configuration).AddQBittorrent().AddInMemory().Services.BuildServiceProvider(validateScopes: true);
}
