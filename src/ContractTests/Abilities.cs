using TorrentApi.ContractTests.Members;

namespace TorrentApi.ContractTests;

/// <summary>What an adapter and its server can do.</summary>
/// <param name="Capabilities">Those that the server supports.</param>
/// <param name="Features">The feature interfaces that the adapter gives.</param>
public sealed record Abilities(IReadOnlySet<Capability> Capabilities, IReadOnlySet<Type> Features)
{
    /// <summary>True where the adapter has operations that are its own, beyond core and features.</summary>
    public bool HasNative { get; init; }

    /// <summary>Asks a client.</summary>
    public static async Task<Abilities> OfAsync(ITorrentApi api)
    {
        ArgumentNullException.ThrowIfNull(api);
        var server = await api.GetServerAsync();
        return new Abilities(server.Capabilities, MemberCatalog.Features.Where(feature => MemberCatalog.FindFeature(api, feature) is not null).ToHashSet()) { HasNative = MemberCatalog.NativeOf(api).Count > 0 };
    }

    /// <summary>How many of each.</summary>
    public override string ToString() => $"{Capabilities.Count} capabilities, {Features.Count} features";
}
