using System.Collections.Frozen;

namespace TorrentApi.DependencyInjection.Running.Following;

/// <summary>
/// The features of the core for one client, as stand-ins: one that a program keeps works on the adapter of the moment, as the injected client does. By hand
/// and not by <c>DispatchProxy</c>, which needs code made at run time. What is not here, such as an adapter by its own type, belongs to one adapter.
/// </summary>
internal sealed class FollowingFeatures(ClientSlot slot)
{
    private readonly FrozenDictionary<Type, object> _byType = new Dictionary<Type, object>
    {
        [typeof(ICacheFeature)] = new FollowingCache(slot),
        [typeof(ICategoryFeature)] = new FollowingCategories(slot),
        [typeof(IChangeFeature)] = new FollowingChanges(slot),
        [typeof(IContentFeature)] = new FollowingContents(slot),
        [typeof(IDownloadFeature)] = new FollowingDownloads(slot),
        [typeof(IExportFeature)] = new FollowingExport(slot),
        [typeof(IMaintenanceFeature)] = new FollowingMaintenance(slot),
        [typeof(INamingFeature)] = new FollowingNaming(slot),
        [typeof(IPickingFeature)] = new FollowingPicking(slot),
        [typeof(IPieceFeature)] = new FollowingPieces(slot),
        [typeof(IQueueFeature)] = new FollowingQueue(slot),
        [typeof(IRelocationFeature)] = new FollowingRelocation(slot),
        [typeof(IShareLimitFeature)] = new FollowingShareLimits(slot),
        [typeof(ISpeedLimitFeature)] = new FollowingSpeedLimits(slot),
        [typeof(IStreamFeature)] = new FollowingList(slot),
        [typeof(ISwarmFeature)] = new FollowingSwarm(slot),
        [typeof(ITagFeature)] = new FollowingTags(slot),
        [typeof(ITrackerFeature)] = new FollowingTrackers(slot),
        [typeof(ITransferFeature)] = new FollowingTransfer(slot),
        [typeof(IWebSeedFeature)] = new FollowingWebSeeds(slot),
    }.ToFrozenDictionary();

    /// <summary>The stand-in of a feature; null where there is none.</summary>
    public T? Find<T>()
        where T : class =>
        _byType.GetValueOrDefault(typeof(T)) as T;
}
