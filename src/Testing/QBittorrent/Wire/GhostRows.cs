using System.Text.Json.Nodes;
using TorrentApi.Testing.QBittorrent.Store;

namespace TorrentApi.Testing.QBittorrent.Wire;

/// <summary>What a session of 5.x was told under ids that are no more: a hybrid's old one stays in its answers, full ones included (observed on 5.1.0 and 5.3.0).</summary>
internal sealed class GhostRows
{
    private readonly Dictionary<SimulatedTorrent, (string Key, JsonObject Row)> _told = [];
    private readonly Dictionary<string, JsonObject> _ghosts = new(StringComparer.Ordinal);

    /// <summary>Remembers what is told of a torrent, and what was told of it under another id.</summary>
    public void Tell(SimulatedTorrent torrent, string key, JsonObject row)
    {
        if (_told.TryGetValue(torrent, out var before) && before.Key != key) _ghosts[before.Key] = before.Row;
        _told[torrent] = (key, (JsonObject)row.DeepClone());
    }

    public void AddTo(JsonObject torrents)
    {
        foreach (var (key, row) in _ghosts) torrents.TryAdd(key, row.DeepClone());
    }
}
