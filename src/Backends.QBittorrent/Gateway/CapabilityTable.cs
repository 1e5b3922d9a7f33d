using System.Collections.Frozen;

namespace TorrentApi.Backends.QBittorrent.Gateway;

/// <summary>Which version brought what, over both generations of the API: nothing that came was ever taken away.</summary>
/// <remarks>
/// Level 15 of the API v1 stands as 1.15, so that one order holds for all. Source: the server's WebAPI_Changelog.md, its wiki and code; the rows of 3.2.0,
/// 3.3.4, 3.3.16, 4.0.4, 4.2.5, 4.5.2, 5.1.0 and 5.3.0 observed.
/// </remarks>
internal static class CapabilityTable
{
    private static readonly Since Always = new(ApiVersion.OfLevel(2), "3.2");
    private static readonly Since FirstOptions = new(ApiVersion.OfLevel(6), "3.3.1");
    private static readonly Since Categories = new(ApiVersion.OfLevel(10), "3.3.5");
    private static readonly Since AddsStopped = new(ApiVersion.OfLevel(13), "3.3.12");
    private static readonly Since LastOfV1 = new(ApiVersion.OfLevel(16), "4.0");

    private static readonly FrozenDictionary<Capability, Since> Rows = new Dictionary<Capability, Since>
    {
        [Capability.AddMagnet] = Always,
        [Capability.AddFile] = Always,
        [Capability.AddUrl] = Always,
        [Capability.AddV2] = new(new ApiVersion(2, 8, 4), "4.4 built with libtorrent 2"),
        [Capability.AddSavePath] = FirstOptions,
        [Capability.AddCategory] = FirstOptions,
        [Capability.AddTags] = new(new ApiVersion(2, 3), "4.2"),
        [Capability.AddStopped] = AddsStopped,
        [Capability.AddSkipChecking] = AddsStopped,
        [Capability.AddName] = LastOfV1,
        [Capability.AddLayout] = new(ApiVersion.OfLevel(15), "3.3.14"),
        [Capability.AddLayoutSubfolder] = new(new ApiVersion(2, 6, 2), "4.3.2"),
        [Capability.AddSpeedLimits] = Always,
        [Capability.AddPicking] = Always,
        [Capability.AddRatioLimit] = new(new ApiVersion(2, 0, 1), "4.1.1"),
        [Capability.AddSeedingTimeLimit] = new(new ApiVersion(2, 0, 1), "4.1.1"),
        [Capability.AddInactiveSeedingTimeLimit] = new(new ApiVersion(2, 9, 2), "4.6"),
        [Capability.AddLimitAction] = new(new ApiVersion(2, 11), "5.0"),
        [Capability.AddLimitMode] = new(new ApiVersion(2, 16), "5.3"),
        [Capability.AddTopOfQueue] = Always,
        [Capability.AddAutomaticManagement] = LastOfV1,
        [Capability.AddForced] = Always,
        [Capability.KeepData] = Always,
        [Capability.DeleteData] = Always,
        [Capability.Stop] = Always,
        [Capability.TrackersList] = Always,
        [Capability.TrackersAdd] = Always,
        [Capability.TrackersReplace] = new(new ApiVersion(2, 2), "4.1.5"),
        [Capability.TrackersRemove] = new(new ApiVersion(2, 2), "4.1.5"),
        [Capability.TrackersAddTier] = new(new ApiVersion(2, 8, 18), "4.5"),
        [Capability.TrackersStatus] = Always,
        [Capability.CategoriesAssign] = FirstOptions,
        [Capability.CategoriesCreate] = Categories,
        [Capability.CategoriesEdit] = new(new ApiVersion(2, 1), "4.1.3"),
        [Capability.CategoriesRemove] = Categories,
        [Capability.CategoriesList] = FirstOptions,
        [Capability.TagsAssign] = new(new ApiVersion(2, 3), "4.2"),
        [Capability.Recheck] = Always,
        [Capability.Reannounce] = new(new ApiVersion(2, 0, 2), "4.1.2"),
        [Capability.ForceStart] = Always,
        [Capability.ContentsPriority] = Always,
        [Capability.ContentsPriorityMaximal] = Always,
        [Capability.ContentsRenameFile] = new(new ApiVersion(2, 4), "4.2.1"),
        [Capability.ContentsRenameFolder] = new(new ApiVersion(2, 7), "4.3.3") { App = new ApiVersion(4, 3, 3) },
        [Capability.SpeedLimitsTorrent] = Always,
        [Capability.SpeedLimitsGlobal] = Always,
        [Capability.SpeedLimitsAlternative] = Always,
        [Capability.SpeedProfile] = Always,
        [Capability.ShareLimitsRead] = new(new ApiVersion(2, 0, 1), "4.1.1"),
        [Capability.ShareLimitsRatio] = new(new ApiVersion(2, 0, 1), "4.1.1"),
        [Capability.ShareLimitsSeedingTime] = new(new ApiVersion(2, 0, 1), "4.1.1"),
        [Capability.ShareLimitsInactiveSeedingTime] = new(new ApiVersion(2, 9, 2), "4.6"),
        [Capability.ShareLimitsAction] = new(new ApiVersion(2, 12), "5.2"),
        [Capability.ShareLimitsMode] = new(new ApiVersion(2, 16), "5.3"),
        [Capability.QueueMove] = Always,
        [Capability.Move] = LastOfV1,
        [Capability.AutomaticManagement] = LastOfV1,
        [Capability.Rename] = LastOfV1,
        [Capability.PickingRead] = Always,
        [Capability.PickingSequential] = Always,
        [Capability.PickingFirstLast] = Always,
        [Capability.PickingSuperSeeding] = Always,
        [Capability.PeersList] = new(ApiVersion.OfLevel(9), "3.3.4"),
        [Capability.PeersAdd] = new(new ApiVersion(2, 3), "4.2"),
        [Capability.PeersBan] = new(new ApiVersion(2, 3), "4.2"),
        [Capability.WebSeedsList] = new(ApiVersion.OfLevel(9), "3.3.4"),
        [Capability.WebSeedsEdit] = new(new ApiVersion(2, 11, 3), "5.1"),
        [Capability.PieceStates] = new(ApiVersion.OfLevel(14), "3.3.13"),
        [Capability.PieceHashes] = new(ApiVersion.OfLevel(14), "3.3.13"),
        [Capability.PieceAvailability] = new(new ApiVersion(2, 15), "5.2"),
        [Capability.TransferRead] = Always,
        [Capability.FreeSpace] = new(new ApiVersion(2, 1, 1), "4.1.4"),
        [Capability.FreeSpaceOfPath] = new(new ApiVersion(2, 16), "5.3"),
        [Capability.StreamList] = Always,
        [Capability.ExportFile] = new(new ApiVersion(2, 8, 18), "4.5"),
        [Capability.ExportMagnet] = Always,
        [Capability.DownloadContent] = new(new ApiVersion(2, 16), "5.3"),
        [Capability.DownloadRange] = new(new ApiVersion(2, 16), "5.3"),
        [Capability.Changes] = Always,
    }.ToFrozenDictionary();

