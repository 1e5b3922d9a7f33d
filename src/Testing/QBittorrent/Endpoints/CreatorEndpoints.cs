using System.Globalization;
using System.Text.Json.Nodes;
using TorrentApi.Testing.Http;
using TorrentApi.Testing.QBittorrent.Store;
using TorrentApi.Testing.QBittorrent.Versions;
using TorrentApi.Testing.QBittorrent.Wire;

namespace TorrentApi.Testing.QBittorrent.Endpoints;

/// <summary><c>torrentcreator/*</c>, since 5.0: what it makes has one byte, whatever the path. Source: torrentcreatorcontroller.cpp; 5.1.0 and 5.3.0 observed.</summary>
internal static class CreatorEndpoints
{
    private static readonly Era Since = Era.From(Release.R50);
    private static readonly string[] Texts = ["comment", "source", "torrentFilePath"];

    public static readonly IReadOnlyList<Route> Routes =
    [
        new("torrentcreator/addTask", Add) { Era = Since, IsAction = true, Needs = ["sourcePath"] },
        new("torrentcreator/status", Status) { Era = Since },
        new("torrentcreator/torrentFile", Read) { Era = Since, Needs = ["taskID"] },
        new("torrentcreator/deleteTask", Delete) { Era = Since, IsAction = true, Needs = ["taskID"] },
    ];

    private static WireReply Add(Exchange exchange)
    {
        var path = exchange.Get("sourcePath");
        var made = Path.GetFileName(path.TrimEnd('/')).Length > 0 ? MadeTorrents.Make(path) : null;
        if (made is not null && exchange.Flag("startSeeding") != false && exchange.Store.FindDouble(made.Hash) is null)
        {
            var torrent = AddForm.Create(made, exchange);
            torrent.Life.Complete();
            exchange.Store.Add(torrent, exchange.Version);
        }

        var task = new CreatorTask { Form = exchange.Form.Fields, At = exchange.Store.Now, Made = made };
        exchange.Store.Creations.Insert(0, task);
        return exchange.Json(new JsonObject { ["taskID"] = task.Id.ToString() });
    }

    private static CreatorTask? Find(Exchange exchange) => exchange.Store.Creations.Find(task => task.Id.ToString() == exchange.Get("taskID"));

    private static WireReply Status(Exchange exchange)
    {
        if (exchange.Get("taskID").Length == 0) return exchange.Json(new JsonArray([.. exchange.Store.Creations.Select(task => (JsonNode?)Write(task, exchange.Version))]));
        return exchange.Json(new JsonArray(Write(Find(exchange) ?? throw Refusal.NotFound(), exchange.Version)));
    }

    private static WireReply Read(Exchange exchange)
    {
        var task = Find(exchange) ?? throw Refusal.NotFound();
        if (task.Made is not { } made) throw Refusal.Conflict("Torrent creation failed.");

        var name = exchange.Version.Has(Release.R52) ? made.Name : task.Id.ToString();
        return Replies.Bytes(exchange.Version, "application/x-bittorrent", made.Bytes.ToArray()).With("content-disposition", $"attachment; filename=\"{name}.torrent\"");
    }

    private static WireReply Delete(Exchange exchange)
    {
        exchange.Store.Creations.Remove(Find(exchange) ?? throw Refusal.NotFound());
        return exchange.Done();
    }

    private static JsonObject Write(CreatorTask task, VersionProfile version)
    {
        var form = task.Form;
        var json = new JsonObject
        {
            ["taskID"] = task.Id.ToString(),
            ["sourcePath"] = form["sourcePath"],
            ["status"] = task.Made is null ? "Failed" : "Finished",
            ["format"] = form.GetValueOrDefault("format") is "v1" or "v2" ? form["format"] : "hybrid",
            ["pieceSize"] = task.Made?.PieceLengthBytes ?? 0,
            ["private"] = form.GetValueOrDefault("private") == "true",
            ["trackers"] = List(form, "trackers"),
            ["urlSeeds"] = List(form, "urlSeeds"),
        };
        foreach (var name in new[] { "timeAdded", "timeStarted", "timeFinished" }) json[name] = Time(task.At, version);
        foreach (var name in Texts.Where(form.ContainsKey)) json[name] = form[name];
        if (version.Has(Release.R52)) json["ignoreDotfiles"] = form.GetValueOrDefault("ignoreDotfiles") != "false";
        if (task.Made is null) json["errorMessage"] = "Create new torrent file failed. Reason: no files in torrent [libtorrent:16].";
        return json;
    }

    private static JsonArray List(IReadOnlyDictionary<string, string> form, string name) => new([.. (form.GetValueOrDefault(name) ?? "").Split('|').Select(one => (JsonNode?)one)]);

    /// <summary>Seconds; before 5.2 words (seen on 5.1.0).</summary>
    private static JsonNode Time(DateTimeOffset at, VersionProfile version) =>
        version.Has(Release.R52) ? at.ToUnixTimeSeconds() : at.ToString("ddd MMM d HH:mm:ss yyyy", CultureInfo.InvariantCulture);
}
