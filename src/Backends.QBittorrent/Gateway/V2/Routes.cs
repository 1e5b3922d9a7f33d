namespace TorrentApi.Backends.QBittorrent.Gateway.V2;

/// <summary>Every route of the WebUI API v2 that the gateway uses, each once. Source: the server's own <c>src/webui/api</c>, 4.1 to 5.2, and 5.3.0 as observed.</summary>
internal static class Routes
{
    public const string Login = Root + "auth/login";
    public const string Logout = Root + "auth/logout";

    public const string Version = Root + "app/version";
    public const string WebApiVersion = Root + "app/webapiVersion";
    public const string BuildInfo = Root + "app/buildInfo";

    public const string Preferences = Root + "app/preferences";
    public const string SetPreferences = Root + "app/setPreferences";

    public const string Shutdown = Root + "app/shutdown";
    public const string ProcessInfo = Root + "app/processInfo";
    public const string NetworkInterfaces = Root + "app/networkInterfaceList";
    public const string NetworkAddresses = Root + "app/networkInterfaceAddressList";
    public const string DirectoryContent = Root + "app/getDirectoryContent";
    public const string Cookies = Root + "app/cookies";
    public const string SetCookies = Root + "app/setCookies";
    public const string SendTestMail = Root + "app/sendTestEmail";
    public const string RotateApiKey = Root + "app/rotateAPIKey";
    public const string DeleteApiKey = Root + "app/deleteAPIKey";

    public const string Log = Root + "log/main";
    public const string PeerLog = Root + "log/peers";

    public const string DefaultSavePath = Root + "app/defaultSavePath";
    public const string FreeSpaceAtPath = Root + "app/getFreeSpaceAtPath";

    public const string TransferInfo = Root + "transfer/info";
    public const string SpeedLimitsMode = Root + "transfer/speedLimitsMode";
    public const string SetSpeedLimitsMode = Root + "transfer/setSpeedLimitsMode";
    public const string ToggleSpeedLimitsMode = Root + "transfer/toggleSpeedLimitsMode";

    public const string BanPeers = Root + "transfer/banPeers";

    public const string MainData = Root + "sync/maindata";
    public const string TorrentPeers = Root + "sync/torrentPeers";

    public const string Info = Root + "torrents/info";
    public const string Files = Root + "torrents/files";
    public const string Add = Root + "torrents/add";
    public const string Delete = Root + "torrents/delete";
    public const string Start = Root + "torrents/start";
    public const string Stop = Root + "torrents/stop";
    public const string Resume = Root + "torrents/resume";
    public const string Pause = Root + "torrents/pause";
    public const string Recheck = Root + "torrents/recheck";
    public const string Reannounce = Root + "torrents/reannounce";
    public const string SetForceStart = Root + "torrents/setForceStart";
    public const string SetShareLimits = Root + "torrents/setShareLimits";
    public const string SetAutoManagement = Root + "torrents/setAutoManagement";
    public const string TopPriority = Root + "torrents/topPrio";
    public const string IncreasePriority = Root + "torrents/increasePrio";
    public const string DecreasePriority = Root + "torrents/decreasePrio";
    public const string BottomPriority = Root + "torrents/bottomPrio";
    public const string SetDownloadLimit = Root + "torrents/setDownloadLimit";
    public const string SetUploadLimit = Root + "torrents/setUploadLimit";
    public const string FilePriority = Root + "torrents/filePrio";
    public const string Export = Root + "torrents/export";
    public const string ToggleSequential = Root + "torrents/toggleSequentialDownload";
    public const string ToggleFirstLastPiece = Root + "torrents/toggleFirstLastPiecePrio";
    public const string SetSuperSeeding = Root + "torrents/setSuperSeeding";
    public const string SetLocation = Root + "torrents/setLocation";
    public const string Rename = Root + "torrents/rename";
    public const string RenameFile = Root + "torrents/renameFile";
    public const string RenameFolder = Root + "torrents/renameFolder";

