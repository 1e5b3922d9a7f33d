using System.Text.Json.Nodes;
using TorrentApi.Testing.Http;
using TorrentApi.Testing.QBittorrent.Store;
using TorrentApi.Testing.QBittorrent.Versions;
using TorrentApi.Testing.QBittorrent.Wire;

namespace TorrentApi.Testing.QBittorrent.Endpoints.V1;

/// <summary>Limits, places, names, trackers and files of torrents. Source: webapplication.cpp of 3.2 to 4.0.</summary>
internal static class SettingCommands
{
    private const int MostPriority = 7;

    public static readonly IReadOnlyList<Endpoint> All =
    [
        new("command/getTorrentsDlLimit", call => Limits(call, one => one.DownloadLimit)) { Fields = ["hashes"] },
        new("command/getTorrentsUpLimit", call => Limits(call, one => one.UploadLimit)) { Fields = ["hashes"] },
        new("command/setTorrentsDlLimit", call => call.ForEach(torrent => SettingEndpoints.SetDownloadLimit(torrent, Limit(call)))) { Fields = ["hashes", "limit"] },
        new("command/setTorrentsUpLimit", call => call.ForEach(torrent => SettingEndpoints.SetUploadLimit(torrent, Limit(call)))) { Fields = ["hashes", "limit"] },
        new("command/setLocation", SetLocation) { Era = Era.From(Level.L16), Fields = ["hashes", "location"] },
        new("command/setAutoTMM", SettingEndpoints.SetAutomatic) { Era = Era.From(Level.L16), Fields = ["hashes", "enable"] },
        new("command/rename", Rename) { Era = Era.From(Level.L16), Fields = ["hash", "name"] },
        new("command/addTrackers", call => call.ForHash(torrent => AddTrackers(torrent, call.Get("urls")))) { Fields = ["hash", "urls"] },
        new("command/setFilePrio", call => call.ForHash(torrent => SetPriority(torrent, call.Integer("id"), call.Integer("priority")))) { Fields = ["hash", "id", "priority"] },
    ];

    private static long? Limit(Call call) => call.Integer("limit") is > 0 and var limit ? limit : null;

    /// <summary>By hash, -1 for an unknown one and where none was ever set.</summary>
    private static WireReply Limits(Call call, Func<TorrentFacts, long> read)
    {
        var json = new JsonObject();
        foreach (var key in call.Get("hashes").Split('|')) json[key] = call.Store.Find(key, call.Version) is { } torrent ? read(call.Facts(torrent)) : -1;
        return call.Json(json);
    }

    /// <summary>Only to a folder that is there.</summary>
    private static WireReply SetLocation(Call call)
    {
        var location = call.Get("location").Trim();
        var isThere = location.Length > 0 && call.Store.Options.HasFolder?.Invoke(location) != false;
        return isThere ? call.ForEach(torrent => SettingEndpoints.MoveTo(torrent, location)) : call.Done();
    }

    private static WireReply Rename(Call call)
    {
        var name = call.Get("name").Trim();
        if (name.Length == 0 || call.Store.Find(call.Get("hash"), call.Version) is not { } torrent) throw Refusal.BadRequest("Incorrect torrent hash or name");

        torrent.Life.Name = name.ReplaceLineEndings(" ");
        return call.Done();
    }

    /// <summary>One on each line; what is there already is passed over, and what is no address is added.</summary>
    private static void AddTrackers(SimulatedTorrent torrent, string urls)
    {
        var trackers = torrent.Life.Trackers;
        foreach (var url in urls.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(url => !trackers.Exists(tracker => tracker.Url == url)))
            trackers.Add(new Tracker { Url = url, Status = TrackerStatus.NotContacted });
    }

    /// <summary>Above 7 is 7, below 0 is ignored; so is a file that is not there.</summary>
    private static void SetPriority(SimulatedTorrent torrent, int file, int priority)
    {
        if (priority < 0 || file < 0 || file >= (torrent.Life.Files?.Count ?? 0)) return;

        priority = Math.Min(priority, MostPriority);
        torrent.FilePriorities[file] = priority;
        torrent.Life.SetPriority(file, priority switch
        {
            0 => ContentPriority.Skip,
            6 => ContentPriority.High,
            MostPriority => ContentPriority.Maximal,
            _ => ContentPriority.Normal,
        });
    }
}
