using System.Net;
using TorrentApi.Backends.QBittorrent.Mapping;
using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Gateway.V2;

internal sealed partial class V2Gateway
{
    public async Task<IReadOnlyList<Category>> ListCategoriesAsync(CancellationToken cancellationToken)
    {
        var dialect = await DialectAsync(cancellationToken).ConfigureAwait(false);
        var route = dialect.ListsCategories ? Routes.Categories : Routes.MainData;
        if (!dialect.ListsCategories) Interlocked.Increment(ref _syncDisturbances);
        using var reply = await GetAsync(route, [], cancellationToken).ConfigureAwait(false);
        Func<Stream, CancellationToken, ValueTask<List<CategoryRow>>> read = dialect.ListsCategories ? CategoryList.ReadAsync : CategoryList.ReadFromMaindataAsync;
        var rows = await Replies.ReadAsync(reply, read, cancellationToken).ConfigureAwait(false);
        return CategoryMapping.ToCategories(rows);
    }

    public Task<bool> CreateCategoryAsync(Category category, CancellationToken cancellationToken) =>
        TryPostAsync(Routes.CreateCategory, [("category", category.Name), ("savePath", category.SavePath ?? "")], cancellationToken);

    public Task<bool> EditCategoryAsync(Category category, CancellationToken cancellationToken) =>
        TryPostAsync(Routes.EditCategory, [("category", category.Name), ("savePath", category.SavePath ?? "")], cancellationToken);

    public Task RemoveCategoriesAsync(IReadOnlyCollection<string> categories, CancellationToken cancellationToken) =>
        PostAsync(Routes.RemoveCategories, [("categories", string.Join('\n', categories))], cancellationToken);

    public Task<bool> SetCategoryAsync(Keys keys, string category, CancellationToken cancellationToken) =>
        TryPostAsync(Routes.SetCategory, [Hashes(keys), ("category", category)], cancellationToken);

    public async Task<IReadOnlyList<string>> ListTagsAsync(CancellationToken cancellationToken)
    {
        using var reply = await GetAsync(Routes.Tags, [], cancellationToken).ConfigureAwait(false);
        return CategoryMapping.ToTags(await Replies.ReadAsync(reply, TagList.ReadAsync, cancellationToken).ConfigureAwait(false));
    }

    public Task AddTagsAsync(Keys keys, IReadOnlyCollection<string> tags, CancellationToken cancellationToken) =>
        PostAsync(Routes.AddTags, [Hashes(keys), Joined(tags)], cancellationToken);

    /// <summary>Never with an empty list: that takes all tags away.</summary>
    public Task RemoveTagsAsync(Keys keys, IReadOnlyCollection<string> tags, CancellationToken cancellationToken) =>
        tags.Count == 0 ? Task.CompletedTask : PostAsync(Routes.RemoveTags, [Hashes(keys), Joined(tags)], cancellationToken);

    public Task SetTagsAsync(Keys keys, IReadOnlyCollection<string> tags, CancellationToken cancellationToken) =>
        PostAsync(Routes.SetTags, [Hashes(keys), Joined(tags)], cancellationToken);

    /// <summary>False for 409, and for the 404 by which <c>editCategory</c> of 5.2+ names an unknown category.</summary>
    private async Task<bool> TryPostAsync(string route, IReadOnlyList<(string, string)> form, CancellationToken cancellationToken)
    {
        using var reply = await PostForAsync(_ => route, form, cancellationToken).ConfigureAwait(false);
        if (reply.StatusCode is HttpStatusCode.Conflict or HttpStatusCode.NotFound) return false;
        return Statuses.IsSuccess(reply.StatusCode) ? true : throw new TorrentApiException(Statuses.Unexpected(reply));
    }

    private static (string, string) Joined(IReadOnlyCollection<string> tags) => ("tags", string.Join(',', tags));
}
