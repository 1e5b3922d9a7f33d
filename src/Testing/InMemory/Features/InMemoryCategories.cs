namespace TorrentApi.Testing;

/// <summary>The categories of an <see cref="InMemoryTorrentApi"/>.</summary>
internal sealed class InMemoryCategories(InMemoryTorrentApi api) : ICategoryFeature
{
    public Task<IReadOnlyList<Category>> ListAsync(CancellationToken cancellationToken = default) =>
        api.RunAsync(Operations.ListCategories, [Capability.CategoriesList], api.Server.ListCategories, cancellationToken);

    public Task AssignAsync(MultiTarget targets, string? category, CancellationToken cancellationToken = default)
    {
        if (category is not null) ArgumentRules.CheckCategory(category);
        return api.RunAsync(Operations.AssignCategory, [Capability.CategoriesAssign], targets, () => api.Server.AssignCategory(targets, category), cancellationToken);
    }

    public Task CreateAsync(Category category, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckCategory(category);
        return api.RunAsync(Operations.CreateCategory, [Capability.CategoriesCreate], () => api.Server.CreateCategory(category), cancellationToken);
    }

    public Task EditAsync(Category category, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckCategory(category);
        return api.RunAsync(Operations.EditCategory, [Capability.CategoriesEdit], () => api.Server.EditCategory(category), cancellationToken);
    }

    public Task RemoveAsync(IReadOnlyCollection<string> categories, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckCategories(categories);
        return api.RunAsync<bool>(
            Operations.RemoveCategories, [Capability.CategoriesRemove], categories.Count == 0 ? null : () => api.Server.RemoveCategories(categories), cancellationToken);
    }
}
