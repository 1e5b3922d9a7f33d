namespace TorrentApi.DependencyInjection.Running.Following;

/// <summary>Tags of whichever adapter is there now.</summary>
internal sealed class FollowingTags(ClientSlot slot) : ITagFeature
{
    public Task AddAsync(MultiTarget targets, IReadOnlyCollection<string> tags, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<ITagFeature>().AddAsync(targets, tags, cancellationToken));

    public Task<IReadOnlyList<string>> ListAsync(CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<ITagFeature>().ListAsync(cancellationToken));

    public Task RemoveAsync(MultiTarget targets, IReadOnlyCollection<string> tags, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<ITagFeature>().RemoveAsync(targets, tags, cancellationToken));

    public Task SetAsync(MultiTarget targets, IReadOnlyCollection<string> tags, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<ITagFeature>().SetAsync(targets, tags, cancellationToken));
}
