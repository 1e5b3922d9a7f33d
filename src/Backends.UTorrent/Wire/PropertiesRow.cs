namespace TorrentApi.Backends.UTorrent.Wire;

/// <summary>One torrent in the reply to <c>getprops</c>.</summary>
internal sealed class PropertiesRow(WireNode row)
{
    public const string HashName = "hash";
    public const string TrackersName = "trackers";
    public const string UploadRate = "ulrate";
    public const string DownloadRate = "dlrate";
    public const string SuperSeeding = "superseed";
    public const string Dht = "dht";
    public const string PeerExchange = "pex";
    public const string SeedOverride = "seed_override";
    public const string SeedRatio = "seed_ratio";
    public const string SeedTime = "seed_time";
    public const string UploadSlots = "ulslots";
    public const string LabelName = "label";

    public string Hash => row.Find(HashName)?.Text ?? "";

    public string Trackers => row.Find(TrackersName)?.Text ?? "";

    /// <summary>Whether it offers each peer only what nobody else has: 1. 0 is off, and -1 "not allowed", which is off too; null where the build does not say.</summary>
    public bool? IsSuperSeeding => this[SuperSeeding] is { } number ? number > 0 : null;

    /// <summary>The number of this property; null where the build has it not.</summary>
    public long? this[string name] => row.Find(name)?.Whole;

    /// <summary>The row of one torrent; null where the server does not have it: then there is no <c>props</c>, or it is empty.</summary>
    public static PropertiesRow? Find(WireReply reply, string hash) => reply.FindAll("props")
        .SelectMany(props => props.IsObject ? [props] : props.Items)
        .Select(row => new PropertiesRow(row))
        .FirstOrDefault(row => string.Equals(row.Hash, hash, StringComparison.OrdinalIgnoreCase));
}
