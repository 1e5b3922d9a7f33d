using System.Net;
using System.Text;

namespace TorrentApi.Backends.QBittorrent.Tests.Scripted;

/// <summary>The API v1 of 3.2.0 to 4.0.4: 200 to nearly everything, a cache of 1.5 s, pauses that are ignored.</summary>
internal sealed partial class ScriptedServer
{
    private static readonly TimeSpan Refresh = TimeSpan.FromMilliseconds(1500);

    private readonly Dictionary<string, (string Hash, long Since, string Body)> _cache = [];

    /// <summary>By what the server refreshes its states and its caches.</summary>
    public TimeProvider Clock { get; set; } = TimeProvider.System;

    /// <summary>False for a server without a queue.</summary>
    public bool HasQueue { get; set; } = true;

    public static HttpResponseMessage Empty(int status, string? reason = null) => new((HttpStatusCode)status) { Content = new ByteArrayContent([]), ReasonPhrase = reason };

    private HttpResponseMessage AnswerV1(RecordedRequest request) => request.Action switch
    {
        _ when IsBanning => Text(403, BanText),
        "version/api" => Text(200, Version.Api),
        "version/qbittorrent" => Text(200, $"v{Version.App}"),
        "login" => LoginV1(request),
        "logout" => Logout(request),
        var action when !IsPublic(action) && !IsLetIn(request) => Empty(403),
        "query/transferInfo" => WithCookie(Json(new { dl_info_speed = 0 }), isWanted: !AsksForLogin && request.Cookie is null),
        "query/preferences" => Json(Preferences),
        "query/torrents" => Json(ListV1(request).Select(torrent => torrent.ToRowV1(Version, ShownState(torrent)))),
        "sync/maindata" when Version.IsFrom("3.3.5") => Json(new { rid = 1, full_update = true, categories = Categories.Keys }),
        "command/upload" or "command/download" => AddV1(request),
        "command/pauseAll" or "command/resumeAll" => ChangeV1(Torrents.Keys, torrent => Pause(torrent, request.Action == "command/pauseAll")),
        _ when request.Action.StartsWith("query/properties", StringComparison.Ordinal) => PropertiesV1(request.Action),
        _ => CommandV1(request),
    };

    private HttpResponseMessage CommandV1(RecordedRequest request)
    {
        string[] one = request["hash"] is { } hash ? [hash] : [];
        var some = (request["hashes"] ?? "").Split('|');
        return request.Action switch
        {
            "command/pause" or "command/resume" => ChangeV1(one, torrent => Pause(torrent, request.Action == "command/pause")),
            "command/recheck" => ChangeV1(one, _ => { }),
            "command/addTrackers" => ChangeV1(one, torrent => torrent.Trackers.AddRange(request["urls"]!.Split('\n').Except(torrent.Trackers))),
            "command/delete" or "command/deletePerm" => ChangeV1(some, torrent => Torrents.Remove(torrent.Key)),
            "command/setForceStart" => ChangeV1(some, torrent => (torrent.IsForced, torrent.IsPaused) = (request["value"] == "true", false)),
            "command/setTorrentsDlLimit" or "command/setTorrentsUpLimit" => ChangeV1(some, _ => { }),
            "command/toggleSequentialDownload" => ChangeV1(some, torrent => torrent.IsSequential ^= true),
            "command/toggleFirstLastPiecePrio" => ChangeV1(some, torrent => torrent.IsFirstLast ^= torrent.CanBeWatched),
            "command/setAutoTMM" when Version.IsFrom("4.0.0") => Empty(200),
            "command/setSuperSeeding" or "command/setFilePrio" or "command/setPreferences" or "command/toggleAlternativeSpeedLimits" => Empty(200),
            "command/rename" or "command/setLocation" when Version.IsFrom("4.0.0") => Empty(200),
            "command/topPrio" or "command/increasePrio" or "command/decreasePrio" or "command/bottomPrio" => HasQueue ? Empty(200) : Empty(403, "Torrent queueing must be enabled"),
            "command/setLabel" when Version.IsFrom("3.3.1") && !Version.IsFrom("3.3.5") => request["label"]!.Contains('/', StringComparison.Ordinal)
                ? Empty(400, "Labels must not contain special characters")
                : ChangeV1(some, torrent => torrent.Category = request["label"]!),
            "command/addCategory" when Version.IsFrom("3.3.5") => AddCategoryV1(request["category"]!),
            "command/setCategory" when Version.IsFrom("3.3.5") => ChangeV1(some, torrent => Categories.TryAdd(torrent.Category = request["category"]!, "")),
            "command/removeCategories" when Version.IsFrom("3.3.5") => Empty(request["categories"]!.Split('\n').Count(Categories.Remove) >= 0 ? 200 : 500),
            _ => Empty(404),
        };
    }

