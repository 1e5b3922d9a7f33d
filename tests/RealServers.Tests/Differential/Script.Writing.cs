namespace TorrentApi.RealServers.Tests.Differential;

internal sealed partial class Script
{
    private void Command()
    {
        foreach (var name in new[] { "start", "resume", "stop", "pause" })
        {
            Post($"torrents/{name}", ("hashes", "{several}|{unknown}"));
            Get("torrents/info?hashes={several}");
        }

        foreach (var name in new[] { "recheck", "reannounce", "topPrio", "bottomPrio", "increasePrio", "decreasePrio" }) Post($"torrents/{name}", ("hashes", "{unknown}"));
        Post("torrents/setForceStart", ("hashes", "{several}"), ("value", "true"));
        Get("torrents/info?hashes={several}");
        Post("torrents/setForceStart", ("hashes", "{several}"), ("value", "nope"));
        Get("torrents/info?hashes={several}");
        foreach (var name in new[] { "pause", "stop" }) Post($"torrents/{name}", ("hashes", "{several}"));
        Post("torrents/toggleSequentialDownload", ("hashes", "{several}"));
        Post("torrents/toggleFirstLastPiecePrio", ("hashes", "{several}"));
        Post("torrents/setSuperSeeding", ("hashes", "{unknown}"), ("value", "true"));
        Get("torrents/info?hashes={several}", "torrents/info?hashes={single}");
    }

    private void Change()
    {
        Post("torrents/setDownloadLimit", ("hashes", "{single}"), ("limit", "70000"));
        Post("torrents/setUploadLimit", ("hashes", "{single}|{unknown}"), ("limit", "30000"));
        Get("torrents/info?hashes={single}", "torrents/properties?hash={single}");
        Post("torrents/setShareLimits", ("hashes", "{single}"), ("ratioLimit", "2.5"), ("seedingTimeLimit", "30"), ("inactiveSeedingTimeLimit", "15"), ("shareLimitAction", "Remove"), ("shareLimitsMode", "MatchAll"));
        Get("torrents/info?hashes={single}");
        Post("torrents/setShareLimits", ("hashes", "{single}"), ("ratioLimit", "-1"), ("seedingTimeLimit", "-5"), ("inactiveSeedingTimeLimit", "-2"), ("shareLimitAction", "Nope"), ("shareLimitsMode", "nope"));
        Get("torrents/info?hashes={single}");
        Post("torrents/setShareLimits", ("hashes", "{single}"), ("ratioLimit", "-2"), ("seedingTimeLimit", "-2"));
        Post("torrents/setAutoManagement", ("hashes", "{single}"), ("enable", "true"));
        Get("torrents/info?hashes={single}");
        Post("torrents/setAutoManagement", ("hashes", "{single}"), ("enable", "false"));
        Get("torrents/info?hashes={single}");
        Post("torrents/rename", ("hash", "{single}"), ("name", "B name"));
        Post("torrents/rename", ("hash", "{single}"), ("name", " "));
        Post("torrents/rename", ("hash", "{unknown}"), ("name", "x"));
        Get("torrents/info?hashes={single}");
        Post("torrents/setLocation", ("hashes", "{single}"), ("location", ""));
        Post("torrents/setComment", ("hashes", "{single}"), ("comment", "a remark"));
        foreach (var (id, priority) in new[] { ("0", "0"), ("1|2", "7"), ("1", "6"), ("1", "1"), ("0", "4"), ("0", "x"), ("x", "1"), ("9", "1") })
        {
            // One at a time: 4.2.5 forgets the first of two within a second.
            Post("torrents/filePrio", ("hash", "{several}"), ("id", id), ("priority", priority));
            Get("torrents/files?hash={several}");
        }

        Get("torrents/info?hashes={several}&fields=skipped");
        Post("torrents/filePrio", ("hash", "{several}"), ("id", "0|1|2"), ("priority", "1"));
        Post("torrents/filePrio", ("hash", "{magnet}"), ("id", "0"), ("priority", "1"));
        Post("torrents/filePrio", ("hash", "{unknown}"), ("id", "0"), ("priority", "1"));
    }

