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
}
