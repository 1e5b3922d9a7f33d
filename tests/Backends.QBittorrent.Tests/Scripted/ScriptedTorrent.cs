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

    /// <summary>When it was added, by the server's clock; null for one that was always there.</summary>
    public long? Since { get; set; }

    /// <summary>In seconds since 1970; long ago.</summary>
    public long AddedOn { get; set; } = 1_700_000_000;

    public bool IsPaused { get; set; }

    public bool IsForced { get; set; }

    public bool IsSequential { get; set; }

    /// <summary>-2 is the server's own.</summary>
    public double RatioLimit { get; set; } = -2;

    public bool IsFirstLast { get; set; }

    public bool IsSuperSeeding { get; set; }

    /// <summary>How many times it forgets what it is told about super seeding.</summary>
    public int ForgetsSuperSeeding { get; set; }

    /// <summary>True where a file of it is a video, whose first and last pieces can be ranked.</summary>
    public bool CanBeWatched { get; set; }

    public Dictionary<string, object> ToRowV1(ServerVersion version, string state)
    {
        var row = new Dictionary<string, object>
        {
            ["hash"] = Key, ["name"] = Name, ["state"] = state, ["size"] = 5, ["progress"] = 0, ["ratio"] = 0, ["force_start"] = IsForced, ["seq_dl"] = IsSequential,
            ["f_l_piece_prio"] = IsFirstLast, ["priority"] = version.IsFrom("3.3.1") ? 0 : -1, [version.IsFrom("3.3.5") ? "category" : "label"] = Category,
        };
        if (version.IsFrom("3.3.5"))
            (row["total_size"], row["completion_on"], row["added_on"], row["save_path"]) = (5, 4294967295, AddedOn, "/data/");
        else if (version.IsFrom("3.3.1"))
            (row["completion_on"], row["added_on"], row["save_path"]) = ("", "2026-07-21T03:30:41.000", "/data/");
        return row;
    }

    public Dictionary<string, object> ToRow(ServerVersion version)
    {
        var row = new Dictionary<string, object>
        {
            ["category"] = Category, ["hash"] = Key, ["name"] = Name, ["state"] = "stalledUP", ["tags"] = string.Join(", ", Tags),
            ["seq_dl"] = IsSequential, ["f_l_piece_prio"] = IsFirstLast, ["ratio_limit"] = RatioLimit, ["seeding_time_limit"] = -2,
            ["added_on"] = AddedOn, ["super_seeding"] = IsSuperSeeding,
        };
        if (version.IsFrom("4.6.0")) row["inactive_seeding_time_limit"] = -1;
        if (version.IsFrom("5.2.0")) row["share_limit_action"] = "Remove";
        if (version.IsFrom("5.3.0")) row["share_limits_mode"] = "MatchAll";
        if (version.IsFrom("4.4.0")) (row["infohash_v1"], row["infohash_v2"]) = (Hash.V1Hex ?? "", version.KnowsV2 ? Hash.V2Hex ?? "" : "");
        return row;
    }
}