    private HttpResponseMessage LoginV1(RecordedRequest request) => request["username"] == Username && request["password"] == Password
        ? WithCookie(Text(200, "Ok."), isWanted: true)
        : Text(200, "Fails.");

    private IEnumerable<ScriptedTorrent> ListV1(RecordedRequest request) =>
        Torrents.Values.Where(torrent => !Version.IsFrom("3.3.5") || CategoryOf(request) is not { } category || torrent.Category == category);

    /// <summary>Here a plus is a plus.</summary>
    private static string? CategoryOf(RecordedRequest request) => request.Address.Query.Split("category=") is [_, var category] ? Uri.UnescapeDataString(category) : null;

    private HttpResponseMessage ChangeV1(IEnumerable<string> keys, Action<ScriptedTorrent> change)
    {
        foreach (var key in keys.ToList())
        {
            if (Torrents.TryGetValue(key, out var torrent)) change(torrent);
        }

        return Empty(200);
    }

    /// <summary>Whether there is one of that name already is not told.</summary>
    private HttpResponseMessage AddCategoryV1(string name)
    {
        Categories.TryAdd(name, "");
        return Empty(200);
    }

    private bool IsYoung(ScriptedTorrent torrent) => torrent.Since is { } since && Clock.GetElapsedTime(since) < Refresh;

    /// <summary>What the server takes for paused it does not pause.</summary>
    private void Pause(ScriptedTorrent torrent, bool pause)
    {
        if (!pause || !IsYoung(torrent)) torrent.IsPaused = pause;
    }

    private string ShownState(ScriptedTorrent torrent) => torrent.IsPaused || IsYoung(torrent) ? "pausedDL" : "stalledDL";

    private HttpResponseMessage AddV1(RecordedRequest request)
    {
        var isFile = request.Action == "command/upload";
        if (!isFile && !Version.IsFrom("3.3.1") && request.Parameters.Keys.Any(name => name != "urls")) return Empty(400);

        if (!isFile && !request["urls"]!.StartsWith("magnet:", StringComparison.Ordinal)) return Verdict("Fails.");
        TorrentFile? file = null;
        if (isFile && !TorrentFile.TryParse(Encoding.Latin1.GetBytes(request["torrents"]!), out file, out _)) return Text(415, "Error: 'upload.torrent' is not a valid torrent file.\n");

        var hash = file?.Hash ?? MagnetLink.Parse(request["urls"]!).Hash;
        if (Torrents.ContainsKey(hash.V1Hex!)) return isFile && !Version.IsFrom("3.3.1") ? Text(415, "Error: 'upload.torrent' is not a valid torrent file.\n") : isFile ? Empty(200) : Verdict("Ok.");

        var added = Hold(hash);
        added.Since = Clock.GetTimestamp();
        added.IsPaused = request["paused"] == "true" && Version.IsFrom("3.3.12");
        added.Category = Version.IsFrom("3.3.5") ? request["category"] ?? "" : "";
        return isFile ? Empty(200) : Verdict("Ok.");
    }

    private HttpResponseMessage Verdict(string text) => Version.IsFrom("3.3.13") ? Text(200, text) : Empty(200);

    /// <summary>An unknown torrent is an empty body, and within 1.5 s an empty list; a known one is what it was 1.5 s ago, if it was asked for then.</summary>
    private HttpResponseMessage PropertiesV1(string action)
    {
        var (route, hash) = (action[..action.LastIndexOf('/')], action[(action.LastIndexOf('/') + 1)..]);
        if (_cache.TryGetValue(route, out var kept) && kept.Hash == hash && Clock.GetElapsedTime(kept.Since) < Refresh) return JsonText(kept.Body);

        var body = !Torrents.TryGetValue(hash, out var torrent) ? ""
            : route.EndsWith("Files", StringComparison.Ordinal) ? """[{"is_seed":false,"name":"a","priority":4,"progress":0,"size":5}]"""
            : $"[{string.Join(',', torrent.Trackers.Select(url => $$"""{"msg":"","num_peers":0,"status":"Not contacted yet","url":"{{url}}"}"""))}]";
        _cache[route] = (hash, Clock.GetTimestamp(), body.Length == 0 ? "[]" : body);
        return JsonText(body);
    }

    private static bool IsPublic(string action) => !(action.StartsWith("query/", StringComparison.Ordinal) || action.StartsWith("command/", StringComparison.Ordinal) || action.StartsWith("sync/", StringComparison.Ordinal));

    private static HttpResponseMessage JsonText(string body) => new(HttpStatusCode.OK) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
}