    private void Label()
    {
        Post("torrents/createCategory", ("category", "k"), ("savePath", ""));
        Post("torrents/createCategory", ("category", "k"));
        Post("torrents/createCategory", ("category", "p/q"), ("savePath", "{downloads}/pq"));
        foreach (var bad in new[] { "", "a//b", "/a", "a/", "a\\b" }) Post("torrents/createCategory", ("category", bad));
        Post("torrents/editCategory", ("category", "k"), ("savePath", "{downloads}/k"));
        Post("torrents/editCategory", ("category", "k"), ("savePath", "{downloads}/k"));
        Post("torrents/editCategory", ("category", "k"));
        Post("torrents/editCategory", ("category", "nope"), ("savePath", "/x"));
        Post("torrents/editCategory", ("category", ""), ("savePath", "/x"));
        Get("torrents/categories");
        Post("torrents/setCategory", ("hashes", "{single}"), ("category", "k"));
        Post("torrents/setCategory", ("hashes", "{single}"), ("category", "nope"));
        Post("torrents/setCategory", ("hashes", "{unknown}"), ("category", "nope"));
        Get("torrents/info?hashes={single}");
        Post("torrents/removeCategories", ("categories", "k\nnope\np"));
        Get("torrents/categories", "torrents/info?hashes={single}");
        Post("torrents/setCategory", ("hashes", "{several}"), ("category", ""));
        Get("torrents/info?hashes={several}");

        Post("torrents/createTags", ("tags", "t1, t2,,t1"));
        Post("torrents/addTags", ("hashes", "{private}"), ("tags", "t1,t3"));
        Post("torrents/removeTags", ("hashes", "{private}"), ("tags", "t1,nope"));
        Get("torrents/info?hashes={private}");
        Post("torrents/setTags", ("hashes", "{private}"), ("tags", "t4"));
        Get("torrents/info?hashes={private}");
        Post("torrents/removeTags", ("hashes", "{private}"));
        Get("torrents/info?hashes={private}");
        Post("torrents/deleteTags", ("tags", "t1,t2,nope"));
        Get("torrents/tags");
    }

    private void EditTrackers()
    {
        Post("torrents/addTrackers", ("hash", "{single}"), ("urls", $"{Tracker}1\n\n{Tracker}2\n{Tracker}1"));
        Post("torrents/addTrackers", ("hash", "{unknown}"), ("urls", Tracker));
        Get("torrents/trackers?hash={single}");
        foreach (var (old, replacement) in new[] { ("1", "3"), ("nope", "4"), ("3", "2") })
            Post("torrents/editTracker", ("hash", "{single}"), ("origUrl", Tracker + old), ("url", Tracker + old), ("newUrl", Tracker + replacement));
        Post("torrents/editTracker", ("hash", "{single}"), ("origUrl", Tracker + "3"), ("url", Tracker + "3"), ("newUrl", ""));
        Post("torrents/editTracker", ("hash", "{unknown}"), ("origUrl", Tracker), ("url", Tracker), ("newUrl", Tracker + "5"));
        Get("torrents/trackers?hash={single}");
        Post("torrents/removeTrackers", ("hash", "{single}"), ("urls", $"{Tracker}2|{Tracker}9"));
        Post("torrents/removeTrackers", ("hash", "{single}"), ("urls", Tracker + "9"));
        Post("torrents/removeTrackers", ("hash", "{unknown}"), ("urls", Tracker));
        Get("torrents/trackers?hash={single}");
    }

    private void Transfer()
    {
        Get("transfer/info", "transfer/speedLimitsMode", "transfer/downloadLimit", "transfer/getSpeedLimits");
        foreach (var limit in new[] { "50000", "0", "abc", "-5" })
        {
            Post("transfer/setUploadLimit", ("limit", limit));
            Get("transfer/uploadLimit");
        }

        Post("transfer/toggleSpeedLimitsMode");
        Get("transfer/speedLimitsMode", "transfer/downloadLimit");
        Post("transfer/toggleSpeedLimitsMode");
        foreach (var mode in new[] { "0", "x" }) Post("transfer/setSpeedLimitsMode", ("mode", mode));
        Post("transfer/setSpeedLimits", ("dl_limit", "2048"), ("up_limit", "0"), ("alt_dl_limit", "10240"), ("alt_up_limit", "10240"));
        Get("transfer/getSpeedLimits");
        Post("transfer/setDownloadLimit", ("limit", "0"));
    }

    private void Sync()
    {
        Get("sync/maindata?rid=0", "sync/maindata?rid=1", "sync/maindata?rid=2");
        Post("torrents/createCategory", ("category", "new"));
        Post("torrents/createTags", ("tags", "new"));
        Get("sync/maindata?rid=3");
        Post("torrents/removeCategories", ("categories", "new"));
        Post("torrents/deleteTags", ("tags", "new"));
        Get("sync/maindata?rid=4", "sync/maindata?rid=4", "sync/maindata?rid=77", "sync/maindata");
    }
}
