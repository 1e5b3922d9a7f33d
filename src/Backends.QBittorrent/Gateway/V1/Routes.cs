namespace TorrentApi.Backends.QBittorrent.Gateway.V1;

/// <summary>Every route of the WebUI API v1 that the gateway uses, each once. Source: replies of 3.2.0, 3.3.4, 3.3.16 and 4.0.4.</summary>
internal static class Routes
{
    public const string Login = "login";
    public const string Logout = "logout";

    public const string ApiVersion = "version/api";
    public const string Version = "version/qbittorrent";

    public const string TransferInfo = "query/transferInfo";
    public const string Torrents = "query/torrents";
    public const string MainData = "sync/maindata";
    public const string TorrentPeers = "sync/torrent_peers";
    public const string Preferences = "query/preferences";
    public const string Log = "query/getLog";
    public const string PeerLog = "query/getPeerLog";

    // Of one torrent, whose hash is the last part of the path. "propertiesGeneral" is not among them on purpose: it divides by zero and takes the server
    // with it where a torrent was completed in its first second (seen on 4.0.4).
    public const string Files = "query/propertiesFiles/";
    public const string Trackers = "query/propertiesTrackers/";
    public const string WebSeeds = "query/propertiesWebSeeds/";
    public const string PieceStates = "query/getPieceStates/";
    public const string PieceHashes = "query/getPieceHashes/";

    public const string Upload = "command/upload";
    public const string Download = "command/download";
    public const string Delete = "command/delete";
    public const string DeleteWithData = "command/deletePerm";
    public const string Resume = "command/resume";
    public const string ResumeAll = "command/resumeAll";
    public const string Pause = "command/pause";
    public const string PauseAll = "command/pauseAll";
    public const string Recheck = "command/recheck";
    public const string SetForceStart = "command/setForceStart";
    public const string SetAutoManagement = "command/setAutoTMM";
    public const string TopPriority = "command/topPrio";
    public const string IncreasePriority = "command/increasePrio";
    public const string DecreasePriority = "command/decreasePrio";
    public const string BottomPriority = "command/bottomPrio";
    public const string FilePriority = "command/setFilePrio";
    public const string Rename = "command/rename";
    public const string SetLocation = "command/setLocation";
    public const string SetSuperSeeding = "command/setSuperSeeding";
    public const string SetDownloadLimit = "command/setTorrentsDlLimit";
    public const string SetUploadLimit = "command/setTorrentsUpLimit";
    public const string GetDownloadLimit = "command/getTorrentsDlLimit";
    public const string GetUploadLimit = "command/getTorrentsUpLimit";
    public const string SetPreferences = "command/setPreferences";
    public const string SavePath = "command/getSavePath";
    public const string Shutdown = "command/shutdown";
    public const string SpeedLimitsMode = "command/alternativeSpeedLimitsEnabled";
    public const string ToggleSpeedLimitsMode = "command/toggleAlternativeSpeedLimits";
    public const string ToggleSequential = "command/toggleSequentialDownload";
    public const string ToggleFirstLastPiece = "command/toggleFirstLastPiecePrio";

    public const string AddTrackers = "command/addTrackers";

    public const string AddCategory = "command/addCategory";
    public const string SetCategory = "command/setCategory";
    public const string RemoveCategories = "command/removeCategories";
    public const string SetLabel = "command/setLabel";
}
