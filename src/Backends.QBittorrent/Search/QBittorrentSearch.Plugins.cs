using TorrentApi.Backends.QBittorrent.Mapping;
using TorrentApi.Backends.QBittorrent.Native;

namespace TorrentApi.Backends.QBittorrent;

public sealed partial class QBittorrentSearch
{
    private static readonly Needed Categories = new("4.1.4", "listing the categories of search") { Last = "4.2.5" };

    /// <summary>
    /// Lists the categories of all plugins as a person reads them, in the server's language; 4.1.4 to 4.2.5. From 4.3 on each plugin tells its own:
    /// <see cref="QBittorrentSearchPlugin.Categories"/>.
    /// </summary>
    public Task<IReadOnlyList<string>> ListCategoriesAsync(CancellationToken cancellationToken = default) =>
        _calls.RunAsync(SearchOperations.ListCategories, Categories, (gateway, token) => gateway.ListSearchCategoriesAsync(token), cancellationToken);

    /// <summary>Lists the plugins.</summary>
    public Task<IReadOnlyList<QBittorrentSearchPlugin>> ListPluginsAsync(CancellationToken cancellationToken = default) =>
        _calls.RunAsync(
            SearchOperations.ListPlugins, Search, async (gateway, token) => SearchMapping.ToPlugins(await gateway.ListSearchPluginsAsync(token).ConfigureAwait(false)), cancellationToken);

    /// <summary>Has the server fetch and install plugins, or newer versions of them. It never tells how that went: look at <see cref="ListPluginsAsync"/>.</summary>
    /// <param name="sources">Each an address, or a path on the server, of a Python file. What is in it runs on the server.</param>
    /// <param name="cancellationToken">The caller's.</param>
    public Task InstallPluginsAsync(IReadOnlyCollection<string> sources, CancellationToken cancellationToken = default)
    {
        SearchArguments.CheckNames(sources);
        return _calls.RunAsync(SearchOperations.InstallPlugin, Search, (gateway, token) => gateway.InstallSearchPluginsAsync(sources, token), cancellationToken);
    }

    /// <summary>Uninstalls plugins; those that are not there are passed over. Those that came with the server are turned off.</summary>
    public Task UninstallPluginsAsync(IReadOnlyCollection<string> names, CancellationToken cancellationToken = default)
    {
        SearchArguments.CheckNames(names);
        return _calls.RunAsync(SearchOperations.UninstallPlugin, Search, (gateway, token) => gateway.UninstallSearchPluginsAsync(names, token), cancellationToken);
    }

    /// <summary>Turns plugins on; those that are not there are passed over.</summary>
    public Task EnablePluginsAsync(IReadOnlyCollection<string> names, CancellationToken cancellationToken = default)
    {
        SearchArguments.CheckNames(names);
        return _calls.RunAsync(SearchOperations.EnablePlugin, Search, (gateway, token) => gateway.EnableSearchPluginsAsync(names, on: true, token), cancellationToken);
    }

    /// <summary>Turns plugins off; those that are not there are passed over.</summary>
    public Task DisablePluginsAsync(IReadOnlyCollection<string> names, CancellationToken cancellationToken = default)
    {
        SearchArguments.CheckNames(names);
        return _calls.RunAsync(SearchOperations.DisablePlugin, Search, (gateway, token) => gateway.EnableSearchPluginsAsync(names, on: false, token), cancellationToken);
    }

    /// <summary>Has the server look for newer versions of all plugins at its project's site, and install them. It never tells how that went.</summary>
    public Task UpdatePluginsAsync(CancellationToken cancellationToken = default) =>
        _calls.RunAsync(SearchOperations.UpdatePlugins, Search, (gateway, token) => gateway.UpdateSearchPluginsAsync(token), cancellationToken);
}
