using System.Globalization;
using System.Net;
using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Gateway.V2;

internal sealed partial class V2Gateway
{
    /// <summary>409 without Python, and beyond five searches at a time; the words are in the server's language, but Python is called that in every one.</summary>
    public async Task<int> StartSearchAsync(string pattern, string category, string plugins, CancellationToken cancellationToken)
    {
        IReadOnlyList<(string, string)> form = [("pattern", pattern), ("category", category), ("plugins", plugins)];
        using var reply = await PostForAsync(_ => Routes.SearchStart, form, cancellationToken).ConfigureAwait(false);
        if (reply.StatusCode == HttpStatusCode.Conflict)
        {
            var words = await Replies.ReadTextAsync(reply, cancellationToken).ConfigureAwait(false);
            throw new TorrentApiException(new ApiError.Conflict(
                words.Contains("Python", StringComparison.OrdinalIgnoreCase) ? "the server has no Python that its search can use" : "too many searches are running"));
        }

        if (reply.StatusCode != HttpStatusCode.OK) throw new TorrentApiException(Statuses.Unexpected(reply));
        var answer = await Replies.ReadAsync(reply, Node.ReadAsync, cancellationToken).ConfigureAwait(false);
        return answer.Whole("id") is > 0 and <= int.MaxValue and var id ? (int)id : throw new TorrentApiException(new ApiError.UnexpectedResponse("a search without a number"));
    }

    public async Task StopSearchAsync(int search, CancellationToken cancellationToken)
    {
        if (!await PostToSearchAsync(Routes.SearchStop, search, cancellationToken).ConfigureAwait(false)) throw NoSearch();
    }

    public Task RemoveSearchAsync(int search, CancellationToken cancellationToken) => PostToSearchAsync(Routes.SearchDelete, search, cancellationToken);

    public Task<IReadOnlyList<Node>> ListSearchesAsync(CancellationToken cancellationToken) => ReadNodesAsync(Routes.SearchStatus, cancellationToken);

    public async Task<IReadOnlyList<Node>> FindSearchAsync(int search, CancellationToken cancellationToken)
    {
        var call = new Call(HttpMethod.Get, WithQuery(Routes.SearchStatus, [SearchId(search)]));
        using var reply = await SendAsync(_ => call, cancellationToken).ConfigureAwait(false);
        if (reply.StatusCode == HttpStatusCode.NotFound) return [];
        if (reply.StatusCode != HttpStatusCode.OK) throw new TorrentApiException(Statuses.Unexpected(reply));
        return await Replies.ReadAsync(reply, NodeParser.ReadAsync, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>409 beyond the end; at the end there is nothing.</summary>
    public async Task<Node> ListSearchResultsAsync(int search, int offset, int? limit, CancellationToken cancellationToken)
    {
        List<(string, string)> query = [SearchId(search)];
        if (limit is { } most) query.Add(("limit", most.ToString(CultureInfo.InvariantCulture)));
        if (offset > 0) query.Add(("offset", offset.ToString(CultureInfo.InvariantCulture)));
        var call = new Call(HttpMethod.Get, WithQuery(Routes.SearchResults, query));
        using var reply = await SendAsync(_ => call, cancellationToken).ConfigureAwait(false);
        return reply.StatusCode switch
        {
            HttpStatusCode.OK => await Replies.ReadAsync(reply, Node.ReadAsync, cancellationToken).ConfigureAwait(false),
            HttpStatusCode.NotFound => throw NoSearch(),
            HttpStatusCode.Conflict => throw new TorrentApiException(new ApiError.Conflict("the search has found less than that")),
            _ => throw new TorrentApiException(Statuses.Unexpected(reply)),
        };
    }

    public Task DownloadFoundAsync(string url, string plugin, CancellationToken cancellationToken) =>
        PostAsync(Routes.SearchDownloadTorrent, [("torrentUrl", url), ("pluginName", plugin)], cancellationToken);

    /// <summary>Without the name of a plugin, or a word for all of them, there is one category alone.</summary>
    public async Task<IReadOnlyList<string>> ListSearchCategoriesAsync(CancellationToken cancellationToken)
    {
        using var reply = await GetAsync(Routes.SearchCategories, [("pluginName", "all")], cancellationToken).ConfigureAwait(false);
        return await Replies.ReadAsync(reply, TagList.ReadAsync, cancellationToken).ConfigureAwait(false);
    }

    public Task<IReadOnlyList<Node>> ListSearchPluginsAsync(CancellationToken cancellationToken) => ReadNodesAsync(Routes.SearchPlugins, cancellationToken);

    public Task InstallSearchPluginsAsync(IEnumerable<string> sources, CancellationToken cancellationToken) =>
        PostAsync(Routes.SearchInstallPlugin, [("sources", string.Join('|', sources))], cancellationToken);

    public Task UninstallSearchPluginsAsync(IEnumerable<string> names, CancellationToken cancellationToken) =>
        PostAsync(Routes.SearchUninstallPlugin, [("names", string.Join('|', names))], cancellationToken);

    public Task EnableSearchPluginsAsync(IEnumerable<string> names, bool on, CancellationToken cancellationToken) =>
        PostAsync(Routes.SearchEnablePlugin, [("names", string.Join('|', names)), ("enable", Text(on))], cancellationToken);

    public Task UpdateSearchPluginsAsync(CancellationToken cancellationToken) => PostAsync(Routes.SearchUpdatePlugins, [], cancellationToken);

    private async Task<IReadOnlyList<Node>> ReadNodesAsync(string route, CancellationToken cancellationToken)
    {
        using var reply = await GetAsync(route, [], cancellationToken).ConfigureAwait(false);
        return await Replies.ReadAsync(reply, NodeParser.ReadAsync, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>False where there is no such search.</summary>
    private async Task<bool> PostToSearchAsync(string route, int search, CancellationToken cancellationToken)
    {
        using var reply = await PostForAsync(_ => route, [SearchId(search)], cancellationToken).ConfigureAwait(false);
        if (reply.StatusCode == HttpStatusCode.NotFound) return false;
        return Statuses.IsSuccess(reply.StatusCode) ? true : throw new TorrentApiException(Statuses.Unexpected(reply));
    }

    private static (string, string) SearchId(int search) => ("id", search.ToString(CultureInfo.InvariantCulture));

    private static TorrentApiException NoSearch() => new(new ApiError.Conflict("there is no such search, or none of this session"));
}
