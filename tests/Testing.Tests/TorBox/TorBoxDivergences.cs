using TorrentApi.ContractTests;

namespace TorrentApi.Testing.Tests.TorBox;

/// <summary>The promises that TorBox cannot keep; docs/backends.md lists the same.</summary>
internal static class TorBoxDivergences
{
    public static IReadOnlyList<Divergence> All { get; } = [];
}
