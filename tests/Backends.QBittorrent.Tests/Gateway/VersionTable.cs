using TorrentApi.Backends.QBittorrent.Tests.Scripted;

namespace TorrentApi.Backends.QBittorrent.Tests.Gateway;

/// <summary>An add option by release: unsupported, then set after the add, then sent with it.</summary>
/// <param name="Option">What it is called.</param>
/// <param name="Ask">Asks for it.</param>
/// <param name="Since">The first release that has it.</param>
/// <param name="NativeSince">The first release that takes it with the add.</param>
/// <param name="Parameter">How the add names it.</param>
/// <param name="Value">What the add says.</param>
/// <param name="Call">What sets it after the add, in the names of the API v2 where that does it on some release; null where nothing does.</param>
internal sealed record OptionRow(Capability Option, AddOptions Ask, string Since, string NativeSince, string Parameter, string Value, string? Call = null);

/// <summary>What each release can do, by its own number and not by the API's. Source: the server's changelog and the tables of the design.</summary>
internal static class VersionTable
{
    private const string First = "3.2.0";
    private const string FirstOptions = "3.3.1";
    private const string WithCategories = "3.3.5";
    private const string WithStopped = "3.3.12";
    private const string LastOfV1 = "4.0.0";

    public static IReadOnlyList<OptionRow> Options { get; } =
    [
        From(FirstOptions, Capability.AddSavePath, new() { SavePath = "/d" }, "savepath", "/d"),
        new(Capability.AddCategory, new() { Category = "c" }, FirstOptions, WithCategories, "category", "c", "command/setLabel"),
        new(Capability.AddTags, new() { Tags = ["a", "b"] }, "4.2.0", "4.3.2", "tags", "a,b", "torrents/addTags"),
        From(WithStopped, Capability.AddStopped, new() { Stopped = true }, "paused", "true"),
        From(WithStopped, Capability.AddSkipChecking, new() { SkipChecking = true }, "skip_checking", "true"),
        From("3.3.14", Capability.AddLayout, new() { Layout = ContentLayout.NoSubfolder }, "root_folder", "false"),
        new(Capability.AddLayoutSubfolder, new() { Layout = ContentLayout.Subfolder }, "4.3.2", "4.3.2", "contentLayout", "Subfolder"),
        From(LastOfV1, Capability.AddName, new() { Name = "n" }, "rename", "n"),
        new(Capability.AddSpeedLimits, new() { DownloadLimit = 2048 }, First, LastOfV1, "dlLimit", "2048", "command/setTorrentsDlLimit"),
        new(Capability.AddPicking, new() { Sequential = true }, First, LastOfV1, "sequentialDownload", "true", "command/toggleSequentialDownload"),
        new(Capability.AddRatioLimit, new() { RatioLimit = Limit<double>.At(1.5) }, "4.1.1", "4.3.4", "ratioLimit", "1.5", "torrents/setShareLimits"),
        new(Capability.AddSeedingTimeLimit, new() { SeedingTimeLimit = At(60) }, "4.1.1", "4.3.4", "seedingTimeLimit", "60", "torrents/setShareLimits"),
        new(Capability.AddInactiveSeedingTimeLimit, new() { InactiveSeedingTimeLimit = At(60) }, "4.6.0", "4.6.0", "inactiveSeedingTimeLimit", "60"),
        new(Capability.AddLimitAction, new() { LimitAction = ShareLimitAction.Stop }, "5.0.0", "5.0.0", "shareLimitAction", "Stop"),
        new(Capability.AddLimitMode, new() { LimitMode = ShareLimitMode.All }, "5.3.0", "5.3.0", "shareLimitsMode", "MatchAll"),
        new(Capability.AddTopOfQueue, new() { TopOfQueue = true }, First, "4.6.0", "addToTopOfQueue", "true", "torrents/topPrio"),
        new(Capability.AddAutomaticManagement, new() { AutomaticManagement = true }, LastOfV1, "4.1.5", "autoTMM", "true", "torrents/setAutoManagement"),
        new(Capability.AddForced, new() { Forced = true }, First, "5.1.0", "forced", "true", "torrents/setForceStart"),
    ];

