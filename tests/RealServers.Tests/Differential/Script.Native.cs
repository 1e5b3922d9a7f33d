namespace TorrentApi.RealServers.Tests.Differential;

// What is made lies on a disk, and is made in its own time: only refusals are compared. What the swarm would have to know is asked of neither server.
internal sealed partial class Script
{
    private void Create()
    {
        Get("torrentcreator/status", "torrentcreator/status?taskID=nope", "torrentcreator/torrentFile", "torrentcreator/torrentFile?taskID=nope", "torrentcreator/addTask");
        foreach (var action in new[] { "addTask", "deleteTask" }) Post($"torrentcreator/{action}");
        Post("torrentcreator/deleteTask", ("taskID", "nope"));
        Post("torrents/fetchMetadata");
        Post("torrents/fetchMetadata", ("source", "garbage"));
        Post("torrents/fetchMetadata", ("source", "magnet:?xt=urn:btih:{unknown}"));
        Post("torrents/parseMetadata");
        Get("torrents/fetchMetadata?source=x", "torrents/saveMetadata", "torrents/saveMetadata?source=nope");
        _steps.Add(new Step("POST", "torrents/parseMetadata") { Form = [], Files = [("bad.torrent", "garbage"u8.ToArray())] });
    }

    private void KeepData()
    {
        Get("clientdata/load");
        foreach (var data in new[] { """{"a":{"b":1},"c":[1]}""", "bro", """{"a":null,"d":"x"}""" }) Post("clientdata/store", ("data", data));
        Post("clientdata/store");
        Get("clientdata/load", "clientdata/load?keys=[\"c\",\"nope\"]", "clientdata/load?keys=x", "clientdata/store");
    }

    private void ChangePaths()
    {
        foreach (var action in new[] { "setSavePath", "setDownloadPath" })
        {
            Post($"torrents/{action}");
            Post($"torrents/{action}", ("id", "{unknown}"), ("path", "{downloads}/x"));
            Post($"torrents/{action}", ("id", "{single}"), ("path", ""));
            Post($"torrents/{action}", ("id", "{single}"), ("path", "{downloads}/" + action));
            Get("torrents/info?hashes={single}");
        }

        Post("torrents/setDownloadPath", ("id", "{single}"), ("path", ""));
        Get("torrents/info?hashes={single}");
        Post("transfer/pauseSession");
        Get("sync/maindata", "transfer/pauseSession");
        Post("transfer/resumeSession");
    }
}
