using System.Net;
using TorrentApi.Backends.QBittorrent.Mapping;
using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Gateway.V1;

internal sealed partial class V1Gateway
{
    /// <summary>From 3.3.5 on out of <c>sync/maindata</c>, which lists names; before, the labels that torrents have: a label is nothing else.</summary>
    public async Task<IReadOnlyList<Category>> ListCategoriesAsync(CancellationToken cancellationToken)
    {
        var dialect = await DialectAsync(cancellationToken).ConfigureAwait(false);
        if (!dialect.HasCategories) return CategoryMapping.ToCategories(await ListLabelsAsync(cancellationToken).ConfigureAwait(false));

        Interlocked.Increment(ref _syncDisturbances);
        using var reply = await GetAsync(Routes.MainData, cancellationToken).ConfigureAwait(false);
        return CategoryMapping.ToCategories(await Replies.ReadAsync(reply, CategoryList.ReadFromMaindataAsync, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>The server says 200 to one that exists too, so it is looked for. It has no save path of its own.</summary>
    public async Task<bool> CreateCategoryAsync(Category category, CancellationToken cancellationToken)
    {
        if (category.SavePath is not null)
            throw new TorrentApiException(new ApiError.Unsupported(Capability.CategoriesEdit, "a category of this server has no save path of its own"));
        if ((await ListCategoriesAsync(cancellationToken).ConfigureAwait(false)).Any(known => known.Name == category.Name)) return false;

        using var reply = await PostForAsync(Routes.AddCategory, [("category", category.Name)], cancellationToken).ConfigureAwait(false);
        ThrowUnlessTaken(reply, category.Name);
        return true;
    }

    public Task<bool> EditCategoryAsync(Category category, CancellationToken cancellationToken) => throw Unsupported(Capability.CategoriesEdit);

    public Task RemoveCategoriesAsync(IReadOnlyCollection<string> categories, CancellationToken cancellationToken) =>
        PostAsync(Routes.RemoveCategories, [("categories", string.Join('\n', categories))], cancellationToken);

    /// <summary>An unknown one is made by the server.</summary>
    public async Task<bool> SetCategoryAsync(Keys keys, string category, CancellationToken cancellationToken)
    {
        var dialect = await DialectAsync(cancellationToken).ConfigureAwait(false);
        var (route, name) = dialect.HasCategories ? (Routes.SetCategory, "category") : (Routes.SetLabel, "label");
        var hashes = await HashesAsync(keys, cancellationToken).ConfigureAwait(false);
        using var reply = await PostForAsync(route, [hashes, (name, category)], cancellationToken).ConfigureAwait(false);
        ThrowUnlessTaken(reply, category);
        return true;
    }

    public Task<IReadOnlyList<string>> ListTagsAsync(CancellationToken cancellationToken) => throw Unsupported(Capability.TagsAssign);

    public Task AddTagsAsync(Keys keys, IReadOnlyCollection<string> tags, CancellationToken cancellationToken) => throw Unsupported(Capability.TagsAssign);

    public Task RemoveTagsAsync(Keys keys, IReadOnlyCollection<string> tags, CancellationToken cancellationToken) => throw Unsupported(Capability.TagsAssign);

    public Task SetTagsAsync(Keys keys, IReadOnlyCollection<string> tags, CancellationToken cancellationToken) => throw Unsupported(Capability.TagsAssign);

    private async Task<IEnumerable<CategoryRow>> ListLabelsAsync(CancellationToken cancellationToken)
    {
        var listing = await ListAsync(ListFilter.None, cancellationToken).ConfigureAwait(false);
        return listing.Torrents.Select(torrent => torrent.Category ?? "").Distinct(StringComparer.Ordinal).Select(label => new CategoryRow { Name = label });
    }

    /// <summary>400 "Incorrect category name", and for labels already where a slash is in it.</summary>
    private static void ThrowUnlessTaken(HttpResponseMessage reply, string category)
    {
        if (reply.StatusCode == HttpStatusCode.OK) return;
        throw new TorrentApiException(
            reply.StatusCode == HttpStatusCode.BadRequest ? new ApiError.Conflict($"the server does not take the name '{category}'") : Statuses.Unexpected(reply));
    }
}
