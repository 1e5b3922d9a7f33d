using System.Text.Json.Nodes;
using TorrentApi.Testing.Http;
using TorrentApi.Testing.QBittorrent.Store;
using TorrentApi.Testing.QBittorrent.Wire;

namespace TorrentApi.Testing.QBittorrent.Endpoints;

/// <summary><c>torrents/add</c>: links, addresses and files in one request. Source: addAction in torrentscontroller.cpp.</summary>
internal static class AddEndpoint
{
    public static readonly IReadOnlyList<Route> Routes = [new("torrents/add", Add) { IsAction = true }];

    private static WireReply Add(Exchange exchange)
    {
        var tally = new AddTally();
        foreach (var line in exchange.Get("urls").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) AddLink(line, exchange, tally);

        // Of two files of one name only the last is kept by the real server.
        foreach (var (name, bytes) in exchange.Form.Files.GroupBy(file => file.Name, StringComparer.Ordinal).Select(group => group.Last()))
        {
            if (!TorrentFile.TryParse(bytes, out var file, out _) || !IsTaken(file.Hash, exchange))
                throw new Refusal(415, $"Error: '{name}' is not a valid torrent file.");
            AddOne(file, exchange, tally);
        }

        return Reply(exchange, tally);
    }

    private static void AddLink(string line, Exchange exchange, AddTally tally)
    {
        if (Uri.TryCreate(line, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
        {
            if (exchange.Store.Options.Fetch?.Invoke(address) is { } fetched) AddOne(fetched, exchange, new AddTally());
            tally.Pending++;
        }
        else if (FindMagnet(line) is { } magnet && IsTaken(magnet.Hash, exchange))
        {
            AddOne(magnet, exchange, tally);
        }
        else
        {
            tally.Failed++;
        }
    }

    /// <summary>What a line asks for: a magnet link, or a bare hash.</summary>
    public static MagnetLink? FindMagnet(string text) => MagnetLink.TryParse(text, out var link, out _) ? link
        : InfoHash.TryParse(text, out var hash) && !hash.IsHybrid ? MagnetLink.Create(hash)
        : null;

    /// <summary>A server without libtorrent 2 takes nothing that has a v2 hash alone.</summary>
    private static bool IsTaken(InfoHash hash, Exchange exchange) => hash.HasV1 || exchange.Version.KnowsV2;

    private static void AddOne(AddSource source, Exchange exchange, AddTally tally)
    {
        if (exchange.Store.FindDouble(source.Hash!.Value) is { } present)
        {
            Merge(source, present, exchange, tally);
            return;
        }

        var torrent = AddForm.Create(source, exchange);
        exchange.Store.Add(torrent, exchange.Version);
        tally.Added.Add(torrent.Key(exchange.Version));
    }

    /// <summary>A .torrent gives its metadata to a magnet link that waits for them, whatever the answer says; that may change the id of a hybrid.</summary>
    private static void Merge(AddSource source, SimulatedTorrent present, Exchange exchange, AddTally tally)
    {
        if (source is AddSource.File { Torrent: var file } && !present.HasMetadata)
        {
            present.Life.LearnMetadata(file);
            present.File = file;
        }

        if (exchange.Version.HidesDuplicates && present.Life.IsPrivate != true) tally.Merged++;
        else tally.Failed++;
    }

    private static WireReply Reply(Exchange exchange, AddTally tally)
    {
        if (!exchange.Version.AnswersAddInJson) return exchange.Text(tally.Accepted > 0 ? "Ok." : "Fails.");
        if (tally.Accepted == 0) throw Refusal.Conflict();

        var json = new JsonObject
        {
            ["added_torrent_ids"] = new JsonArray([.. tally.Added.Select(id => (JsonNode?)JsonValue.Create(id))]),
            ["failure_count"] = tally.Failed,
            ["pending_count"] = tally.Pending,
            ["success_count"] = tally.Added.Count,
        };
        return Replies.Json(exchange.Version, json, tally.Pending > 0 ? 202 : 200);
    }

    private sealed class AddTally
    {
        public List<string> Added { get; } = [];

        public int Merged { get; set; }

        public int Pending { get; set; }

        public int Failed { get; set; }

        public int Accepted => Added.Count + Merged + Pending;
    }
}
