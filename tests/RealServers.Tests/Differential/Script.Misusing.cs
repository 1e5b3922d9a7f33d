namespace TorrentApi.RealServers.Tests.Differential;

internal sealed partial class Script
{
    private static readonly string[] Actions =
    [
        "stop", "start", "pause", "resume", "recheck", "reannounce", "delete", "topPrio", "setForceStart", "setAutoManagement", "setShareLimits", "addTags", "removeTags", "setTags",
        "createTags", "deleteTags", "addTrackers", "editTracker", "removeTrackers", "createCategory", "editCategory", "removeCategories", "setCategory", "rename", "setLocation",
        "setSuperSeeding", "toggleSequentialDownload", "setDownloadLimit", "setUploadLimit", "filePrio", "setComment",
    ];

    private void MissParameters()
    {
        foreach (var action in Actions)
        {
            Post($"torrents/{action}");
            Get($"torrents/{action}");
        }

        Post("transfer/setDownloadLimit");
        Post("transfer/setSpeedLimits");
        Post("torrents/delete", ("hashes", "{single}"));
        Post("torrents/delete?deleteFiles=false", ("hashes", "{single}"));
    }

    private void Misuse()
    {
        var read = new Step("GET", "app/version");
        _steps.Add(read with { Headers = [("Origin", "http://evil.example")] });
        _steps.Add(read with { Headers = [("Referer", "http://evil.example/page")] });
        _steps.Add(read with { Headers = [("Origin", "null")] });
        _steps.Add(read with { Headers = [("Host", "127.0.0.1:1")] });
        _steps.Add(read with { Headers = [("Sec-Fetch-Site", "cross-site")] });
        foreach (var method in new[] { "HEAD", "PUT", "DELETE", "OPTIONS" }) _steps.Add(read with { Method = method });
        _steps.Add(new Step("POST", "app/version") { Json = "{}" });
        _steps.Add(read with { IsStranger = true, Headers = [("Authorization", "Bearer qbt_0000000000000000000000000000")] });
        _steps.Add(read with { IsStranger = true, Headers = [("Authorization", "Basic YWRtaW46YWRtaW5hZG1pbg==")] });
        _steps.Add(read with { IsStranger = true, Headers = [("Cookie", "SID=nope")] });
    }

    private void LogOut()
    {
        Post("torrents/delete", ("hashes", "{single}|{unknown}"), ("deleteFiles", "true"));
        Get("torrents/info?sort=name");
        Post("torrents/delete", ("hashes", "all"), ("deleteFiles", "false"));
        Get("torrents/info");
        Post("auth/logout");
        Get("app/version");
        for (var attempt = 0; attempt < 6; attempt++) Post("auth/login", ("username", "admin"), ("password", "wrong"));
        Post("auth/login", ("username", "admin"), ("password", "adminadmin"));
        Get("app/version");
    }
}
