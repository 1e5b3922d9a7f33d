namespace TorrentApi.DependencyInjection.Reading;

/// <summary>A client that configuration or code declares.</summary>
/// <param name="Name">Empty for the only one.</param>
/// <param name="Backend">Its kind.</param>
/// <param name="Configuration">Its options; null for one declared in code.</param>
internal sealed record ClientDeclaration(string Name, TorrentBackend Backend, IConfiguration? Configuration)
{
    /// <summary>Changes with what configuration says of the client, its kind included; nothing in code does.</summary>
    public string Fingerprint => $"{Backend.Kind} {(Configuration is null ? "" : Backend.ReadSettings(Configuration).Fingerprint)}";

    /// <summary>Where a person finds it.</summary>
    public string Place => Configuration is null ? $"client \"{Name}\" in code" : Paths.Of(Configuration);
}
