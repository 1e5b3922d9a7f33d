using TorrentApi.Backends.UTorrent.Gateway;
using TorrentApi.Backends.UTorrent.Lookup;

namespace TorrentApi.Backends.UTorrent.Features;

/// <summary>Categories as primary labels. A label is there while a torrent has it, so none can be made, changed or removed by itself.</summary>
internal sealed class CategoryFeature(OperationPipeline pipeline, GuiGateway gateway, TorrentView view, PropertyWrites properties) : ICategoryFeature
{
    public Task<IReadOnlyList<Category>> ListAsync(CancellationToken cancellationToken = default) =>
        pipeline.RunAsync(Operations.ListCategories, RunAsync, cancellationToken);

    public Task AssignAsync(MultiTarget targets, string? category, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTargets(targets);
        if (category is not null) ArgumentRules.CheckCategory(category);
        return pipeline.RunAsync(
            Operations.AssignCategory,
            token => properties.Writes.RunAsync(targets, (chunk, inner) => properties.SetLabelAsync(chunk, category ?? "", inner), token),
            cancellationToken);
    }

    public Task CreateAsync(Category category, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckCategory(category);
        return RefuseAsync(Operations.CreateCategory, Capability.CategoriesCreate, cancellationToken);
    }

    public Task EditAsync(Category category, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckCategory(category);
        return RefuseAsync(Operations.EditCategory, Capability.CategoriesEdit, cancellationToken);
    }

    public Task RemoveAsync(IReadOnlyCollection<string> categories, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckCategories(categories);
        return categories.Count == 0 ? Task.CompletedTask : RefuseAsync(Operations.RemoveCategories, Capability.CategoriesRemove, cancellationToken);
    }

    private async Task<IReadOnlyList<Category>> RunAsync(CancellationToken cancellationToken) =>
        [.. (await view.ListLabelsAsync(cancellationToken).ConfigureAwait(false)).Select(label => new Category { Name = label })];

    private Task RefuseAsync(Operation operation, Capability capability, CancellationToken cancellationToken) =>
        pipeline.RunAsync(operation, token => Refusal.OfAsync(gateway, capability, token), cancellationToken);
}
