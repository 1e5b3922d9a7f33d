using System.Text.Json;
using System.Text.Json.Nodes;
using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Mapping.Preferences;

/// <summary>
/// <c>scan_dirs</c>: an object by path, with 0 for the folder itself, 1 for the default path, or a path. 3.2 has a list of paths, and in <c>download_in_scan_dirs</c> a list of flags that
/// has to come with it.
/// </summary>
/// <param name="Member">Of <see cref="QBittorrentPreferences"/>.</param>
internal sealed record WatchedFolders(string Member) : Preference(Member)
{
    private const string Folders = "scan_dirs";
    private const string Flags = "download_in_scan_dirs";
    private const int Itself = 0;
    private const int Default = 1;

    public override IReadOnlyList<string> Names => [Folders, Flags];

    public override object? Read(ToldPreferences told) => told.Find(Folders)?.Element switch
    {
        { ValueKind: JsonValueKind.Object } folders => Read(new Node(folders)),
        { ValueKind: JsonValueKind.Array } folders => Read(new Node(folders), told),
        _ => null,
    };

    public override bool TryWrite(object value, ToldPreferences told, JsonObject changes)
    {
        var folders = (IReadOnlyList<QBittorrentWatchedFolder>)value;
        if (told.Find(Folders)?.Element.ValueKind != JsonValueKind.Array)
        {
            changes[Folders] = new JsonObject(folders.Select(folder => KeyValuePair.Create(folder.Path, (JsonNode?)Target(folder))));
            return true;
        }

        changes[Folders] = new JsonArray([.. folders.Select(folder => (JsonNode)folder.Path)]);
        changes[Flags] = new JsonArray([.. folders.Select(folder => (JsonNode)(folder.SavePath == folder.Path))]);
        return folders.All(folder => folder.SavePath is null || folder.SavePath == folder.Path);
    }

    public override string? Complain(object value) =>
        ((IReadOnlyList<QBittorrentWatchedFolder>)value) is var folders && folders.Any(folder => string.IsNullOrWhiteSpace(folder.Path) || folder.SavePath?.Length == 0) ? "is a list of folders with a path"
        : folders.DistinctBy(folder => folder.Path, StringComparer.Ordinal).Count() < folders.Count ? "names a folder once"
        : null;

    private static IReadOnlyList<QBittorrentWatchedFolder>? Read(Node folders)
    {
        var read = folders.Members().Select(member => Read(member.Key, member.Value)).ToList();
        return read.Contains(null) ? null : [.. read.OfType<QBittorrentWatchedFolder>()];
    }

    private static QBittorrentWatchedFolder? Read(string path, Node target) => (target.AsText(), target.AsWhole()) switch
    {
        ({ Length: > 0 } elsewhere, _) => new() { Path = path, SavePath = elsewhere },
        (null, Itself) => new() { Path = path, SavePath = path },
        (null, Default) => new() { Path = path },
        _ => null,
    };

    private static IReadOnlyList<QBittorrentWatchedFolder>? Read(Node folders, ToldPreferences told)
    {
        var paths = folders.Items().Select(item => item.AsText()).ToList();
        bool[] flags = told.Find(Flags) is { Element.ValueKind: JsonValueKind.Array } flagged ? [.. flagged.Element.EnumerateArray().Select(flag => flag.ValueKind == JsonValueKind.True)] : [];
        return paths.Contains(null) ? null : [.. paths.Select((path, at) => new QBittorrentWatchedFolder { Path = path!, SavePath = flags.ElementAtOrDefault(at) ? path : null })];
    }

    private static JsonNode Target(QBittorrentWatchedFolder folder) => folder.SavePath is null ? Default : folder.SavePath == folder.Path ? Itself : folder.SavePath;
}
