using System.Text.Json.Nodes;
using TorrentApi.Testing.QBittorrent.Versions;

namespace TorrentApi.Testing.QBittorrent.Wire;

/// <summary>A field of a reply: its name, the versions that have it, and its value.</summary>
internal sealed record Field<T>(string Name, Func<T, JsonNode?> Value, Era Era = default)
{
    public static JsonObject Write(IEnumerable<Field<T>> fields, VersionProfile version, T source)
    {
        var json = new JsonObject();
        foreach (var field in fields.Where(field => version.Has(field.Era))) json[field.Name] = field.Value(source);
        return json;
    }
}