    /// <summary>What is no add option, and the first release that has it.</summary>
    public static IReadOnlyDictionary<Capability, string> Others { get; } = new Dictionary<Capability, string>
    {
        [Capability.AddMagnet] = First, [Capability.AddFile] = First, [Capability.AddUrl] = First, [Capability.AddV2] = "4.4.0",
        [Capability.KeepData] = First, [Capability.DeleteData] = First, [Capability.Stop] = First,
        [Capability.TrackersList] = First, [Capability.TrackersStatus] = First, [Capability.TrackersAdd] = First,
        [Capability.TrackersReplace] = "4.1.5", [Capability.TrackersRemove] = "4.1.5", [Capability.TrackersAddTier] = "4.5.0",
        [Capability.CategoriesList] = FirstOptions, [Capability.CategoriesAssign] = FirstOptions, [Capability.CategoriesCreate] = WithCategories,
        [Capability.CategoriesEdit] = "4.1.3", [Capability.CategoriesRemove] = WithCategories,
        [Capability.TagsAssign] = "4.2.0",
        [Capability.Recheck] = First, [Capability.Reannounce] = "4.1.2", [Capability.ForceStart] = First,
        [Capability.ContentsPriority] = First, [Capability.ContentsPriorityMaximal] = First, [Capability.ContentsRenameFile] = "4.2.1", [Capability.ContentsRenameFolder] = "4.3.3",
        [Capability.SpeedLimitsTorrent] = First, [Capability.SpeedLimitsGlobal] = First, [Capability.SpeedLimitsAlternative] = First, [Capability.SpeedProfile] = First,
        [Capability.ShareLimitsRead] = "4.1.1", [Capability.ShareLimitsRatio] = "4.1.1", [Capability.ShareLimitsSeedingTime] = "4.1.1",
        [Capability.ShareLimitsInactiveSeedingTime] = "4.6.0", [Capability.ShareLimitsAction] = "5.2.0", [Capability.ShareLimitsMode] = "5.3.0",
        [Capability.QueueMove] = First, [Capability.Move] = LastOfV1, [Capability.AutomaticManagement] = LastOfV1, [Capability.Rename] = LastOfV1,
        [Capability.PickingRead] = First, [Capability.PickingSequential] = First, [Capability.PickingFirstLast] = First, [Capability.PickingSuperSeeding] = First,
        [Capability.PeersList] = "3.3.4", [Capability.PeersAdd] = "4.2.0", [Capability.PeersBan] = "4.2.0",
        [Capability.WebSeedsList] = "3.3.4", [Capability.WebSeedsEdit] = "5.1.0",
        [Capability.PieceStates] = "3.3.13", [Capability.PieceHashes] = "3.3.13", [Capability.PieceAvailability] = "5.2.0",
        [Capability.TransferRead] = First, [Capability.FreeSpace] = "4.1.4", [Capability.FreeSpaceOfPath] = "5.3.0", [Capability.StreamList] = First, [Capability.Changes] = First,
        [Capability.ExportFile] = "4.5.0", [Capability.ExportMagnet] = First,
        [Capability.DownloadContent] = "5.3.0", [Capability.DownloadRange] = "5.3.0",
    };

    public static IEnumerable<Capability> Of(ServerVersion version) => Options.Select(row => (row.Option, row.Since))
        .Concat(Others.Select(pair => (Option: pair.Key, Since: pair.Value)))
        .Where(row => version.IsFrom(row.Since))
        .Select(row => row.Option);

    private static OptionRow From(string release, Capability option, AddOptions ask, string parameter, string value) => new(option, ask, release, release, parameter, value);

    private static Limit<TimeSpan> At(int minutes) => Limit<TimeSpan>.At(TimeSpan.FromMinutes(minutes));
}
