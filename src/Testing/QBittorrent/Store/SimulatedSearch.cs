namespace TorrentApi.Testing.QBittorrent.Store;

/// <summary>A search of one session; it is over at once.</summary>
internal sealed record SimulatedSearch(string Pattern, string Category, IReadOnlyList<string> Plugins)
{
    public IReadOnlyList<MagnetLink> Results { get; init; } = [];
}
