using TorrentApi.Testing.Http;
using TorrentApi.Testing.QBittorrent.Store;

namespace TorrentApi.Testing.QBittorrent.Endpoints.V1;

/// <summary>What is done to torrents. Whatever happens, the answer is an empty success. Source: webapplication.cpp of 3.2 to 4.0.</summary>
internal static class TorrentCommands
{
    private const int Ends = 1_000_000;

    // Of misc::isPreviewable: what can be looked at before it is whole.
    private static readonly HashSet<string> Previewable = new(StringComparer.OrdinalIgnoreCase)
    {
        ".3gp", ".aac", ".ac3", ".aif", ".aiff", ".asf", ".au", ".avi", ".flac", ".flv", ".m3u", ".m4a", ".m4p", ".m4v", ".mid", ".mkv", ".mov", ".mp2", ".mp3",
        ".mp4", ".mpc", ".mpe", ".mpeg", ".mpg", ".mpp", ".ogg", ".ogm", ".ogv", ".qt", ".ra", ".ram", ".rm", ".rmv", ".rmvb", ".swa", ".swf", ".vob", ".wav", ".wma", ".wmv",
    };

    public static readonly IReadOnlyList<Endpoint> All =
    [
        One("pause", Pause),
        One("resume", CommandEndpoints.Start),
        One("recheck", (_, torrent) => torrent.Life.Recheck()),
        new("command/pauseAll", call => ForAll(call, Pause)),
        new("command/resumeAll", call => ForAll(call, CommandEndpoints.Start)),
        Many("delete", (call, torrent) => call.Store.Remove(torrent, RemoveData.Keep)),
        Many("deletePerm", (call, torrent) => call.Store.Remove(torrent, RemoveData.Delete)),

        // A paused torrent is resumed by false as well.
        Many("setForceStart", (call, torrent) => torrent.Life.Start(force: call.Flag("value") == true), "value"),
        Many("setSuperSeeding", (call, torrent) => torrent.IsSuperSeeding = call.Flag("value") == true, "value"),
        Many("toggleSequentialDownload", (_, torrent) => torrent.Life.Options = torrent.Life.Options with { Sequential = !torrent.Life.Options.Sequential }),
        Many("toggleFirstLastPiecePrio", (_, torrent) => ToggleFirstLast(torrent)),
        Queue("increasePrio", -1),
        Queue("decreasePrio", 1),
        Queue("topPrio", -Ends),
        Queue("bottomPrio", Ends),
    ];

    private static Endpoint One(string name, Action<Call, SimulatedTorrent> run) =>
        new("command/" + name, call => call.ForHash(torrent => run(call, torrent))) { Fields = ["hash"] };

    private static Endpoint Many(string name, Action<Call, SimulatedTorrent> run, params IReadOnlyList<string> more) =>
        new("command/" + name, call => call.ForEach(torrent => run(call, torrent))) { Fields = ["hashes", .. more] };

    private static WireReply ForAll(Call call, Action<Call, SimulatedTorrent> run)
    {
        foreach (var torrent in call.Store.Torrents) run(call, torrent);
        return call.Done();
    }

    /// <summary>Lost on a torrent that has not been started yet: the server takes it for a paused one.</summary>
    private static void Pause(Call call, SimulatedTorrent torrent)
    {
        if (!call.Simulation.AwaitsStart(torrent)) torrent.Life.Stop();
    }

    /// <summary>Read back from the pieces of what can be previewed; without such a file it never shows.</summary>
    private static void ToggleFirstLast(SimulatedTorrent torrent)
    {
        if (torrent.Life.Files?.Exists(file => Previewable.Contains(Path.GetExtension(file.Path))) != true) return;
        torrent.Life.Options = torrent.Life.Options with { FirstLastPieceFirst = !torrent.Life.Options.FirstLastPieceFirst };
    }

    private static Endpoint Queue(string name, int by) => new("command/" + name, call => Move(call, by)) { Fields = ["hashes"] };

    private static WireReply Move(Call call, int by)
    {
        if (!call.Simulation.Preferences.IsQueueing) throw new Refusal(403, "Torrent queueing must be enabled");
        call.Store.Move([.. call.Targets().Where(torrent => !torrent.Life.IsDone)], by);
        return call.Done();
    }
}
