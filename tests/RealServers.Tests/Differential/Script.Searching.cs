namespace TorrentApi.RealServers.Tests.Differential;

// Nothing is searched: that needs Python on the real server's machine, and its numbers are random.
internal sealed partial class Script
{
    private void Search()
    {
        Get("search/plugins", "search/categories", "search/status", "search/status?id=0", "search/status?id=5", "search/results", "search/results?id=5", "search/nope");
        Post("search/stop", ("id", "5"));
        Post("search/delete", ("id", "5"));
        Post("search/uninstallPlugin", ("names", "nope"));
        Post("search/enablePlugin", ("names", "nope"), ("enable", "true"));
        foreach (var action in new[] { "start", "stop", "delete", "installPlugin", "uninstallPlugin", "enablePlugin", "downloadTorrent" }) Post($"search/{action}");
        Get("search/start", "search/downloadTorrent");
    }

    /// <summary>No torrent of the script has its data.</summary>
    private void ReadFiles()
    {
        Get("torrents/downloadFile", "torrents/downloadFile?hash={several}", "torrents/downloadFile?hash={unknown}&file=0");
        Get(new[] { "0", "9", "-1", "x" }.Select(file => $"torrents/downloadFile?hash={{several}}&file={file}"));
        Get("torrents/downloadFile?hash={magnet}&file=0");
    }
}
