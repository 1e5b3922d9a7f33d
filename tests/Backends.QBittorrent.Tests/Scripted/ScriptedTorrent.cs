namespace TorrentApi.Backends.QBittorrent.Tests.Scripted;

/// <summary>A torrent of the scripted server.</summary>
internal sealed class ScriptedTorrent(string key, InfoHash hash)
{
    public string Key { get; } = key;

    public InfoHash Hash { get; } = hash;

    public string Name { get; set; } = "torrent";

    public string Category { get; set; } = "";

    public List<string> Tags { get; } = [];

    public List<string> Trackers { get; } = [];

    /// <summary>How many looks do not show it yet.</summary>
    public int HiddenFor { get; set; }

    public Dictionary<string, object> ToRow(ServerVersion version)
    {
        var row = new Dictionary<string, object>
        {
            ["category"] = Category, ["hash"] = Key, ["name"] = Name, ["state"] = "stalledUP", ["tags"] = string.Join(", ", Tags),
        };
        if (version.IsFrom("4.4.0")) (row["infohash_v1"], row["infohash_v2"]) = (Hash.V1Hex ?? "", version.KnowsV2 ? Hash.V2Hex ?? "" : "");
        return row;
    }
}
