using System.Collections.Frozen;

namespace TorrentApi.Backends.UTorrent.Gateway;

/// <summary>What µTorrent can do through its WebUI API. Source: the manual of µTorrent Server; its web interface, which asks for 3.0 where this says so.</summary>
internal static class CapabilityTable
{
    private static readonly FrozenSet<Capability> Always = FrozenSet.ToFrozenSet(
    [
        Capability.AddMagnet, Capability.AddFile, Capability.AddUrl,
        Capability.AddCategory, Capability.AddSpeedLimits, Capability.AddRatioLimit, Capability.AddTopOfQueue, Capability.AddForced,
        Capability.KeepData, Capability.DeleteData, Capability.Stop,
        Capability.TrackersList, Capability.TrackersAdd, Capability.TrackersAddTier, Capability.TrackersReplace, Capability.TrackersRemove,
        Capability.CategoriesAssign, Capability.CategoriesList,
        Capability.Recheck, Capability.ForceStart,
        Capability.ContentsPriority, Capability.ContentsPriorityLow,
        Capability.SpeedLimitsTorrent, Capability.SpeedLimitsGlobal,
        Capability.ShareLimitsRead, Capability.ShareLimitsRatio,
        Capability.QueueMove, Capability.PickingRead, Capability.PickingSuperSeeding,
        Capability.TransferRead, Capability.ExportMagnet, Capability.Changes,
    ]);

    private static readonly FrozenSet<Capability> SinceV3 = FrozenSet.ToFrozenSet([Capability.PeersList, Capability.FreeSpace, Capability.DownloadContent, Capability.DownloadRange]);

    // An add takes a torrent and where to put it, nothing else.
    private static readonly FrozenSet<Capability> AfterTheAdd = FrozenSet.ToFrozenSet(
        [Capability.AddCategory, Capability.AddSpeedLimits, Capability.AddRatioLimit, Capability.AddTopOfQueue, Capability.AddForced]);

    public static FrozenSet<Capability> For(bool hasV3) => hasV3 ? Always.Concat(SinceV3).ToFrozenSet() : Always;

    public static bool AddsNatively(Capability option) => !AfterTheAdd.Contains(option);

    /// <summary>"FreeSpace needs µTorrent 3.0; this is build 25302".</summary>
    public static string Explain(Capability capability, string version) => SinceV3.Contains(capability)
        ? $"{capability} needs µTorrent 3.0; this is {version}"
        : $"µTorrent has no {capability}";
}
