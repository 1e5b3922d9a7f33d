namespace TorrentApi.Hosting.Paths;

/// <summary>Categories whose save paths are those of this program.</summary>
internal sealed class MappedCategories(ICategoryFeature inner, PathMap map) : ICategoryFeature
{
    public async Task<IReadOnlyList<Category>> ListAsync(CancellationToken cancellationToken = default)
    {
        var categories = await inner.ListAsync(cancellationToken).ConfigureAwait(false);
        return [.. categories.Select(category => category with { SavePath = map.ToLocal(category.SavePath) })];
    }

    public Task AssignAsync(MultiTarget targets, string? category, CancellationToken cancellationToken = default) =>
        inner.AssignAsync(targets, category, cancellationToken);

    public Task CreateAsync(Category category, CancellationToken cancellationToken = default) => inner.CreateAsync(ToRemote(category), cancellationToken);

    public Task EditAsync(Category category, CancellationToken cancellationToken = default) => inner.EditAsync(ToRemote(category), cancellationToken);

    public Task RemoveAsync(IReadOnlyCollection<string> categories, CancellationToken cancellationToken = default) =>
        inner.RemoveAsync(categories, cancellationToken);

    private Category ToRemote(Category category)
    {
        ArgumentNullException.ThrowIfNull(category);
        return category with { SavePath = map.ToRemote(category.SavePath) };
    }
}
