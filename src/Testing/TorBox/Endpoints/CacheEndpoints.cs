using System.Text.Json.Nodes;
using TorrentApi.Testing.Http;
using TorrentApi.Testing.TorBox.Store;
using TorrentApi.Testing.TorBox.Wire;

namespace TorrentApi.Testing.TorBox.Endpoints;

/// <summary><c>checkcached</c>: which of these hashes the service holds already.</summary>
internal static class CacheEndpoints
{
    private const string Detail = "Torrent cache status retrieved successfully.";
    private const int MostHashes = 100;

    private static readonly IReadOnlyList<Parameter> Query = [Parameter.Texts("hash"), "format", Parameter.Flag("list_files")];

    public static readonly IReadOnlyList<Route> Routes =
    [
        new("GET", "torrents/checkcached", Check) { Query = Query },
        new("POST", "torrents/checkcached", Check) { Query = Query, BodyKind = BodyKind.OptionalJson, Body = [Parameter.Texts("hashes").Required()] },
    ];

    private static WireReply Check(Exchange exchange)
    {
        var hits = ReadHashes(exchange).Select(hash => (hash, content: exchange.Store.FindCached(hash))).Where(hit => hit.content is not null).ToList();
        if (hits.Count == 0) return exchange.Done(Detail, exchange.Quirks.NoCacheHitIsObject ? new JsonObject() : exchange.Quirks.NoCacheHitIsArray ? new JsonArray() : null);

        var (format, listsFiles) = ReadFormat(exchange);
        var rows = hits.Select(hit => (hit.hash, row: Write(hit.hash, hit.content!, listsFiles)));
        return exchange.Done(Detail, format == "list"
            ? new JsonArray([.. rows.Select(hit => hit.row)])
            : new JsonObject(rows.Select(hit => KeyValuePair.Create(hit.hash, (JsonNode?)hit.row))));
    }

    private static List<string> ReadHashes(Exchange exchange)
    {
        var sent = exchange.Request.Method == "POST" ? exchange.Arguments.Texts("hashes") : exchange.Arguments.Texts("hash");
        var hashes = (sent ?? []).SelectMany(text => text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Select(hash => hash.ToLowerInvariant()).Distinct(StringComparer.Ordinal).ToList();
        if (hashes.Count == 0) throw new Refusal("MISSING_REQUIRED_OPTION", "You must provide at least one hash.");
        if (hashes.Count <= MostHashes || exchange.Quirks.CacheCheckIsUnlimited) return hashes;
        return exchange.Quirks.CacheCheckTruncates ? hashes[..MostHashes] : throw new Refusal("TOO_MANY_OPTIONS", $"You can check {MostHashes} hashes at a time.");
    }

    /// <summary>The format from the query, unless <see cref="TorBoxQuirks.CacheFormatIsInBody"/>.</summary>
    private static (string? Format, bool ListsFiles) ReadFormat(Exchange exchange)
    {
        if (exchange.Request.Method != "POST" || !exchange.Quirks.CacheFormatIsInBody) return (exchange.Arguments.Text("format"), exchange.Arguments.Flag("list_files") == true);
        var body = JsonNode.Parse(exchange.Request.Body.Span) as JsonObject;
        return (body?["format"]?.ToString(), body?["list_files"]?.ToString() == "true");
    }

    private static JsonObject Write(string hash, CachedContent content, bool listsFiles)
    {
        var row = new JsonObject { ["name"] = content.Name, ["size"] = content.SizeBytes, ["hash"] = hash };
        if (!listsFiles) return row;

        row["files"] = content.File is { } file ? new JsonArray([.. file.Contents.Select(one => FileOf(one.Path, one.SizeBytes))]) : new JsonArray(FileOf(content.Name, content.SizeBytes));
        return row;
    }

    private static JsonObject FileOf(string path, long size) => new() { ["name"] = path, ["size"] = size };
}
