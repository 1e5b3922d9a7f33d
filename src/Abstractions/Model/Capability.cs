namespace TorrentApi;

/// <summary>One thing that some server refuses: a member, an add option or a choice. Not flags; values are appended only.</summary>
public enum Capability
{
    /// <summary>None; never in a server's set.</summary>
    Unknown = 0,

    /// <summary>Adding a magnet link.</summary>
    AddMagnet = 1,

    /// <summary>Adding a .torrent file.</summary>
    AddFile = 2,

    /// <summary>Adding an http(s) address that the server fetches.</summary>
    AddUrl = 3,

    /// <summary>Adding a torrent that has only a v2 hash.</summary>
    AddV2 = 4,

    /// <summary><see cref="AddOptions.SavePath"/>.</summary>
    AddSavePath = 5,

    /// <summary><see cref="AddOptions.Category"/>.</summary>
    AddCategory = 6,

    /// <summary><see cref="AddOptions.Tags"/>.</summary>
    AddTags = 7,

    /// <summary><see cref="AddOptions.Stopped"/> with <see cref="StopTiming.BeforeStart"/>: the torrent never runs.</summary>
    AddStopped = 8,

    /// <summary><see cref="AddOptions.SkipChecking"/>.</summary>
    AddSkipChecking = 9,

    /// <summary><see cref="AddOptions.Name"/>.</summary>
    AddName = 10,

    /// <summary><see cref="ContentLayout.NoSubfolder"/> and <see cref="ContentLayout.Original"/>.</summary>
    AddLayout = 11,

    /// <summary><see cref="ContentLayout.Subfolder"/>.</summary>
    AddLayoutSubfolder = 12,

    /// <summary><see cref="AddOptions.DownloadLimit"/> and <see cref="AddOptions.UploadLimit"/>.</summary>
    AddSpeedLimits = 13,

    /// <summary><see cref="AddOptions.Sequential"/> and <see cref="AddOptions.FirstLastPieceFirst"/>.</summary>
    AddPicking = 14,

    /// <summary><see cref="AddOptions.RatioLimit"/>.</summary>
    AddRatioLimit = 15,

    /// <summary><see cref="AddOptions.SeedingTimeLimit"/>.</summary>
    AddSeedingTimeLimit = 16,

    /// <summary><see cref="AddOptions.InactiveSeedingTimeLimit"/>.</summary>
    AddInactiveSeedingTimeLimit = 17,

    /// <summary><see cref="AddOptions.LimitAction"/>.</summary>
    AddLimitAction = 18,

    /// <summary><see cref="AddOptions.LimitMode"/>.</summary>
    AddLimitMode = 19,

    /// <summary><see cref="AddOptions.TopOfQueue"/>.</summary>
    AddTopOfQueue = 20,

    /// <summary><see cref="AddOptions.AutomaticManagement"/>.</summary>
    AddAutomaticManagement = 21,

    /// <summary><see cref="AddOptions.Forced"/>.</summary>
    AddForced = 22,

    /// <summary>Removing with <see cref="RemoveData.Keep"/>.</summary>
    KeepData = 30,

    /// <summary>Removing with <see cref="RemoveData.Delete"/>.</summary>
    DeleteData = 31,

    /// <summary><see cref="ITorrentApi.StopAsync"/>.</summary>
    Stop = 32,

    /// <summary><see cref="ITrackerFeature.ListAsync"/>.</summary>
    TrackersList = 40,

    /// <summary><see cref="ITrackerFeature.AddAsync"/> in the last tier that the server chooses.</summary>
    TrackersAdd = 41,

    /// <summary><see cref="ITrackerFeature.ReplaceAsync"/>.</summary>
    TrackersReplace = 42,

    /// <summary><see cref="ITrackerFeature.RemoveAsync"/>.</summary>
    TrackersRemove = 43,

    /// <summary><see cref="ITrackerFeature.AddAsync"/> with a tier other than 0.</summary>
    TrackersAddTier = 44,

