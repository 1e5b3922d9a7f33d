using System.Text.Json.Nodes;

namespace TorrentApi.Testing.TorBox.Store;

/// <summary>Lists as they were when they were last read from the database.</summary>
internal sealed class ListCache(TimeProvider clock)
{
    private readonly Dictionary<string, (DateTimeOffset At, IReadOnlyList<JsonObject> Rows)> _lists = new(StringComparer.Ordinal);

    /// <summary>The rows under a key, at most so old.</summary>
    public IReadOnlyList<JsonObject> Read(string key, TimeSpan maxAge, Func<IReadOnlyList<JsonObject>> read)
    {
        var now = clock.GetUtcNow();
        if (_lists.TryGetValue(key, out var list) && now - list.At < maxAge) return list.Rows;

        var rows = read();
        _lists[key] = (now, rows);
        return rows;
    }

    public void Clear() => _lists.Clear();
}
