using System.Text;

namespace TorrentApi.Backends.QBittorrent.Tests.Scripted;

internal sealed partial class ScriptedServer
{
    public Dictionary<string, ScriptedTorrent> Torrents { get; } = [];

    /// <summary>The save path by name.</summary>
    public Dictionary<string, string> Categories { get; } = [];

    /// <summary>The settings that it tells.</summary>
    public Dictionary<string, object?> Preferences { get; } = [];

    public SortedSet<string> Tags { get; } = new(StringComparer.Ordinal);

    /// <summary>How many looks do not show a torrent after it was added.</summary>
    public int HidesAddedFor { get; set; }

    /// <summary>Holds a torrent as this version does: a hybrid by its truncated v2 hash where v2 is known.</summary>
    public ScriptedTorrent Hold(InfoHash hash)
    {
        var key = (Version.KnowsV2 || !hash.HasV1 ? hash.Id : TorrentId.Parse(hash.V1Hex!)).ToString();
        return Torrents[key] = new ScriptedTorrent(key, hash);
    }

    private HttpResponseMessage AnswerAboutTorrents(RecordedRequest request) => request.Action switch
    {
        "torrents/info" => Json(List(request).Select(torrent => torrent.ToRow(Version))),
        "torrents/add" => Add(request),
        "torrents/delete" => Change(request, torrent => Torrents.Remove(torrent.Key)),
        "torrents/pause" or "torrents/resume" => Version.IsFrom("5.0.0") ? Text(404, "Not Found") : Text(200),
        "torrents/stop" or "torrents/start" => Version.IsFrom("5.0.0") ? Text(200) : Text(404, "Not Found"),
        "torrents/recheck" or "torrents/setForceStart" or "torrents/setShareLimits" or "torrents/setAutoManagement" or "torrents/topPrio" => Text(200),
        "torrents/increasePrio" or "torrents/decreasePrio" or "torrents/bottomPrio" or "torrents/filePrio" => Text(200),
        "torrents/setDownloadLimit" or "torrents/setUploadLimit" or "app/setPreferences" or "transfer/toggleSpeedLimitsMode" => Text(200),
        "app/preferences" => Json(Preferences),
        "torrents/toggleSequentialDownload" => Change(request, torrent => torrent.IsSequential ^= true),
        "torrents/toggleFirstLastPiecePrio" => Change(request, torrent => torrent.IsFirstLast ^= true),
        "torrents/setSuperSeeding" => Change(request, torrent => torrent.IsSuperSeeding = torrent.ForgetsSuperSeeding-- > 0 ? torrent.IsSuperSeeding : request["value"] == "true"),
        "torrents/setLocation" or "torrents/rename" or "torrents/addPeers" or "transfer/banPeers" => Text(200),
        "torrents/renameFile" when Version.IsFrom("4.2.1") => Text(200),
        "torrents/renameFolder" when Version.IsFrom("4.3.3") => Text(200),
        "torrents/webseeds" => Json(new[] { new { url = "http://a.test/b c" } }),
        "torrents/addWebSeeds" or "torrents/editWebSeed" or "torrents/removeWebSeeds" when Version.IsFrom("5.1.0") => Text(200),
        "transfer/setSpeedLimitsMode" => Version.IsFrom("4.5.0") ? Text(200) : Text(404),
        "torrents/reannounce" when Version.IsFrom("4.1.2") => Text(200),
        "torrents/files" => Torrents.ContainsKey(request["hash"]!) ? Json(new[] { new { index = 0, name = "a", size = 5, progress = 1, priority = 1 } }) : Text(404),
        "torrents/trackers" or "torrents/addTrackers" or "torrents/editTracker" or "torrents/removeTrackers" => AnswerAboutTrackers(request),
        "torrents/categories" when Version.IsFrom("4.1.4") => Json(Categories.ToDictionary(pair => pair.Key, pair => new { name = pair.Key, savePath = pair.Value })),
        "sync/maindata" when Version.IsFrom("4.1.3") => Json(new { rid = 1, categories = Categories.ToDictionary(pair => pair.Key, pair => new { name = pair.Key, savePath = pair.Value }) }),
        "sync/maindata" => Json(new { rid = 1, categories = Categories.Keys }),
        "torrents/createCategory" => Text(Categories.TryAdd(request["category"]!, request["savePath"] ?? "") ? 200 : 409),
        "torrents/editCategory" when Version.IsFrom("4.1.3") => EditCategory(request["category"]!, request["savePath"]!),
        "torrents/removeCategories" => Text(request["categories"]!.Split('\n').Count(Categories.Remove) >= 0 ? 200 : 500),
        "torrents/setCategory" when request["category"] is { Length: > 0 } unknown && !Categories.ContainsKey(unknown) && List(request).Any() => Text(409),
        "torrents/setCategory" => Change(request, torrent => torrent.Category = request["category"]!),
        "torrents/tags" when Version.IsFrom("4.2.0") => Json(Tags),
        "torrents/addTags" when Version.IsFrom("4.2.0") => Change(request, torrent => AddTags(torrent, request["tags"])),
        "torrents/removeTags" when Version.IsFrom("4.2.0") => Change(request, torrent => RemoveTags(torrent, request["tags"])),
        "torrents/setTags" when Version.IsFrom("5.1.0") => Change(request, torrent =>
        {
            torrent.Tags.Clear();
            AddTags(torrent, request["tags"]);
        }),
        _ => Text(404, Version.IsFrom("5.2.0") ? "Endpoint does not exist" : "Not Found"),
    };

