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
        [typeof(ITrackerFeature)] = new FollowingTrackers(slot),
        [typeof(IMaintenanceFeature)] = new FollowingMaintenance(slot),
        [typeof(ICategoryFeature)] = new FollowingCategories(slot),
        [typeof(ITagFeature)] = new FollowingTags(slot),
    }.ToFrozenDictionary();

    /// <summary>The stand-in of a feature; null where there is none.</summary>
    public T? Find<T>()
        where T : class =>
        _byType.GetValueOrDefault(typeof(T)) as T;
}
