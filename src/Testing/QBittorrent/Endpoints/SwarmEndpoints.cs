using System.Net;
using System.Text.Json.Nodes;
using TorrentApi.Testing.Http;
using TorrentApi.Testing.QBittorrent.Versions;

namespace TorrentApi.Testing.QBittorrent.Endpoints;

/// <summary>Edits of web seeds, and peers that are told of. Source: torrentscontroller.cpp and transfercontroller.cpp.</summary>
internal static class SwarmEndpoints
{
    public static readonly IReadOnlyList<Route> Routes =
    [
        new("torrents/addWebSeeds", AddWebSeeds) { Era = Era.From(Release.R51), IsAction = true, Needs = ["hash", "urls"] },
        new("torrents/editWebSeed", EditWebSeed) { Era = Era.From(Release.R51), IsAction = true, Needs = ["hash", "origUrl", "newUrl"] },
        new("torrents/removeWebSeeds", RemoveWebSeeds) { Era = Era.From(Release.R51), IsAction = true, Needs = ["hash", "urls"] },
        new("torrents/addPeers", AddPeers) { Era = Era.From(Release.R42), IsAction = true, Needs = ["hashes", "peers"] },

        // Nobody connects here, so nobody is kept away either.
        new("transfer/banPeers", exchange => exchange.Done()) { Era = Era.From(Release.R42), IsAction = true, Needs = ["peers"] },
    ];

    private static WireReply AddWebSeeds(Exchange exchange)
    {
        var seeds = exchange.Target().Life.WebSeeds;
        seeds.AddRange(exchange.Get("urls").Split('|').Select(ReadAddress).ToList().Except(seeds, StringComparer.Ordinal).ToList());
        return exchange.Done();
    }

    private static WireReply EditWebSeed(Exchange exchange)
    {
        var seeds = exchange.Target().Life.WebSeeds;
        var (old, replacement) = (ReadAddress(exchange.Get("origUrl")), ReadAddress(exchange.Get("newUrl")));
        var index = seeds.IndexOf(old);
        if (index < 0) throw Refusal.Conflict($"\"{old}\" is not an existing URL");

        // Made one with what is there already (observed on 5.1.0 and 5.3.0).
        seeds.RemoveAt(index);
        if (!seeds.Contains(replacement, StringComparer.Ordinal)) seeds.Insert(index, replacement);
        return exchange.Done();
    }

    private static WireReply RemoveWebSeeds(Exchange exchange)
    {
        var removed = exchange.Get("urls").Split('|').Select(ReadAddress).ToHashSet(StringComparer.Ordinal);
        exchange.Target().Life.WebSeeds.RemoveAll(removed.Contains);
        return exchange.Done();
    }

    /// <summary>Percent-decoded once more than the form is.</summary>
    private static string ReadAddress(string text)
    {
        var url = Uri.UnescapeDataString(text);
        return Uri.IsWellFormedUriString(url, UriKind.Absolute) ? url : throw Refusal.BadRequest($"\"{text}\" is not a valid URL");
    }

    private static WireReply AddPeers(Exchange exchange)
    {
        var peers = exchange.Get("peers").Split('|').Select(text => IPEndPoint.TryParse(text, out var peer) && peer.Port > 0 ? peer : null).OfType<IPEndPoint>().ToList();
        if (peers.Count == 0) throw Refusal.BadRequest("No valid peers were specified");

        var json = new JsonObject();
        foreach (var torrent in exchange.Targets())
        {
            torrent.Life.Peers.UnionWith(peers);
            json[torrent.Key(exchange.Version)] = new JsonObject { ["added"] = peers.Count, ["failed"] = 0 };
        }

        return exchange.Json(json);
    }
}
