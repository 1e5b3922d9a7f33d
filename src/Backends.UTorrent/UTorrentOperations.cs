namespace TorrentApi.Backends.UTorrent;

/// <summary>The operations of µTorrent's own, as interceptors see them.</summary>
internal static class UTorrentOperations
{
    public static Operation ListNative { get; } = Operation.Read("torrents.list_native");

    public static Operation Pause { get; } = Operation.Write("torrents.pause");

    public static Operation GetProperties { get; } = Operation.Read("properties.get");

    public static Operation SetProperties { get; } = Operation.Write("properties.set");

    public static Operation ListPeers { get; } = Operation.Read("swarm.list_peers");

    public static Operation ListSettings { get; } = Operation.Read("settings.list");

    public static Operation SetSettings { get; } = Operation.Write("settings.set");

    public static Operation ListFeeds { get; } = Operation.Read("rss.list_feeds");

    public static Operation AddFeed { get; } = Operation.WriteOnce("rss.add_feed");

    public static Operation EditFeed { get; } = Operation.Write("rss.edit_feed");

    public static Operation RemoveFeed { get; } = Operation.Write("rss.remove_feed");

    public static Operation ListFilters { get; } = Operation.Read("rss.list_filters");

    public static Operation AddFilter { get; } = Operation.WriteOnce("rss.add_filter");

    public static Operation EditFilter { get; } = Operation.Write("rss.edit_filter");

    public static Operation RemoveFilter { get; } = Operation.Write("rss.remove_filter");

    public static Operation AddUnknown { get; } = Operation.WriteOnce("rss.add_unknown");

    public static Operation ListDirectories { get; } = Operation.Read("server.list_directories");

    public static Operation GetVersion { get; } = Operation.Read("server.get_version");

    public static Operation GetTransferHistory { get; } = Operation.Read("server.get_transfer_history");

    public static Operation ResetTransferHistory { get; } = Operation.WriteOnce("server.reset_transfer_history");

    public static Operation ListSessions { get; } = Operation.Read("server.list_sessions");

    public static Operation Logout { get; } = Operation.Write("server.logout");

    public static Operation ConfigureRemote { get; } = Operation.Write("server.configure_remote");
}
