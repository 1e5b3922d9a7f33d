namespace TorrentApi.DependencyInjection.Reading;

/// <summary>Places in configuration as people write them.</summary>
internal static class Paths
{
    public static string Of(IConfiguration configuration) =>
        configuration is IConfigurationSection { Path: { Length: > 0 } path } ? path : "configuration";

    public static string Of(IConfiguration configuration, string key) =>
        configuration is IConfigurationSection { Path: { Length: > 0 } path } ? ConfigurationPath.Combine(path, key) : key;
}
