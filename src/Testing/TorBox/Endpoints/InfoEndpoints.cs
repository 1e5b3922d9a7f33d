using System.Text.Json.Nodes;
using TorrentApi.Testing.Http;
using TorrentApi.Testing.TorBox.Store;
using TorrentApi.Testing.TorBox.Wire;

namespace TorrentApi.Testing.TorBox.Endpoints;

/// <summary><c>torrentinfo</c> and <c>magnettofile</c>: what the swarm knows of a torrent, whoever owns it. No key is asked for.</summary>
internal static class InfoEndpoints
{
    private const int PublishedSeconds = 30;
    private const int OtherSeconds = 10;

    public static readonly IReadOnlyList<Route> Routes =
    [
        new("GET", "torrents/torrentinfo", exchange => Describe(exchange, exchange.Quirks.InfoWaitsTenSeconds ? OtherSeconds : PublishedSeconds))
        {
            IsPublic = true,
            Query = [new Parameter("hash").Required(), Parameter.Integer("timeout"), Parameter.Flag("use_cache_lookup")],
        },
        new("POST", "torrents/torrentinfo", exchange => Describe(exchange, OtherSeconds))
        {
            IsPublic = true,
            BodyKind = BodyKind.Form,
            Body = [Parameter.Integer("timeout"), "hash", "magnet", Parameter.Flag("use_cache_lookup"), Parameter.Flag("peers_only")],
        },
        new("POST", "torrents/magnettofile", ToFile) { IsPublic = true, BodyKind = BodyKind.Json, Body = [new Parameter("magnet").Required()] },
    ];

    private static WireReply Describe(Exchange exchange, int defaultSeconds)
    {
        var file = ReadFile(exchange);
        var isAtHand = exchange.Arguments.Flag("use_cache_lookup") == true && exchange.Store.FindCached(CreateOrder.HashOf(file.Hash)) is not null;
        var timeout = TimeSpan.FromSeconds(Math.Clamp(exchange.Arguments.Integer("timeout") ?? defaultSeconds, 0, int.MaxValue));
        if (!isAtHand && exchange.Options.InfoTime > timeout) throw ErrorTable.Refuse("DOWNLOAD_SERVER_ERROR");

        var peers = new JsonObject { ["seeds"] = 1, ["peers"] = 0 };
        return exchange.Done("Torrent info retrieved successfully.", exchange.Arguments.Flag("peers_only") == true ? peers : new JsonObject
        {
            ["name"] = file.Name,
            ["hash"] = CreateOrder.HashOf(file.Hash),
            ["size"] = file.TotalSizeBytes,
            ["trackers"] = Formats.Array(file.TrackerTiers.SelectMany(tier => tier)),
            ["seeds"] = 1,
            ["peers"] = 0,
            ["files"] = new JsonArray([.. file.Contents.Select(one => new JsonObject { ["name"] = one.Path, ["size"] = one.SizeBytes })]),
        });
    }

    /// <summary>By hash, else magnet, else file.</summary>
    private static TorrentFile ReadFile(Exchange exchange)
    {
        var arguments = exchange.Arguments;
        if (arguments.Text("hash") is { Length: > 0 } text)
            return InfoHash.TryParse(text, out var hash) ? Find(MagnetLink.Create(hash), exchange) : throw new Refusal("INVALID_OPTION", "Invalid hash.");

        if (arguments.Text("magnet") is { Length: > 0 } magnet) return Find(ReadMagnet(magnet), exchange);
        if (arguments.File is null) throw new Refusal("MISSING_REQUIRED_OPTION", "You must provide a hash, a magnet or a file.");
        return TorrentFile.TryParse(arguments.File, out var file, out _) ? file : throw ErrorTable.Refuse("BOZO_TORRENT");
    }

    private static WireReply ToFile(Exchange exchange) =>
        Replies.Bytes(200, "application/x-bittorrent", Find(ReadMagnet(exchange.Arguments.Text("magnet")!), exchange).Bytes);

    private static MagnetLink ReadMagnet(string text) => MagnetLink.TryParse(text, out var link, out _) ? link : throw ErrorTable.Refuse("BOZO_TORRENT");

    private static TorrentFile Find(MagnetLink link, Exchange exchange) => exchange.Store.FindFile(link) ?? throw ErrorTable.Refuse("ITEM_NOT_FOUND");
}
