using TorrentApi.ContractTests;

namespace TorrentApi.RealServers.Tests.Contracts;

/// <summary>The promises that qBittorrent cannot keep, by version; docs/backends.md lists the same.</summary>
internal static class QBittorrentDivergences
{
    public static IReadOnlyList<Divergence> Of(string version) => All.GetValueOrDefault(version, []);

    private static readonly Dictionary<string, Divergence[]> All = new(StringComparer.Ordinal);
}
