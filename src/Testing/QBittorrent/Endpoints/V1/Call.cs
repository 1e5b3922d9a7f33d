using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using TorrentApi.Testing.Http;
using TorrentApi.Testing.QBittorrent.Store;
using TorrentApi.Testing.QBittorrent.Wire;
using TorrentApi.Testing.QBittorrent.Wire.V1;

namespace TorrentApi.Testing.QBittorrent.Endpoints.V1;

/// <summary>One request that has reached its endpoint of API v1, and the ways to answer it.</summary>
internal sealed class Call(Simulation simulation, WireRequest request, WireForm form, ClientSession? session) : Exchange(simulation, request, form, session)
{
    /// <summary>The hash that ends the path; empty where the endpoint takes none.</summary>
    public string Argument { get; init; } = "";

    /// <summary>A number as Qt reads it into 32 bits: garbage and what is too large are 0.</summary>
    public int Integer(string name) => int.TryParse(Get(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : 0;

    /// <summary>Does something to the one torrent of <c>hash</c>; success also where there is none.</summary>
    public WireReply ForHash(Action<SimulatedTorrent> change)
    {
        if (Store.Find(Get("hash"), Version) is { } torrent) change(torrent);
        return Done();
    }

    public override WireReply Text(string text) => text.Length == 0 ? ClosingReplies.Empty(Version, Store.Now) : ClosingReplies.Plain(Version, Store.Now, text);

    public override WireReply Json(JsonNode json) => ClosingReplies.Json(Version, Store.Now, json);

    /// <summary>JSON without a byte of it: what an unknown hash gets.</summary>
    public WireReply NoJson() => Write(new ClosingAnswer(200) { Type = Version.JsonType });

    /// <summary>A text under another type than most.</summary>
    public WireReply As(string type, string text) => Write(new ClosingAnswer(200) { Type = type, Body = Encoding.UTF8.GetBytes(text) });

    public WireReply Write(ClosingAnswer answer) => ClosingReplies.Write(Version, Store.Now, answer);

    public TorrentFacts Facts(SimulatedTorrent torrent) => new(torrent, Simulation);
}