    public const string WebSeeds = Root + "torrents/webseeds";
    public const string AddWebSeeds = Root + "torrents/addWebSeeds";
    public const string EditWebSeed = Root + "torrents/editWebSeed";
    public const string RemoveWebSeeds = Root + "torrents/removeWebSeeds";
    public const string PieceStates = Root + "torrents/pieceStates";
    public const string PieceHashes = Root + "torrents/pieceHashes";
    public const string PieceAvailability = Root + "torrents/pieceAvailability";
    public const string AddPeers = Root + "torrents/addPeers";

    public const string Trackers = Root + "torrents/trackers";
    public const string AddTrackers = Root + "torrents/addTrackers";
    public const string EditTracker = Root + "torrents/editTracker";
    public const string RemoveTrackers = Root + "torrents/removeTrackers";

    public const string Categories = Root + "torrents/categories";
    public const string CreateCategory = Root + "torrents/createCategory";
    public const string EditCategory = Root + "torrents/editCategory";
    public const string RemoveCategories = Root + "torrents/removeCategories";
    public const string SetCategory = Root + "torrents/setCategory";

    public const string Tags = Root + "torrents/tags";
    public const string AddTags = Root + "torrents/addTags";
    public const string RemoveTags = Root + "torrents/removeTags";
    public const string SetTags = Root + "torrents/setTags";

    public const string DownloadFile = Root + "torrents/downloadFile";

    public const string RssItems = Root + "rss/items";
    public const string RssAddFolder = Root + "rss/addFolder";
    public const string RssAddFeed = Root + "rss/addFeed";
    public const string RssRemoveItem = Root + "rss/removeItem";
    public const string RssMoveItem = Root + "rss/moveItem";
    public const string RssRefreshItem = Root + "rss/refreshItem";
    public const string RssMarkAsRead = Root + "rss/markAsRead";
    public const string RssSetFeedUrl = Root + "rss/setFeedURL";
    public const string RssSetFeedRefreshInterval = Root + "rss/setFeedRefreshInterval";
    public const string RssRules = Root + "rss/rules";
    public const string RssSetRule = Root + "rss/setRule";
    public const string RssRenameRule = Root + "rss/renameRule";
    public const string RssCloneRule = Root + "rss/cloneRule";
    public const string RssRemoveRule = Root + "rss/removeRule";
    public const string RssMatchingArticles = Root + "rss/matchingArticles";
    public const string RssExportRules = Root + "rss/exportRules";
    public const string RssImportRules = Root + "rss/importRules";

    public const string SearchStart = Root + "search/start";
    public const string SearchStop = Root + "search/stop";
    public const string SearchDelete = Root + "search/delete";
    public const string SearchStatus = Root + "search/status";
    public const string SearchResults = Root + "search/results";
    public const string SearchDownloadTorrent = Root + "search/downloadTorrent";
    public const string SearchCategories = Root + "search/categories";
    public const string SearchPlugins = Root + "search/plugins";
    public const string SearchInstallPlugin = Root + "search/installPlugin";
    public const string SearchUninstallPlugin = Root + "search/uninstallPlugin";
    public const string SearchEnablePlugin = Root + "search/enablePlugin";
    public const string SearchUpdatePlugins = Root + "search/updatePlugins";

    public const string CreatorAddTask = Root + "torrentcreator/addTask";
    public const string CreatorStatus = Root + "torrentcreator/status";
    public const string CreatorTorrentFile = Root + "torrentcreator/torrentFile";
    public const string CreatorDeleteTask = Root + "torrentcreator/deleteTask";

    public const string Properties = Root + "torrents/properties";
    public const string Count = Root + "torrents/count";
    public const string SetComment = Root + "torrents/setComment";
    public const string SetSavePath = Root + "torrents/setSavePath";
    public const string SetDownloadPath = Root + "torrents/setDownloadPath";
    public const string CreateTags = Root + "torrents/createTags";
    public const string DeleteTags = Root + "torrents/deleteTags";
    public const string FetchMetadata = Root + "torrents/fetchMetadata";
    public const string ParseMetadata = Root + "torrents/parseMetadata";
    public const string SaveMetadata = Root + "torrents/saveMetadata";

    public const string PauseSession = Root + "transfer/pauseSession";
    public const string ResumeSession = Root + "transfer/resumeSession";
    public const string ClientDataLoad = Root + "clientdata/load";
    public const string ClientDataStore = Root + "clientdata/store";

    private const string Root = "api/v2/";
}
