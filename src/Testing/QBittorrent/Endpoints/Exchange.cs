using System.Globalization;
using System.Text.Json.Nodes;
using TorrentApi.Testing.Http;
using TorrentApi.Testing.QBittorrent.Store;
using TorrentApi.Testing.QBittorrent.Versions;
using TorrentApi.Testing.QBittorrent.Wire;

namespace TorrentApi.Testing.QBittorrent.Endpoints;

/// <summary>One request that has reached its endpoint, whichever generation of the API it is of, and the ways to answer it.</summary>
internal abstract class Exchange(Simulation simulation, WireRequest request, WireForm form, ClientSession? session)
{
    public Simulation Simulation { get; } = simulation;

    public WireRequest Request { get; } = request;

    public WireForm Form { get; } = form;

    /// <summary>Null only at the endpoints that need none.</summary>
    public ClientSession? Session { get; } = session;

    public VersionProfile Version => Simulation.Version;

    public SimulatedStore Store => Simulation.Store;

    public string? Find(string name) => Form.Fields.GetValueOrDefault(name);

    public string Get(string name) => Find(name) ?? "";

    /// <summary>A number as Qt reads it: garbage is 0.</summary>
    public long Number(string name) => long.TryParse(Get(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : 0;

    /// <summary>A flag as <c>parseBool</c> reads it: only true and false, from 4.0 on in any case; anything else is no value.</summary>
    public bool? Flag(string name) => (Version.ReadsFlagsInAnyCase ? Get(name).ToLowerInvariant() : Get(name)) switch
    {
        "true" => true,
        "false" => false,
        _ => null,
    };

    /// <summary>The torrents that <c>hashes</c> names; unknown ones are passed over.</summary>
    public IReadOnlyList<SimulatedTorrent> Targets(string name = "hashes") => Get(name) == "all" && Version.TakesAll
        ? Store.Torrents.ToList()
        : [.. Get(name).Split('|', StringSplitOptions.RemoveEmptyEntries).Select(key => Store.Find(key, Version)).OfType<SimulatedTorrent>().Distinct()];

    /// <summary>The torrent that <c>hash</c> names, or 404.</summary>
    public SimulatedTorrent Target() => Store.Find(Get("hash"), Version) is { } torrent && torrent.VisibleAt <= Store.Now ? torrent : throw Refusal.NotFound();

    public WireReply ForEach(Action<SimulatedTorrent> change)
    {
        foreach (var torrent in Targets()) change(torrent);
        return Done();
    }

    public abstract WireReply Text(string text);

    public abstract WireReply Json(JsonNode json);

    /// <summary>Success without a result.</summary>
    public WireReply Done() => Text("");

    /// <summary>Success without a result on an action that says 204 from 5.2 on.</summary>
    public WireReply DoneQuietly() => Version.HasNoContent ? Replies.NoContent(Version) : Text("");
}
