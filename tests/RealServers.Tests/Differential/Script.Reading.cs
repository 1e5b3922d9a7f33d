namespace TorrentApi.RealServers.Tests.Differential;

internal sealed partial class Script
{
    private static readonly string[] Filters =
    [
        "all", "downloading", "seeding", "completed", "paused", "resumed", "stopped", "running", "active", "inactive", "stalled", "stalled_uploading", "stalled_downloading",
        "checking", "moving", "errored", "nope", "PAUSED",
    ];

    private void ReadLists()
    {
        Get(Filters.Select(filter => $"torrents/info?sort=name&filter={filter}"));
        Get(new[] { "name", "hash", "size", "priority", "nope", "ratio_limit" }.Select(sort => $"torrents/info?sort={sort}&hashes={{single}}"));
        Get("torrents/info?sort=name&reverse=true", "torrents/info?sort=name&limit=2", "torrents/info?sort=name&limit=abc", "torrents/info?sort=name&limit=-1");
        Get("torrents/info?sort=name&offset=1", "torrents/info?sort=name&offset=99", "torrents/info?sort=name&offset=-1", "torrents/info?sort=name&offset=-99");
        Get("torrents/info?sort=name&category=", "torrents/info?sort=name&category=films", "torrents/info?sort=name&category=a", "torrents/info?sort=name&category=nope");
        Get("torrents/info?sort=name&tag=", "torrents/info?sort=name&tag=y", "torrents/info?sort=name&tag=nope");
        Get("torrents/info?hashes={single}", "torrents/info?sort=name&hashes={single}|{unknown}|{private}", "torrents/info?hashes=nope", "torrents/info?sort=name&hashes=", "torrents/info?hashes=all");
        Get("torrents/info?hashes={hybrid}", "torrents/info?hashes={v1 of hybrid}");
        Get("torrents/info?hashes={several}&includeTrackers=true&includeFiles=true", "torrents/info?hashes={magnet}&includeFiles=true");
        Get("torrents/info?sort=name&private=true", "torrents/info?sort=name&private=false", "torrents/count");
        Post("torrents/info", ("hashes", "{single}"));
    }

    private void ReadDetails()
    {
        foreach (var part in new[] { "properties", "trackers", "webseeds", "files", "pieceStates", "export" })
            Get(new[] { "{single}", "{several}", "{private}", "{magnet}", "{unknown}", "nope" }.Select(hash => $"torrents/{part}?hash={hash}"));

        Get(new[] { "properties", "trackers", "webseeds", "files", "pieceStates", "pieceHashes", "pieceAvailability", "export" }.Select(part => $"torrents/{part}"));
        Get("torrents/pieceHashes?hash={magnet}", "torrents/pieceHashes?hash={unknown}", "torrents/pieceAvailability?hash={single}", "torrents/pieceAvailability?hash={unknown}");
        Get("torrents/properties?hash={hybrid}", "torrents/properties?hash={v1 of hybrid}", "torrents/files?hash={several}&indexes=0|2", "torrents/files?hash={several}&indexes=9", "torrents/files?hash={several}&indexes=x");
        Get("torrents/downloadLimit?hashes={single}|{unknown}", "torrents/uploadLimit?hashes={single}", "torrents/downloadLimit?hashes=all");
        Get("sync/torrentPeers?hash={single}", "sync/torrentPeers?hash={unknown}");
    }
}
