using System.Text.Json.Nodes;

namespace TorrentApi.Testing.QBittorrent.Wire;

/// <summary>What changed between two states of <c>sync/maindata</c>. Source: processMap, processHash and processList in synccontroller.cpp, btjson.cpp before 4.1.</summary>
internal static class SyncDelta
{
    /// <summary>Objects by key, of which changed fields are told and the keys that went, or (tags; what API v1 has of categories and labels) lists of names.</summary>
    private static readonly string[] Groups = ["torrents", "categories", "labels", "trackers", "tags"];

    public static JsonObject Between(JsonObject before, JsonObject now)
    {
        var delta = new JsonObject();
        foreach (var group in Groups)
        {
            if ((before[group] ?? now[group]) is JsonArray) AddNames(delta, group, before[group] as JsonArray ?? [], now[group] as JsonArray ?? []);
            else AddGroup(delta, group, before[group] as JsonObject ?? [], now[group] as JsonObject ?? []);
        }

        if (Changed(before["server_state"] as JsonObject ?? [], (JsonObject)now["server_state"]!) is { Count: > 0 } state) delta["server_state"] = state;
        return delta;
    }

    private static void AddGroup(JsonObject delta, string group, JsonObject before, JsonObject now)
    {
        var changed = new JsonObject();
        foreach (var (key, value) in now)
        {
            if (!before.TryGetPropertyValue(key, out var old)) changed[key] = value!.DeepClone();
            else if (group == "torrents" && Changed((JsonObject)old!, (JsonObject)value!) is { Count: > 0 } fields) changed[key] = fields;
            else if (group != "torrents" && !JsonNode.DeepEquals(old, value)) changed[key] = value!.DeepClone();
        }

        if (changed.Count > 0) delta[group] = changed;
        var gone = before.Where(pair => !now.ContainsKey(pair.Key)).Select(pair => (JsonNode?)JsonValue.Create(pair.Key)).ToArray();
        if (gone.Length > 0) delta[group + "_removed"] = new JsonArray(gone);
    }

    private static void AddNames(JsonObject delta, string group, JsonArray before, JsonArray now)
    {
        var (old, current) = (Texts(before), Texts(now));
        if (current.Except(old, StringComparer.Ordinal).ToList() is { Count: > 0 } added) delta[group] = Array(added);
        if (old.Except(current, StringComparer.Ordinal).ToList() is { Count: > 0 } removed) delta[group + "_removed"] = Array(removed);
    }

    private static JsonObject Changed(JsonObject before, JsonObject now)
    {
        var changed = new JsonObject();
        foreach (var (name, value) in now)
        {
            if (!before.TryGetPropertyValue(name, out var old) || !JsonNode.DeepEquals(old, value)) changed[name] = value?.DeepClone();
        }

        return changed;
    }

    private static List<string> Texts(JsonArray array) => [.. array.Select(node => (string)node!)];

    private static JsonArray Array(List<string> texts) => new([.. texts.Select(text => (JsonNode?)JsonValue.Create(text))]);
}
