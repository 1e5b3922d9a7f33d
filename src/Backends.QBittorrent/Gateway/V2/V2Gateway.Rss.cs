using System.Globalization;
using System.Net;
using TorrentApi.Backends.QBittorrent.Wire;
using TorrentApi.Http;

namespace TorrentApi.Backends.QBittorrent.Gateway.V2;

/// <remarks>A 409 is about the tree: a path or an address that is taken, or something that is not there. Its words are in the server's language.</remarks>
internal sealed partial class V2Gateway
{
    private const int MostRuleBytes = 16 * 1024 * 1024;

    public Task<Node> ListRssAsync(bool withArticles, CancellationToken cancellationToken) =>
        ReadNodeAsync(Routes.RssItems, withArticles ? [("withData", Text(true))] : [], cancellationToken);

    public Task AddRssFolderAsync(string path, CancellationToken cancellationToken) =>
        PostOnTreeAsync(Routes.RssAddFolder, [("path", path)], "the path is taken, or the folder above it is not there", cancellationToken);

    /// <summary>An empty path is a parameter too: without one it is 400.</summary>
    public Task AddRssFeedAsync(string url, string path, CancellationToken cancellationToken) =>
        PostOnTreeAsync(Routes.RssAddFeed, [("url", url), ("path", path)], "the address or the path is taken, or the folder above it is not there", cancellationToken);

    public Task RemoveRssItemAsync(string path, CancellationToken cancellationToken) =>
        PostOnTreeAsync(Routes.RssRemoveItem, [("path", path)], "there is no such item", cancellationToken);

    public Task MoveRssItemAsync(string path, string newPath, CancellationToken cancellationToken) => PostOnTreeAsync(
        Routes.RssMoveItem, [("itemPath", path), ("destPath", newPath)], "there is no such item, the new path is taken, or the folder above it is not there", cancellationToken);

    public Task RefreshRssItemAsync(string path, CancellationToken cancellationToken) => PostAsync(Routes.RssRefreshItem, [("itemPath", path)], cancellationToken);

    public Task MarkRssItemAsReadAsync(string path, string? article, CancellationToken cancellationToken) =>
        PostAsync(Routes.RssMarkAsRead, article is null ? [("itemPath", path)] : [("itemPath", path), ("articleId", article)], cancellationToken);

    public Task SetRssUrlAsync(string path, string url, CancellationToken cancellationToken) =>
        PostOnTreeAsync(Routes.RssSetFeedUrl, [("path", path), ("url", url)], "there is no such feed, or the address is taken", cancellationToken);

    /// <summary>0 is the server's own interval.</summary>
    public Task SetRssIntervalAsync(string path, long seconds, CancellationToken cancellationToken) => PostOnTreeAsync(
        Routes.RssSetFeedRefreshInterval, [("path", path), ("refreshInterval", seconds.ToString(CultureInfo.InvariantCulture))], "there is no such feed", cancellationToken);

    public Task<Node> ListRssRulesAsync(CancellationToken cancellationToken) => ReadNodeAsync(Routes.RssRules, [], cancellationToken);

    public Task SetRssRuleAsync(string name, string definition, CancellationToken cancellationToken) =>
        PostAsync(Routes.RssSetRule, [("ruleName", name), ("ruleDef", definition)], cancellationToken);

    public async Task RenameRssRuleAsync(string name, string newName, string definition, CancellationToken cancellationToken)
    {
        if ((await DialectAsync(cancellationToken).ConfigureAwait(false)).RelistsRenamedRules)
        {
            await PostAsync(Routes.RssRenameRule, [("ruleName", name), ("newRuleName", newName)], cancellationToken).ConfigureAwait(false);
            return;
        }

        await SetRssRuleAsync(newName, definition, cancellationToken).ConfigureAwait(false);
        await RemoveRssRuleAsync(name, cancellationToken).ConfigureAwait(false);
    }

    public Task CloneRssRuleAsync(string name, string newName, CancellationToken cancellationToken) =>
        PostAsync(Routes.RssCloneRule, [("sourceName", name), ("cloneName", newName)], cancellationToken);

    public Task RemoveRssRuleAsync(string name, CancellationToken cancellationToken) => PostAsync(Routes.RssRemoveRule, [("ruleName", name)], cancellationToken);

    public Task<Node> ListRssMatchesAsync(string rule, CancellationToken cancellationToken) => ReadNodeAsync(Routes.RssMatchingArticles, [("ruleName", rule)], cancellationToken);

    public async Task<string> ExportRssRulesAsync(CancellationToken cancellationToken)
    {
        using var reply = await GetAsync(Routes.RssExportRules, [], cancellationToken).ConfigureAwait(false);
        return await BoundedBody.ReadTextAsync(reply, MostRuleBytes, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>400 for what it cannot read.</summary>
    public async Task ImportRssRulesAsync(string rules, CancellationToken cancellationToken)
    {
        var call = new Call(HttpMethod.Post, Routes.RssImportRules, () => new MultipartBody().AddFile("rules", "rules.json", System.Text.Encoding.UTF8.GetBytes(rules)).Create());
        using var reply = await SendAsync(_ => call, cancellationToken).ConfigureAwait(false);
        if (reply.StatusCode == HttpStatusCode.BadRequest) throw new TorrentApiException(new ApiError.Conflict("the server cannot read the rules"));
        if (!Statuses.IsSuccess(reply.StatusCode)) throw new TorrentApiException(Statuses.Unexpected(reply));
    }

    private async Task PostOnTreeAsync(string route, IReadOnlyList<(string, string)> form, string conflict, CancellationToken cancellationToken)
    {
        using var reply = await PostForAsync(_ => route, form, cancellationToken).ConfigureAwait(false);
        if (reply.StatusCode == HttpStatusCode.Conflict) throw new TorrentApiException(new ApiError.Conflict(conflict));
        if (!Statuses.IsSuccess(reply.StatusCode)) throw new TorrentApiException(Statuses.Unexpected(reply));
    }

    private async Task<Node> ReadNodeAsync(string route, IReadOnlyList<(string, string)> query, CancellationToken cancellationToken)
    {
        using var reply = await GetAsync(route, query, cancellationToken).ConfigureAwait(false);
        return await Replies.ReadAsync(reply, Node.ReadAsync, cancellationToken).ConfigureAwait(false);
    }
}