    /// <summary><see cref="Tracker.Status"/> is told.</summary>
    TrackersStatus = 45,

    /// <summary><see cref="ICategoryFeature.AssignAsync"/>.</summary>
    CategoriesAssign = 50,

    /// <summary><see cref="ICategoryFeature.CreateAsync"/>.</summary>
    CategoriesCreate = 51,

    /// <summary><see cref="ICategoryFeature.EditAsync"/>.</summary>
    CategoriesEdit = 52,

    /// <summary><see cref="ICategoryFeature.RemoveAsync"/>.</summary>
    CategoriesRemove = 53,

    /// <summary><see cref="ICategoryFeature.ListAsync"/>.</summary>
    CategoriesList = 54,

    /// <summary>Every member of <see cref="ITagFeature"/>.</summary>
    TagsAssign = 60,

    /// <summary><see cref="IMaintenanceFeature.RecheckAsync"/>.</summary>
    Recheck = 70,

    /// <summary><see cref="IMaintenanceFeature.ReannounceAsync"/>.</summary>
    Reannounce = 71,

    /// <summary><see cref="IMaintenanceFeature.ForceStartAsync"/>.</summary>
    ForceStart = 72,

    /// <summary><see cref="IContentFeature.SetPriorityAsync"/> with <see cref="ContentPriority.Skip"/>, <see cref="ContentPriority.Normal"/> and <see cref="ContentPriority.High"/>.</summary>
    ContentsPriority = 80,

    /// <summary><see cref="IContentFeature.SetPriorityAsync"/> with <see cref="ContentPriority.Low"/>.</summary>
    ContentsPriorityLow = 81,

    /// <summary><see cref="IContentFeature.SetPriorityAsync"/> with <see cref="ContentPriority.Maximal"/>.</summary>
    ContentsPriorityMaximal = 82,

    /// <summary><see cref="IContentFeature.RenameFileAsync"/>.</summary>
    ContentsRenameFile = 83,

    /// <summary><see cref="IContentFeature.RenameFolderAsync"/>.</summary>
    ContentsRenameFolder = 84,

    /// <summary>The limits of single torrents: <see cref="ISpeedLimitFeature.GetAsync"/>, <see cref="ISpeedLimitFeature.SetDownloadAsync"/>, <see cref="ISpeedLimitFeature.SetUploadAsync"/>.</summary>
    SpeedLimitsTorrent = 90,

    /// <summary>The server's limits of <see cref="TorrentApi.SpeedProfile.Normal"/>, read and set.</summary>
    SpeedLimitsGlobal = 91,

    /// <summary>The server's limits of <see cref="TorrentApi.SpeedProfile.Alternative"/>, read and set.</summary>
    SpeedLimitsAlternative = 92,

    /// <summary><see cref="ISpeedLimitFeature.GetProfileAsync"/> and <see cref="ISpeedLimitFeature.SetProfileAsync"/>.</summary>
    SpeedProfile = 93,

    /// <summary><see cref="IShareLimitFeature.GetAsync"/>.</summary>
    ShareLimitsRead = 100,

    /// <summary><see cref="IShareLimitFeature.SetAsync"/> with <see cref="ShareLimits.Ratio"/>.</summary>
    ShareLimitsRatio = 101,

    /// <summary><see cref="IShareLimitFeature.SetAsync"/> with <see cref="ShareLimits.SeedingTime"/>.</summary>
    ShareLimitsSeedingTime = 102,

    /// <summary><see cref="IShareLimitFeature.SetAsync"/> with <see cref="ShareLimits.InactiveSeedingTime"/>.</summary>
    ShareLimitsInactiveSeedingTime = 103,

    /// <summary><see cref="IShareLimitFeature.SetAsync"/> with <see cref="ShareLimits.Action"/>.</summary>
    ShareLimitsAction = 104,

