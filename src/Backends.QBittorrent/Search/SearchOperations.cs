namespace TorrentApi.Backends.QBittorrent;

/// <summary>The operations of <see cref="QBittorrentSearch"/>, as interceptors see them.</summary>
internal static class SearchOperations
{
    public static Operation Start { get; } = Operation.WriteOnce("search.start");

    public static Operation Stop { get; } = Operation.Write("search.stop");

    public static Operation Remove { get; } = Operation.Write("search.remove");

    public static Operation List { get; } = Operation.Read("search.list");

    public static Operation Get { get; } = Operation.Read("search.get");

    public static Operation ListResults { get; } = Operation.Read("search.list_results");

    public static Operation Download { get; } = Operation.WriteOnce("search.download");

    public static Operation ListCategories { get; } = Operation.Read("search.list_categories");

    public static Operation ListPlugins { get; } = Operation.Read("search.list_plugins");

    public static Operation InstallPlugin { get; } = Operation.Write("search.install_plugin");

    public static Operation UninstallPlugin { get; } = Operation.Write("search.uninstall_plugin");

    public static Operation EnablePlugin { get; } = Operation.Write("search.enable_plugin");

    public static Operation DisablePlugin { get; } = Operation.Write("search.disable_plugin");

    public static Operation UpdatePlugins { get; } = Operation.Write("search.update_plugins");
}
