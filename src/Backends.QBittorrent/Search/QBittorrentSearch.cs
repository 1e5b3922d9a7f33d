using TorrentApi.Backends.QBittorrent.Mapping;
using TorrentApi.Backends.QBittorrent.Native;

namespace TorrentApi.Backends.QBittorrent;

/// <summary>Search with plugins that the server runs, for which its machine needs Python; 4.1.4+.</summary>
/// <remarks>
/// Before 5.3 a search belongs to the session that started it: it is gone when the client was disposed, or the session ended for want of use. From 5.3 on all
/// clients share their searches. 4.2.5 to 5.1.0 take any Python 3, 5.3.0 wants 3.13.
/// </remarks>
public sealed partial class QBittorrentSearch
{
    /// <summary>For a search in every category.</summary>
    public const string AllCategories = "all";

    // Of the server's words: the plugins that are on.
    private const string EnabledPlugins = "enabled";

    private static readonly Needed Search = new("4.1.4", "search");
    private static readonly Needed Downloading = new("5.0", "adding what a search found");

    private readonly NativeCalls _calls;

    internal QBittorrentSearch(NativeCalls calls) => _calls = calls;

    /// <summary>Starts a search. Its results come while it runs: <see cref="ListResultsAsync"/>.</summary>
    /// <param name="pattern">What is looked for.</param>
    /// <param name="category">One of <see cref="QBittorrentSearchPlugin.Categories"/>; plugins that do not have it find nothing.</param>
    /// <param name="plugins">Their names; null for those that are on. An unknown one finds nothing.</param>
    /// <param name="cancellationToken">The caller's.</param>
    /// <returns>Its number.</returns>
    /// <exception cref="TorrentApiException"><see cref="ApiError.Conflict"/>: the server has no Python that will do, or five searches are running.</exception>
    public Task<int> StartAsync(
        string pattern, string category = AllCategories, IReadOnlyCollection<string>? plugins = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(pattern);
        ArgumentException.ThrowIfNullOrWhiteSpace(category);
        if (plugins is not null) SearchArguments.CheckNames(plugins);
        var names = plugins is null ? EnabledPlugins : string.Join('|', plugins);
        return _calls.RunAsync(SearchOperations.Start, Search, (gateway, token) => gateway.StartSearchAsync(pattern, category, names, token), cancellationToken);
    }

    /// <summary>Ends a search; its results stay.</summary>
    /// <exception cref="TorrentApiException"><see cref="ApiError.Conflict"/>: there is no such search, or none of this session.</exception>
    public Task StopAsync(int search, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(search);
        return _calls.RunAsync(SearchOperations.Stop, Search, (gateway, token) => gateway.StopSearchAsync(search, token), cancellationToken);
    }

    /// <summary>Ends a search and forgets its results; that there is none is no error.</summary>
    public Task RemoveAsync(int search, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(search);
        return _calls.RunAsync(SearchOperations.Remove, Search, (gateway, token) => gateway.RemoveSearchAsync(search, token), cancellationToken);
    }

    /// <summary>Lists the searches: before 5.3 those of this session.</summary>
    public Task<IReadOnlyList<QBittorrentSearchJob>> ListAsync(CancellationToken cancellationToken = default) =>
        _calls.RunAsync(SearchOperations.List, Search, async (gateway, token) => SearchMapping.ToJobs(await gateway.ListSearchesAsync(token).ConfigureAwait(false)), cancellationToken);

    /// <summary>Reads how a search goes; null where there is none of this number, or none of this session.</summary>
    public Task<QBittorrentSearchJob?> GetAsync(int search, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(search);
        return _calls.RunAsync(
            SearchOperations.Get,
            Search,
            async (gateway, token) => SearchMapping.ToJobs(await gateway.FindSearchAsync(search, token).ConfigureAwait(false)) is [var job, ..] ? job : null,
            cancellationToken);
    }

    /// <summary>Reads what a search has found so far, in the order in which it came.</summary>
    /// <param name="search">Its number.</param>
    /// <param name="offset">How many to leave out, from 0.</param>
    /// <param name="limit">At most so many; null for all.</param>
    /// <param name="cancellationToken">The caller's.</param>
    /// <exception cref="TorrentApiException"><see cref="ApiError.Conflict"/>: there is no such search, or none of this session, or it has found less than <paramref name="offset"/>.</exception>
    public Task<QBittorrentSearchPage> ListResultsAsync(int search, int offset = 0, int? limit = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(search);
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        if (limit is { } most) ArgumentOutOfRangeException.ThrowIfNegativeOrZero(most, nameof(limit));
        return _calls.RunAsync(
            SearchOperations.ListResults,
            Search,
            async (gateway, token) => SearchMapping.ToPage(await gateway.ListSearchResultsAsync(search, offset, limit, token).ConfigureAwait(false)),
            cancellationToken);
    }

    /// <summary>Has the server add what was found, by way of its plugin, which may know how to log in; 5.0+. It never tells how that went.</summary>
    /// <exception cref="ArgumentException">The result does not tell its plugin.</exception>
    public Task DownloadAsync(QBittorrentSearchResult result, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (string.IsNullOrEmpty(result.Plugin) || string.IsNullOrEmpty(result.Url)) throw new ArgumentException("A result to add tells its plugin and its address.", nameof(result));
        return _calls.RunAsync(SearchOperations.Download, Downloading, (gateway, token) => gateway.DownloadFoundAsync(result.Url, result.Plugin, token), cancellationToken);
    }

    /// <summary>Its name.</summary>
    public override string ToString() => $"{QBittorrentApi.Kind} search";
}