    /// <summary><see cref="IShareLimitFeature.SetAsync"/> with <see cref="ShareLimits.Mode"/>.</summary>
    ShareLimitsMode = 105,

    /// <summary>Every member of <see cref="IQueueFeature"/>.</summary>
    QueueMove = 110,

    /// <summary><see cref="IRelocationFeature.MoveAsync"/>.</summary>
    Move = 120,

    /// <summary><see cref="IRelocationFeature.EnableAutomaticManagementAsync"/> and <see cref="IRelocationFeature.DisableAutomaticManagementAsync"/>.</summary>
    AutomaticManagement = 121,

    /// <summary><see cref="INamingFeature.RenameAsync"/>.</summary>
    Rename = 122,

    /// <summary><see cref="IPickingFeature.GetAsync"/>.</summary>
    PickingRead = 130,

    /// <summary><see cref="IPickingFeature.SetAsync"/> with <see cref="PickingOptions.Sequential"/>.</summary>
    PickingSequential = 131,

    /// <summary><see cref="IPickingFeature.SetAsync"/> with <see cref="PickingOptions.FirstLastPieceFirst"/>.</summary>
    PickingFirstLast = 132,

    /// <summary><see cref="IPickingFeature.SetAsync"/> with <see cref="PickingOptions.SuperSeeding"/>.</summary>
    PickingSuperSeeding = 133,

    /// <summary><see cref="ISwarmFeature.ListPeersAsync"/>.</summary>
    PeersList = 140,

    /// <summary><see cref="ISwarmFeature.AddPeersAsync"/>.</summary>
    PeersAdd = 141,

    /// <summary><see cref="ISwarmFeature.BanPeersAsync"/>.</summary>
    PeersBan = 142,

    /// <summary><see cref="IWebSeedFeature.ListAsync"/>.</summary>
    WebSeedsList = 145,

    /// <summary><see cref="IWebSeedFeature.AddAsync"/>, <see cref="IWebSeedFeature.ReplaceAsync"/> and <see cref="IWebSeedFeature.RemoveAsync"/>.</summary>
    WebSeedsEdit = 146,

    /// <summary><see cref="IPieceFeature.ListStatesAsync"/>.</summary>
    PieceStates = 150,

    /// <summary><see cref="IPieceFeature.ListHashesAsync"/>.</summary>
    PieceHashes = 151,

    /// <summary><see cref="IPieceFeature.ListAvailabilityAsync"/>.</summary>
    PieceAvailability = 152,

    /// <summary><see cref="ITransferFeature.GetAsync"/>.</summary>
    TransferRead = 160,

    /// <summary><see cref="ITransferFeature.GetFreeSpaceAsync"/> of the default save path.</summary>
    FreeSpace = 161,

    /// <summary><see cref="ITransferFeature.GetFreeSpaceAsync"/> of any folder.</summary>
    FreeSpaceOfPath = 162,

    /// <summary><see cref="IExportFeature.GetFileAsync"/>.</summary>
    ExportFile = 170,

    /// <summary><see cref="IExportFeature.GetMagnetAsync"/>.</summary>
    ExportMagnet = 171,

    /// <summary><see cref="IDownloadFeature.GetContentAsync"/> of a whole file.</summary>
    DownloadContent = 180,

    /// <summary><see cref="IDownloadFeature.GetContentAsync"/> of a part.</summary>
    DownloadRange = 181,

    /// <summary><see cref="IDownloadFeature.GetLinkAsync"/>.</summary>
    DownloadLink = 182,

    /// <summary><see cref="IDownloadFeature.GetArchiveLinkAsync"/>.</summary>
    DownloadArchiveLink = 183,

    /// <summary><see cref="ICacheFeature.ListAsync"/>.</summary>
    CacheList = 190,

    /// <summary><see cref="IStreamFeature.ListAsync"/>.</summary>
    StreamList = 200,

    /// <summary><see cref="IChangeFeature.GetAsync"/>.</summary>
    Changes = 210,
}
