using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace TorrentApi.DependencyInjection.Tests.Fakes;

internal static class Given
{
    public const string TwoClients =
        """
        { "Default": "home", "Clients": {
            "home": { "Backend": "Acme", "BaseAddress": "http://home:8080" },
            "cloud": { "Backend": "Acme", "BaseAddress": "http://cloud:8080" } } }
        """;

    /// <summary>The part "TorrentApi" of a program's configuration.</summary>
    public static IConfigurationSection Section(string json) => new ConfigurationBuilder()
        .AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes($$"""{ "TorrentApi": {{json}} }""")))
        .Build()
        .GetSection("TorrentApi");

    /// <summary>A container with the Acme backend, this configuration, and what else a test adds.</summary>
    public static ServiceProvider Container(string json, Action<TorrentApiBuilder>? more = null) => Container(Section(json), more);

    /// <inheritdoc cref="Container(string, Action{TorrentApiBuilder}?)"/>
    public static ServiceProvider Container(IConfiguration configuration, Action<TorrentApiBuilder>? more = null)
    {
        var services = new ServiceCollection();
        var builder = services.AddTorrentApi(configuration).AddAcme();
        more?.Invoke(builder);
        return services.BuildServiceProvider(validateScopes: true);
    }

    /// <summary>A container without configuration.</summary>
    public static ServiceProvider Container(Action<TorrentApiBuilder> more)
    {
        var services = new ServiceCollection();
        more(services.AddTorrentApi());
        return services.BuildServiceProvider(validateScopes: true);
    }

    public static ITorrentApiFactory Clients(this IServiceProvider services) => services.GetRequiredService<ITorrentApiFactory>();

    public static AcmeApi Acme(this ITorrentApi api) => api.GetFeature<AcmeApi>()!;

    /// <summary>What a person reads when the first client is resolved.</summary>
    public static IReadOnlyList<string> Complaints(this IServiceProvider services)
    {
        var resolving = () => services.Clients();
        return resolving.Should().Throw<OptionsValidationException>().Which.Failures.ToList();
    }
}
