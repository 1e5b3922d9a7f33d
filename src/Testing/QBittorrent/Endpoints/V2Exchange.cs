using System.Text.Json.Nodes;
using TorrentApi.Testing.Http;
using TorrentApi.Testing.QBittorrent.Store;
using TorrentApi.Testing.QBittorrent.Wire;

namespace TorrentApi.Testing.QBittorrent.Endpoints;

/// <summary>One request that has reached its endpoint of API v2.</summary>
internal sealed class V2Exchange(Simulation simulation, WireRequest request, WireForm form, ClientSession? session) : Exchange(simulation, request, form, session)
{
    public override WireReply Text(string text) => Replies.Text(Version, text);

    public override WireReply Json(JsonNode json) => Replies.Json(Version, json);
}