    private IEnumerable<ScriptedTorrent> List(RecordedRequest request)
    {
        var keys = request["hashes"]?.Split('|').ToHashSet();
        var isLook = request.Action == "torrents/info";
        if (isLook && !Version.IsFrom("4.1.1")) keys = null;
        var all = Torrents.Values.Where(torrent => keys is null || keys.Contains("all") || keys.Contains(torrent.Key)).ToList();
        return isLook ? all.Where(torrent => torrent.HiddenFor-- <= 0) : all;
    }

    private HttpResponseMessage Change(RecordedRequest request, Action<ScriptedTorrent> change)
    {
        foreach (var torrent in List(request).ToList()) change(torrent);
        return Text(request.Action == "torrents/setTags" && Version.IsFrom("5.2.0") ? 204 : 200);
    }

    private HttpResponseMessage Add(RecordedRequest request)
    {
        InfoHash hash;
        if (request["urls"] is { } url)
        {
            if (!url.StartsWith("magnet:", StringComparison.Ordinal)) return Version.IsFrom("5.2.0") ? AddReply(202, pending: 1) : Text(200, "Ok.");
            hash = MagnetLink.Parse(url).Hash;
        }
        else if (TorrentFile.TryParse(Encoding.Latin1.GetBytes(request["torrents"]!), out var file, out _))
        {
            hash = file.Hash;
        }
        else
        {
            return Text(415, "Error: 'upload.torrent' is not a valid torrent file.");
        }

        if (Torrents.Values.Any(torrent => torrent.Hash.SharesHashWith(hash)))
            return Version.IsFrom("5.2.0") ? Text(409, "Conflict") : Text(200, Version.IsFrom("4.5.0") ? "Fails." : "Ok.");

        var added = Hold(hash);
        added.HiddenFor = HidesAddedFor;
        if (request["category"] is { } category) Categories.TryAdd(added.Category = category, "");
        if (Version.IsFrom("4.3.2")) AddTags(added, request["tags"]);
        return Version.IsFrom("5.2.0") ? AddReply(200, added.Key) : Text(200, "Ok.");
    }

    private static HttpResponseMessage AddReply(int status, string? key = null, int pending = 0) => Json(
        new { added_torrent_ids = key is null ? Array.Empty<string>() : [key], failure_count = 0, pending_count = pending, success_count = key is null ? 0 : 1 }, status);

    private HttpResponseMessage EditCategory(string name, string savePath)
    {
        if (!Categories.TryGetValue(name, out var old)) return Text(Version.IsFrom("5.2.0") ? 404 : 409);

        Categories[name] = savePath;
        return Text(old == savePath && Version.IsFrom("4.5.0") && !Version.IsFrom("5.2.0") ? 409 : 200);
    }

    private HttpResponseMessage AnswerAboutTrackers(RecordedRequest request)
    {
        if (!Torrents.TryGetValue(request["hash"]!, out var torrent)) return Text(request.Action != "torrents/trackers" && Version.IsFrom("5.2.0") ? 204 : 404);

        var done = Version.IsFrom("5.2.0") ? 204 : 200;
        var urls = request["urls"];
        switch (request.Action)
        {
            case "torrents/trackers":
                return Json(torrent.Trackers.Prepend("** [DHT] **").Select(url => new { url, status = 2, tier = 0, msg = "" }));
            case "torrents/addTrackers":
                torrent.Trackers.AddRange(urls!.Split('\n', StringSplitOptions.RemoveEmptyEntries).Except(torrent.Trackers));
                return Text(done);
            case "torrents/removeTrackers":
                if (Version.IsFrom("5.0.4")) urls = Uri.UnescapeDataString(urls!);
                var removed = torrent.Trackers.RemoveAll(urls!.Split('|').Contains);
                return Text(removed == 0 && !Version.IsFrom("4.5.0") ? 409 : done);
            default:
                var at = torrent.Trackers.IndexOf(request[Version.IsFrom("5.2.0") ? "url" : "origUrl"]!);
                if (at < 0 || torrent.Trackers.Contains(request["newUrl"]!)) return Text(409);
                torrent.Trackers[at] = request["newUrl"]!;
                return Text(done);
        }
    }

    private void AddTags(ScriptedTorrent torrent, string? tags)
    {
        var names = (tags ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Tags.UnionWith(names);
        torrent.Tags.AddRange(names.Except(torrent.Tags));
    }

    private static void RemoveTags(ScriptedTorrent torrent, string? tags)
    {
        if (string.IsNullOrEmpty(tags)) torrent.Tags.Clear();
        else torrent.Tags.RemoveAll(tags.Split(',').Contains);
    }
}
