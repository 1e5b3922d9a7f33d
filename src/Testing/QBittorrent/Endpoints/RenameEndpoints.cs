using System.Globalization;
using TorrentApi.Testing.Http;
using TorrentApi.Testing.QBittorrent.Store;
using TorrentApi.Testing.QBittorrent.Versions;

namespace TorrentApi.Testing.QBittorrent.Endpoints;

/// <summary>Names of files and folders of one torrent. Source: renameFileAction and renameFolderAction in torrentscontroller.cpp.</summary>
internal static class RenameEndpoints
{
    public static readonly IReadOnlyList<Route> Routes =
    [
        new("torrents/renameFile", RenameByIndex) { Era = new Era(Release.R421, Release.R433), IsAction = true, Needs = ["hash", "id", "name"] },
        new("torrents/renameFile", RenameFile) { Era = Era.From(Release.R433), IsAction = true, Needs = ["hash", "oldPath", "newPath"] },
        new("torrents/renameFolder", RenameFolder) { Era = Era.From(Release.R433), IsAction = true, Needs = ["hash", "oldPath", "newPath"] },
    ];

    private static List<StoredFile> Files(Exchange exchange) => exchange.Target().Life.Files ?? [];

    /// <summary>The name alone; the file stays in its folder.</summary>
    private static WireReply RenameByIndex(Exchange exchange)
    {
        var files = Files(exchange);
        var name = exchange.Get("name").Trim();
        if (name.Length == 0) throw Refusal.BadRequest("Name cannot be empty");
        if (name.Contains('/', StringComparison.Ordinal)) throw Refusal.Conflict("Name is not valid");
        if (!int.TryParse(exchange.Get("id"), CultureInfo.InvariantCulture, out var index) || index < 0 || index >= files.Count) throw Refusal.Conflict("ID is not valid");

        var path = files[index].Path;
        files[index] = files[index] with { Path = path[..(path.LastIndexOf('/') + 1)] + name };
        return exchange.Done();
    }

    private static WireReply RenameFile(Exchange exchange)
    {
        var files = Files(exchange);
        var (path, newPath) = ReadPaths(exchange);
        var index = files.FindIndex(file => file.Path == path);
        if (index < 0) throw Refusal.Conflict($"No such file: '{path}'.");
        if (files.Exists(file => file.Path == newPath)) throw Refusal.Conflict($"The file already exists: '{newPath}'.");

        files[index] = files[index] with { Path = newPath };
        return exchange.Done();
    }

    private static WireReply RenameFolder(Exchange exchange)
    {
        var files = Files(exchange);
        var (path, newPath) = ReadPaths(exchange);
        var (from, to) = (path + "/", newPath + "/");
        if (!files.Exists(file => file.Path.StartsWith(from, StringComparison.Ordinal))) throw Refusal.Conflict($"No such folder: '{path}'.");
        if (files.Exists(file => file.Path.StartsWith(to, StringComparison.Ordinal))) throw Refusal.Conflict($"The folder already exists: '{newPath}'.");

        for (var i = 0; i < files.Count; i++)
            if (files[i].Path.StartsWith(from, StringComparison.Ordinal)) files[i] = files[i] with { Path = to + files[i].Path[from.Length..] };
        return exchange.Done();
    }

    private static (string Path, string NewPath) ReadPaths(Exchange exchange)
    {
        var newPath = exchange.Get("newPath");
        if (newPath.Length == 0) throw Refusal.Conflict("The new path is invalid: ''.");
        if (newPath.StartsWith('/')) throw Refusal.Conflict($"Absolute path isn't allowed: '{newPath}'.");
        return (exchange.Get("oldPath"), newPath);
    }
}