    // Options that came to the add later than to a call of their own; before, they are set after the add.
    private static readonly FrozenDictionary<Capability, ApiVersion> NativeSince = new Dictionary<Capability, ApiVersion>
    {
        [Capability.AddCategory] = ApiVersion.OfLevel(10),
        [Capability.AddSpeedLimits] = ApiVersion.OfLevel(16),
        [Capability.AddPicking] = ApiVersion.OfLevel(16),
        [Capability.AddAutomaticManagement] = new(2, 2),
        [Capability.AddTags] = new(2, 6, 2),
        [Capability.AddRatioLimit] = new(2, 8, 1),
        [Capability.AddSeedingTimeLimit] = new(2, 8, 1),
        [Capability.AddTopOfQueue] = new(2, 9, 2),
        [Capability.AddForced] = new(2, 11, 3),
    }.ToFrozenDictionary();

    public static bool AddsNatively(Capability option, IDialect dialect) => !NativeSince.TryGetValue(option, out var since) || dialect.Api >= since;

    public static FrozenSet<Capability> For(IDialect dialect) =>
        Rows.Where(row => dialect.Api >= row.Value.Api && dialect.App >= row.Value.App && (row.Key != Capability.AddV2 || dialect.KnowsV2)).Select(row => row.Key).ToFrozenSet();

    /// <summary>"AddTags needs qBittorrent 4.2; this is v4.1.9".</summary>
    public static string Explain(Capability capability, string version) => Rows.TryGetValue(capability, out var since)
        ? $"{capability} needs qBittorrent {since.Release}; this is {version}"
        : $"qBittorrent has no {capability}";

    private readonly record struct Since(ApiVersion Api, string Release)
    {
        /// <summary>The release, where the number of the API was not raised with it.</summary>
        public ApiVersion App { get; init; }
    }
}
