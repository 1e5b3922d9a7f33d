namespace TorrentApi.Backends.QBittorrent;

/// <summary>The operations of <see cref="QBittorrentRss"/>, as interceptors see them.</summary>
internal static class RssOperations
{
    public static Operation List { get; } = Operation.Read("rss.list");

    public static Operation AddFolder { get; } = Operation.Write("rss.add_folder");

    public static Operation AddFeed { get; } = Operation.Write("rss.add_feed");

    public static Operation Remove { get; } = Operation.Write("rss.remove");

    public static Operation Move { get; } = Operation.WriteOnce("rss.move");

    public static Operation Refresh { get; } = Operation.Write("rss.refresh");

    public static Operation MarkAsRead { get; } = Operation.Write("rss.mark_as_read");

    public static Operation SetUrl { get; } = Operation.Write("rss.set_url");

    public static Operation SetRefreshInterval { get; } = Operation.Write("rss.set_refresh_interval");

    public static Operation ListRules { get; } = Operation.Read("rss.list_rules");

    public static Operation SetRule { get; } = Operation.Write("rss.set_rule");

    public static Operation RenameRule { get; } = Operation.WriteOnce("rss.rename_rule");

    public static Operation CloneRule { get; } = Operation.WriteOnce("rss.clone_rule");

    public static Operation RemoveRule { get; } = Operation.Write("rss.remove_rule");

    public static Operation ListMatches { get; } = Operation.Read("rss.list_matches");

    public static Operation ExportRules { get; } = Operation.Read("rss.export_rules");

    public static Operation ImportRules { get; } = Operation.Write("rss.import_rules");
}
