namespace TorrentApi;

/// <summary>The operations of the core and its features, one per member, so that every backend names them alike.</summary>
/// <remarks>Which may be repeated follows from what they ask for: a state (start, absent, a label) may be asked for twice, an event (add, recheck) may not.</remarks>
public static partial class Operations
{
    /// <summary><see cref="ITorrentApi.GetServerAsync"/>.</summary>
    public static Operation GetServer { get; } = Operation.Read("server.get");

    /// <summary><see cref="ITorrentApi.ListAsync"/>.</summary>
    public static Operation List { get; } = Operation.Read("torrents.list");

    /// <summary><see cref="ITorrentApi.GetAsync"/>.</summary>
    public static Operation Get { get; } = Operation.Read("torrents.get");

    /// <summary><see cref="ITorrentApi.ListContentsAsync"/>.</summary>
    public static Operation ListContents { get; } = Operation.Read("torrents.contents");

    /// <summary><see cref="ITorrentApi.AddAsync"/>.</summary>
    public static Operation Add { get; } = Operation.WriteOnce("torrents.add");

    /// <summary><see cref="ITorrentApi.RemoveAsync"/>; absent is the goal, so it may be repeated.</summary>
    public static Operation Remove { get; } = new("torrents.remove", OperationKind.Remove, IsRepeatable: true);

    /// <summary><see cref="ITorrentApi.StartAsync"/>.</summary>
    public static Operation Start { get; } = Operation.Write("torrents.start");

    /// <summary><see cref="ITorrentApi.StopAsync"/>.</summary>
    public static Operation Stop { get; } = Operation.Write("torrents.stop");

    /// <summary><see cref="ITrackerFeature.ListAsync"/>.</summary>
    public static Operation ListTrackers { get; } = Operation.Read("trackers.list");

    /// <summary><see cref="ITrackerFeature.AddAsync"/>.</summary>
    public static Operation AddTrackers { get; } = Operation.Write("trackers.add");

    /// <summary><see cref="ITrackerFeature.ReplaceAsync"/>.</summary>
    public static Operation ReplaceTracker { get; } = Operation.Write("trackers.replace");

    /// <summary><see cref="ITrackerFeature.RemoveAsync"/>.</summary>
    public static Operation RemoveTrackers { get; } = Operation.Write("trackers.remove");

    /// <summary><see cref="IMaintenanceFeature.RecheckAsync"/>; a second one restarts the check.</summary>
    public static Operation Recheck { get; } = Operation.WriteOnce("maintenance.recheck");

    /// <summary><see cref="IMaintenanceFeature.ReannounceAsync"/>.</summary>
    public static Operation Reannounce { get; } = Operation.Write("maintenance.reannounce");

    /// <summary><see cref="IMaintenanceFeature.ForceStartAsync"/>.</summary>
    public static Operation ForceStart { get; } = Operation.Write("maintenance.force_start");

    /// <summary><see cref="ICategoryFeature.ListAsync"/>.</summary>
    public static Operation ListCategories { get; } = Operation.Read("categories.list");

    /// <summary><see cref="ICategoryFeature.AssignAsync"/>.</summary>
    public static Operation AssignCategory { get; } = Operation.Write("categories.assign");

    /// <summary><see cref="ICategoryFeature.CreateAsync"/>; a second one is a conflict.</summary>
    public static Operation CreateCategory { get; } = Operation.WriteOnce("categories.create");

    /// <summary><see cref="ICategoryFeature.EditAsync"/>.</summary>
    public static Operation EditCategory { get; } = Operation.Write("categories.edit");

    /// <summary><see cref="ICategoryFeature.RemoveAsync"/>.</summary>
    public static Operation RemoveCategories { get; } = Operation.Write("categories.remove");

    /// <summary><see cref="ITagFeature.ListAsync"/>.</summary>
    public static Operation ListTags { get; } = Operation.Read("tags.list");

    /// <summary><see cref="ITagFeature.SetAsync"/>.</summary>
    public static Operation SetTags { get; } = Operation.Write("tags.set");

    /// <summary><see cref="ITagFeature.AddAsync"/>.</summary>
    public static Operation AddTags { get; } = Operation.Write("tags.add");

    /// <summary><see cref="ITagFeature.RemoveAsync"/>.</summary>
    public static Operation RemoveTags { get; } = Operation.Write("tags.remove");
}
