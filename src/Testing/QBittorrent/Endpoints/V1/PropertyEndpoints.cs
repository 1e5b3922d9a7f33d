using System.Text.Json.Nodes;
using TorrentApi.Testing.Http;
using TorrentApi.Testing.QBittorrent.Store;
using TorrentApi.Testing.QBittorrent.Versions;
using TorrentApi.Testing.QBittorrent.Wire;
using TorrentApi.Testing.QBittorrent.Wire.V1;

namespace TorrentApi.Testing.QBittorrent.Endpoints.V1;

/// <summary><c>/query/*/hash</c>: what is read of one torrent, and told once more for 1.5 s whatever has become of it. Source: btjson.cpp of 3.2 to 4.0.</summary>
internal static class PropertyEndpoints
{
    private static readonly Era L9 = Era.From(Level.L9), L14 = Era.From(Level.L14);

    public static readonly IReadOnlyList<Endpoint> All =
    [
        new("query/propertiesGeneral", General) { TakesHash = true },
        Of("query/propertiesTrackers", Era.Before(Level.L9), (_, torrent) => PartTables.WriteTrackers(torrent), tellsUnknown: true),
        Of("query/propertiesTrackers", L9, (_, torrent) => PartTables.WriteTrackers(torrent)),
        Of("query/propertiesWebSeeds", L9, (_, torrent) => DetailEndpoints.WebSeeds(torrent)),
        Of("query/propertiesFiles", Era.Always, (call, torrent) => PartTables.WriteFiles(torrent, call.Version)),
        Of("query/getPieceStates", L14, (_, torrent) => DetailEndpoints.PieceStates(torrent)),
        Of("query/getPieceHashes", L14, (_, torrent) => DetailEndpoints.PieceHashes(torrent)),
    ];

    private static Endpoint Of(string path, Era era, Func<Call, SimulatedTorrent, JsonNode> read, bool tellsUnknown = false) =>
        new(path, call => Read(call, path, new JsonArray(), read) ?? (tellsUnknown ? call.Json(new JsonArray()) : call.NoJson())) { Era = era, TakesHash = true };

    private static WireReply General(Call call)
    {
        var mayCrash = call.Version.DividesByZero && call.Store.Options.CrashesOnProperties;
        if (mayCrash && call.Store.Find(call.Argument, call.Version) is { } torrent && WasCompleteFromStart(call.Facts(torrent)))
        {
            call.Simulation.HasEnded = true;
            return Replies.None;
        }

        return Read(call, "query/propertiesGeneral", new JsonObject(), (_, one) => GeneralTable.Write(call.Facts(one))) ?? call.NoJson();
    }

    /// <summary>The average counts the seconds before the end of the download, and here there is none.</summary>
    private static bool WasCompleteFromStart(TorrentFacts one) =>
        one.Torrent.Life.IsDone && one.Reading.DownloadedBytes == 0 && TorrentFacts.Seconds(one.Reading.ActiveTime) == 0;

    /// <summary>The answer, or the one that is kept; null at the first request for a torrent that is not there, which is kept as an empty one.</summary>
    private static WireReply? Read(Call call, string endpoint, JsonNode nothing, Func<Call, SimulatedTorrent, JsonNode> read)
    {
        var (cache, now) = (call.Simulation.Cache, call.Store.Now);
        if (cache.Find(endpoint, call.Argument, now) is { } kept) return call.Json(kept);

        var torrent = call.Store.Find(call.Argument, call.Version);
        var answer = torrent is null ? nothing : read(call, torrent);
        cache.Keep(endpoint, call.Argument, now, answer);
        return torrent is null ? null : call.Json(answer);
    }
}
