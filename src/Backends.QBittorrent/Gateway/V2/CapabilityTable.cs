using System.Collections.Frozen;

namespace TorrentApi.Backends.QBittorrent.Gateway.V2;

/// <summary>Which version brought what. Source: the server's WebAPI_Changelog.md and code; the rows of 4.2.5, 4.5.2, 5.1.0 and 5.3.0 observed.</summary>
internal static class CapabilityTable
{
    private static readonly Since Always = new(new ApiVersion(2), "4.1");

    private static readonly FrozenDictionary<Capability, Since> Rows = new Dictionary<Capability, Since>
    {
        [Capability.AddMagnet] = Always,
        [Capability.AddFile] = Always,
        [Capability.AddUrl] = Always,
        [Capability.AddV2] = new(new ApiVersion(2, 8, 4), "4.4 built with libtorrent 2"),
        [Capability.AddSavePath] = Always,
        [Capability.AddCategory] = Always,
        [Capability.AddTags] = new(new ApiVersion(2, 3), "4.2"),
        [Capability.AddStopped] = Always,
        [Capability.AddSkipChecking] = Always,
        [Capability.AddName] = Always,
        [Capability.AddLayout] = Always,
        [Capability.AddLayoutSubfolder] = new(new ApiVersion(2, 6, 2), "4.3.2"),
        [Capability.AddSpeedLimits] = Always,
        [Capability.AddPicking] = Always,
        [Capability.AddRatioLimit] = new(new ApiVersion(2, 0, 1), "4.1.1"),
        [Capability.AddSeedingTimeLimit] = new(new ApiVersion(2, 0, 1), "4.1.1"),
        [Capability.AddInactiveSeedingTimeLimit] = new(new ApiVersion(2, 9, 2), "4.6"),
        [Capability.AddLimitAction] = new(new ApiVersion(2, 11), "5.0"),
        [Capability.AddLimitMode] = new(new ApiVersion(2, 16), "5.3"),
        [Capability.AddTopOfQueue] = Always,
        [Capability.AddAutomaticManagement] = Always,
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
        [Capability.CategoriesAssign] = Always,
        [Capability.CategoriesCreate] = Always,
        [Capability.CategoriesEdit] = new(new ApiVersion(2, 1), "4.1.3"),
        [Capability.CategoriesRemove] = Always,
        [Capability.CategoriesList] = Always,
        [Capability.TagsAssign] = new(new ApiVersion(2, 3), "4.2"),
        [Capability.Recheck] = Always,
        [Capability.Reannounce] = new(new ApiVersion(2, 0, 2), "4.1.2"),
        [Capability.ForceStart] = Always,
        [Capability.ContentsPriority] = Always,
        [Capability.ContentsPriorityMaximal] = Always,
        [Capability.SpeedLimitsTorrent] = Always,
        [Capability.SpeedLimitsGlobal] = Always,
        [Capability.SpeedLimitsAlternative] = Always,
        [Capability.SpeedProfile] = Always,
        [Capability.QueueMove] = Always,
        [Capability.TransferRead] = Always,
        [Capability.ExportFile] = new(new ApiVersion(2, 8, 18), "4.5"),
        [Capability.ExportMagnet] = Always,
    }.ToFrozenDictionary();

    // Options that came to "torrents/add" later than to a call of their own; before, they are set after the add.
    private static readonly FrozenDictionary<Capability, ApiVersion> NativeSince = new Dictionary<Capability, ApiVersion>
    {
        [Capability.AddAutomaticManagement] = new(2, 2),
        [Capability.AddTags] = new(2, 6, 2),
        [Capability.AddRatioLimit] = new(2, 8, 1),
        [Capability.AddSeedingTimeLimit] = new(2, 8, 1),
        [Capability.AddTopOfQueue] = new(2, 9, 2),
        [Capability.AddForced] = new(2, 11, 3),
    }.ToFrozenDictionary();

    public static bool AddsNatively(Capability option, Dialect dialect) => !NativeSince.TryGetValue(option, out var since) || dialect.Api >= since;

    public static FrozenSet<Capability> For(Dialect dialect) =>
        Rows.Where(row => dialect.Api >= row.Value.Api && (row.Key != Capability.AddV2 || dialect.KnowsV2)).Select(row => row.Key).ToFrozenSet();

    /// <summary>"AddTags needs qBittorrent 4.2; this is v4.1.9".</summary>
    public static string Explain(Capability capability, string version) => Rows.TryGetValue(capability, out var since)
        ? $"{capability} needs qBittorrent {since.Release}; this is {version}"
        : $"qBittorrent has no {capability}";

    private readonly record struct Since(ApiVersion Api, string Release);
}
