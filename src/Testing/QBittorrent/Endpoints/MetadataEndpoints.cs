using System.Text.Json.Nodes;
using TorrentApi.Testing.Http;
using TorrentApi.Testing.QBittorrent.Versions;
using TorrentApi.Testing.QBittorrent.Wire;

namespace TorrentApi.Testing.QBittorrent.Endpoints;

/// <summary>Metadata without an add, since 5.2. Source: torrentscontroller.cpp; 5.3.0 observed.</summary>
internal static class MetadataEndpoints
{
    private static readonly Era Since = Era.From(Release.R52);

    public static readonly IReadOnlyList<Route> Routes =
    [
        new("torrents/fetchMetadata", Fetch) { Era = Since, IsAction = true, Needs = ["source"] },
        new("torrents/parseMetadata", Parse) { Era = Since, IsAction = true },
        new("torrents/saveMetadata", Save) { Era = Since, Needs = ["source"] },
    ];

    private static WireReply Fetch(Exchange exchange)
    {
        var source = exchange.Get("source").Trim();
        var magnet = AddEndpoint.FindMagnet(source);
        if (magnet is null && !IsAddress(source)) throw Refusal.BadRequest($"Unable to parse '{source}'");
        if (magnet is not null && exchange.Store.FindDouble(magnet.Hash)?.File is { } present) return exchange.Json(Write(present, exchange));

        exchange.Store.Asked.Add(source);
        if (Find(source, exchange) is { } found) return exchange.Json(Write(found, exchange));
        return Replies.Json(exchange.Version, magnet is null ? new JsonObject() : Hashes(magnet.Hash), 202);
    }

    private static WireReply Parse(Exchange exchange)
    {
        if (exchange.Form.Files.Count == 0) throw Refusal.BadRequest("Must specify torrent file(s)");

        var rows = new JsonArray();
        foreach (var file in exchange.Form.Files)
            rows.Add((JsonNode)Write(TorrentFile.TryParse(file.Bytes, out var torrent, out _) ? torrent : throw new Refusal(415, $"'{file.Name}' is not a valid torrent file."), exchange));
        return exchange.Json(rows);
    }

    /// <summary>Of what was fetched, by the same text; there is nothing to save of a torrent that is there.</summary>
    private static WireReply Save(Exchange exchange)
    {
        var source = exchange.Get("source").Trim();
        var magnet = AddEndpoint.FindMagnet(source);
        if (magnet is not null && exchange.Store.FindDouble(magnet.Hash) is not null) throw Refusal.Conflict("Metadata is not yet available");
        if (!exchange.Store.Asked.Contains(source)) throw Refusal.NotFound();
        if (Find(source, exchange) is not { } found) throw Refusal.Conflict("Metadata is not yet available");

        return Replies.Bytes(exchange.Version, "application/x-bittorrent", found.Bytes.ToArray()).With("content-disposition", $"attachment; filename=\"{found.Name}.torrent\"");
    }

    private static bool IsAddress(string source) => Uri.TryCreate(source, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";

    private static TorrentFile? Find(string source, Exchange exchange) => AddEndpoint.FindMagnet(source) is { } magnet
        ? exchange.Store.Options.FindMetadata?.Invoke(magnet)
        : exchange.Store.Options.Fetch?.Invoke(new Uri(source));

    private static JsonObject Hashes(InfoHash hash) => new() { ["hash"] = hash.Id.ToString(), ["infohash_v1"] = hash.V1Hex ?? "", ["infohash_v2"] = hash.V2Hex ?? "" };

    private static JsonObject Write(TorrentFile file, Exchange exchange)
    {
        var json = Hashes(file.Hash);
        (json["comment"], json["created_by"], json["creation_date"]) = (file.Comment ?? "", file.CreatedBy ?? "", file.CreatedAt?.ToUnixTimeSeconds() ?? -1);
        json["trackers"] = new JsonArray([.. file.TrackerTiers.SelectMany((tier, index) => tier.Select(url => (JsonNode?)new JsonObject { ["url"] = url, ["tier"] = index }))]);
        json["webseeds"] = new JsonArray([.. file.WebSeeds.Select(url => (JsonNode?)new JsonObject { ["url"] = url })]);
        json["info"] = new JsonObject
        {
            ["name"] = file.Name,
            ["length"] = file.Contents.Sum(content => content.SizeBytes),
            ["piece_length"] = file.PieceLengthBytes,
            ["pieces_num"] = (file.Contents.Sum(content => content.SizeBytes) + file.PieceLengthBytes - 1) / file.PieceLengthBytes,
            ["private"] = file.IsPrivate,
            ["files"] = new JsonArray([.. file.Contents.Select(content => (JsonNode?)new JsonObject { ["path"] = content.Path, ["length"] = content.SizeBytes })]),
        };
        return json;
    }
}
