namespace TorrentApi.Backends.UTorrent.Gateway;

/// <summary>Every action of the µTorrent WebUI API that the gateway uses, each once.</summary>
/// <remarks>
/// Source: the manual of µTorrent Server (2013); queue moves and peers, which it leaves out: <c>webui.js</c> and <c>main.js</c> of bittorrent/webui, the
/// web interface that µTorrent 3 ships.
/// </remarks>
internal static class Actions
{
    /// <summary>A parameter of its own, <c>list=1</c>, and no value of <c>action</c>.</summary>
    public const string List = "list";

    public const string Start = "start";
    public const string Stop = "stop";
    public const string Pause = "pause";
    public const string Unpause = "unpause";
    public const string ForceStart = "forcestart";
    public const string Recheck = "recheck";

    public const string Remove = "remove";
    public const string RemoveData = "removedata";
    public const string RemoveDataAndTorrent = "removedatatorrent";

    public const string QueueTop = "queuetop";
    public const string QueueUp = "queueup";
    public const string QueueDown = "queuedown";
    public const string QueueBottom = "queuebottom";

    public const string AddUrl = "add-url";
    public const string AddUnknownUrl = "add-unknown-url";
    public const string AddFile = "add-file";

    public const string GetFiles = "getfiles";
    public const string SetPriority = "setprio";
    public const string GetProperties = "getprops";
    public const string SetProperties = "setprops";
    public const string GetPeers = "getpeers";

    public const string GetSettings = "getsettings";
    public const string SetSetting = "setsetting";
    public const string ListDirectories = "list-dirs";
    public const string GetVersion = "getversion";
    public const string GetTransferHistory = "getxferhist";
    public const string ResetTransferHistory = "resetxferhist";
    public const string GetSessions = "get-sessions";
    public const string Logout = "logout";
    public const string ConfigureRemote = "configremote";

    public const string UpdateFeed = "rss-update";
    public const string RemoveFeed = "rss-remove";
    public const string UpdateFilter = "filter-update";
    public const string RemoveFilter = "filter-remove";
}
