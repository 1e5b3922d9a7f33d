namespace TorrentApi.DependencyInjection.Running.Following;

/// <summary>Categories of whichever adapter is there now.</summary>
internal sealed class FollowingCategories(ClientSlot slot) : ICategoryFeature
{
    public Task AssignAsync(MultiTarget targets, string? category, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<ICategoryFeature>().AssignAsync(targets, category, cancellationToken));

    public Task CreateAsync(Category category, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<ICategoryFeature>().CreateAsync(category, cancellationToken));

    public Task EditAsync(Category category, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<ICategoryFeature>().EditAsync(category, cancellationToken));

    public Task<IReadOnlyList<Category>> ListAsync(CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<ICategoryFeature>().ListAsync(cancellationToken));

    public Task RemoveAsync(IReadOnlyCollection<string> categories, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<ICategoryFeature>().RemoveAsync(categories, cancellationToken));
}
