using System.Globalization;
using System.Text.Json.Nodes;
using TorrentApi.Testing.Http;
using TorrentApi.Testing.QBittorrent.Store;
using TorrentApi.Testing.QBittorrent.Versions;
using TorrentApi.Testing.QBittorrent.Wire;

namespace TorrentApi.Testing.QBittorrent.Endpoints;

/// <summary><c>torrents/info</c> and <c>torrents/count</c>. Source: infoAction in torrentscontroller.cpp, torrentfilter.cpp.</summary>
internal static class ListEndpoints
{
    public static readonly IReadOnlyList<Route> Routes =
    [
        new("torrents/info", List),
        new("torrents/count", exchange => exchange.Text(Visible(exchange).Count().ToString(CultureInfo.InvariantCulture))) { Era = Era.From(Release.R461) },
    ];

    public static IEnumerable<SimulatedTorrent> Visible(Exchange exchange) => exchange.Store.Torrents.Where(torrent => torrent.VisibleAt <= exchange.Store.Now);

    private static WireReply List(Exchange exchange)
    {
        var rows = Visible(exchange).Where(torrent => IsWanted(torrent, exchange))
            .Select(torrent => TorrentTable.Write(new TorrentFacts(torrent, exchange.Simulation)))
            .Where(row => ListFilters.Matches(exchange.Get("filter"), row, exchange.Version))
            .ToList();

        Extend(rows, exchange);
        return exchange.Json(new JsonArray([.. Page(Sort(rows, TorrentTable.Fields, exchange), exchange)]));
    }

    private static bool IsWanted(SimulatedTorrent torrent, Exchange exchange)
    {
        var version = exchange.Version;
        if (version.Has(Release.R411) && exchange.Get("hashes") is { Length: > 0 } hashes)
        {
            // Compared as texts before 4.3: upper case finds nothing.
            var comparer = version.FiltersByUpperCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
            if (!hashes.Split('|').Contains(torrent.Key(version), comparer)) return false;
        }

        if (exchange.Find("category") is { } category && !IsIn(torrent.Life.Category, category, version)) return false;
        if (version.Has(Release.R44) && exchange.Find("tag") is { } tag && !(tag.Length == 0 ? torrent.Life.Tags.Count == 0 : torrent.Life.Tags.Contains(tag, StringComparer.Ordinal))) return false;
        return !version.Has(Release.R50) || exchange.Flag("private") is not { } isPrivate || (torrent.Life.IsPrivate ?? false) == isPrivate;
    }

    private static bool IsIn(string category, string wanted, VersionProfile version) =>
        category == wanted || (version.NestsCategories && wanted.Length > 0 && category.StartsWith(wanted + "/", StringComparison.Ordinal));

    private static void Extend(List<JsonObject> rows, Exchange exchange)
    {
        var version = exchange.Version;
        var withTrackers = version.Has(Release.R51) && exchange.Flag("includeTrackers") == true;
        var withFiles = version.Has(Release.R52) && exchange.Flag("includeFiles") == true;
        foreach (var row in rows.Where(_ => withTrackers || withFiles))
        {
            var torrent = exchange.Store.Find((string)row[TorrentTable.Hash]!, version)!;
            if (withTrackers) row["trackers"] = TrackerTable.Write(torrent, version, withPseudo: false);
            if (withFiles && torrent.HasMetadata) row["files"] = FileTable.Write(torrent, version, withSeedFlag: false);
        }
    }

    /// <summary>By any field of the version; where none is asked for, in the order of the queue.</summary>
    public static IEnumerable<JsonObject> Sort(List<JsonObject> rows, IReadOnlyList<Field<TorrentFacts>> fields, Exchange exchange)
    {
        if (exchange.Get("sort") is not { Length: > 0 } field) return rows;
        if (!fields.Any(known => known.Name == field && exchange.Version.Has(known.Era)))
            return exchange.Version.RefusesUnknownSort ? throw Refusal.BadRequest("'sort' parameter is invalid") : rows;

        var sorted = rows.OrderBy(row => row[field], new JsonOrder(exchange.Version.TextOrder)).ToList();
        if (exchange.Flag("reverse") == true) sorted.Reverse();
        return sorted;
    }

    /// <summary>An offset from the end counts back; one behind the end is 0 up to 5.1 and finds nothing later.</summary>
    public static IEnumerable<JsonNode?> Page(IEnumerable<JsonObject> rows, Exchange exchange)
    {
        var all = rows.ToList();
        var (offset, limit) = (exchange.Number("offset"), exchange.Number("limit"));
        if (offset < 0) offset += all.Count;
        if (offset < 0) offset = 0;
        if (offset >= all.Count && !exchange.Version.PagesBehindTheEnd) offset = 0;
        return all.Skip((int)Math.Min(offset, int.MaxValue)).Take(limit > 0 ? (int)Math.Min(limit, int.MaxValue) : int.MaxValue);
    }
}
