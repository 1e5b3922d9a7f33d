using TorrentApi.Testing.QBittorrent.Wire;

namespace TorrentApi.Testing.QBittorrent.Store;

/// <summary>One login.</summary>
internal sealed class ClientSession(string id)
{
    public string Id { get; } = id;

    public DateTimeOffset LastUsed { get; set; }

    /// <summary>What this client was told by <c>sync/maindata</c>: two that share a session disturb each other, as on the real server.</summary>
    public SyncMemory Sync { get; } = new();

    /// <summary>The ids that it was told and that are no more.</summary>
    public GhostRows Ghosts { get; } = new();

    /// <summary>By number, on servers that do not share them.</summary>
    public SortedDictionary<int, SimulatedSearch> Searches { get; } = [];
}
