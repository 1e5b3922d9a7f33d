using TorrentApi.Testing.Http;
using TorrentApi.Testing.QBittorrent.Store;
using TorrentApi.Testing.QBittorrent.Versions;

namespace TorrentApi.Testing.QBittorrent.Endpoints;

/// <summary>What is done to torrents named by <c>hashes</c>: unknown ones are passed over. Source: torrentscontroller.cpp.</summary>
internal static class CommandEndpoints
{
    private const int Ends = 1_000_000;

    public static readonly IReadOnlyList<Route> Routes =
    [
        Command("stop", Era.From(Release.R50), (_, torrent) => torrent.Life.Stop()),
        Command("start", Era.From(Release.R50), Start),
        Command("pause", Era.Before(Release.R50), (_, torrent) => torrent.Life.Stop()),
        Command("resume", Era.Before(Release.R50), Start),
        Command("recheck", Era.Always, (_, torrent) => torrent.Life.Recheck()),
        Command("reannounce", Era.From(Release.R412), (_, torrent) => torrent.Life.Reannounce()),
        Command("delete", Era.Always, (exchange, torrent) => exchange.Store.Remove(torrent, exchange.Flag("deleteFiles") == true ? RemoveData.Delete : RemoveData.Keep), "deleteFiles"),

        // A stopped torrent is started by value=false as well (observed on all four versions).
        Command("setForceStart", Era.Always, (exchange, torrent) => torrent.Life.Start(force: exchange.Flag("value") == true), "value"),
        Command("setSuperSeeding", Era.Always, (exchange, torrent) => torrent.IsSuperSeeding = exchange.Flag("value") == true, "value"),
        Command("toggleSequentialDownload", Era.Always, (_, torrent) => torrent.Life.Options = torrent.Life.Options with { Sequential = !torrent.Life.Options.Sequential }),
        Command("toggleFirstLastPiecePrio", Era.Always, (_, torrent) => torrent.Life.Options = torrent.Life.Options with { FirstLastPieceFirst = !torrent.Life.Options.FirstLastPieceFirst }),
        Queue("increasePrio", -1),
        Queue("decreasePrio", 1),
        Queue("topPrio", -Ends),
        Queue("bottomPrio", Ends),
    ];

    private static Route Command(string name, Era era, Action<Exchange, SimulatedTorrent> run, params IReadOnlyList<string> needs) =>
        new("torrents/" + name, exchange => exchange.ForEach(torrent => run(exchange, torrent)))
        {
            Era = era,
            IsAction = true,
            Needs = ["hashes", .. needs.Select(need => new Parameter(need))],
        };

    /// <summary>Ends the force as well. Missing files stay missing, but on 4.2, which downloads them again.</summary>
    public static void Start(Exchange exchange, SimulatedTorrent torrent)
    {
        if (torrent.Life.ErrorText is not null && exchange.Version.StartsOnMissingFiles) torrent.Life.Recheck();
        torrent.Life.Start(force: false);
    }

    private static Route Queue(string name, int by) => new("torrents/" + name, exchange => Move(exchange, by)) { IsAction = true, Needs = ["hashes"] };

    private static WireReply Move(Exchange exchange, int by)
    {
        if (!exchange.Simulation.Preferences.IsQueueing) throw Refusal.Conflict("Torrent queueing must be enabled");
        exchange.Store.Move(exchange.Targets(), by);
        return exchange.Done();
    }
}
