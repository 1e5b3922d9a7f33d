using TorrentApi.Backends.QBittorrent.Gateway;
using TorrentApi.Backends.QBittorrent.Lookup;

namespace TorrentApi.Backends.QBittorrent.Features;

internal sealed class CategoryFeature(OperationPipeline pipeline, IGateway gateway, TargetedWrites writes) : ICategoryFeature
{
    public Task<IReadOnlyList<Category>> ListAsync(CancellationToken cancellationToken = default) =>
        pipeline.RunAsync(Operations.ListCategories, RunAsync, cancellationToken);

    public Task AssignAsync(MultiTarget targets, string? category, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTargets(targets);
        if (category is not null) ArgumentRules.CheckCategory(category);
        return pipeline.RunAsync(Operations.AssignCategory, RunAsync, cancellationToken);

        async Task RunAsync(CancellationToken token)
        {
            if (targets.IsNone) return;

            await RequireAsync(Capability.CategoriesAssign, token).ConfigureAwait(false);
            await writes.RunAsync(targets, (keys, inner) => AssignAsync(keys, category ?? "", inner), token).ConfigureAwait(false);
        }
    }

    public Task CreateAsync(Category category, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckCategory(category);
        return pipeline.RunAsync(Operations.CreateCategory, RunAsync, cancellationToken);

        async Task RunAsync(CancellationToken token)
        {
            await RequireAsync(Capability.CategoriesCreate, token).ConfigureAwait(false);
            if (!await gateway.CreateCategoryAsync(category, token).ConfigureAwait(false))
                throw new TorrentApiException(new ApiError.Conflict($"the category '{category.Name}' exists"));
        }
    }

    public Task EditAsync(Category category, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckCategory(category);
        return pipeline.RunAsync(Operations.EditCategory, RunAsync, cancellationToken);

        async Task RunAsync(CancellationToken token)
        {
            await RequireAsync(Capability.CategoriesEdit, token).ConfigureAwait(false);
            if (await gateway.EditCategoryAsync(category, token).ConfigureAwait(false)) return;

            // Up to 5.1 an edit that changes nothing is refused like one of an unknown category.
            var known = await gateway.ListCategoriesAsync(token).ConfigureAwait(false);
            if (!known.Any(other => other.Name == category.Name))
                throw new TorrentApiException(new ApiError.Conflict($"the category '{category.Name}' does not exist"));
        }
    }

    public Task RemoveAsync(IReadOnlyCollection<string> categories, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckCategories(categories);
        return categories.Count == 0 ? Task.CompletedTask : pipeline.RunAsync(Operations.RemoveCategories, RunAsync, cancellationToken);

        async Task RunAsync(CancellationToken token)
        {
            await RequireAsync(Capability.CategoriesRemove, token).ConfigureAwait(false);
            await gateway.RemoveCategoriesAsync(categories, token).ConfigureAwait(false);
        }
    }

    private async Task<IReadOnlyList<Category>> RunAsync(CancellationToken cancellationToken)
    {
        await RequireAsync(Capability.CategoriesList, cancellationToken).ConfigureAwait(false);
        return await gateway.ListCategoriesAsync(cancellationToken).ConfigureAwait(false);
    }

    private async Task RequireAsync(Capability capability, CancellationToken cancellationToken) =>
        (await gateway.ConnectAsync(cancellationToken).ConfigureAwait(false)).Require(capability);

    /// <summary>A category that the server does not know is made, and the torrents are given it again.</summary>
    private async Task AssignAsync(Keys keys, string category, CancellationToken cancellationToken)
    {
        if (await gateway.SetCategoryAsync(keys, category, cancellationToken).ConfigureAwait(false)) return;

        // False again means that another caller made it first.
        await gateway.CreateCategoryAsync(new Category { Name = category }, cancellationToken).ConfigureAwait(false);
        if (!await gateway.SetCategoryAsync(keys, category, cancellationToken).ConfigureAwait(false))
            throw new TorrentApiException(new ApiError.Conflict($"the server does not take the category '{category}'"));
    }
}
