namespace TorrentApi.Testing;

/// <summary>The tags of an <see cref="InMemoryTorrentApi"/>.</summary>
internal sealed class InMemoryTags(InMemoryTorrentApi api) : ITagFeature
{
    public Task<IReadOnlyList<string>> ListAsync(CancellationToken cancellationToken = default) =>
        api.RunAsync(Operations.ListTags, [Capability.TagsAssign], api.Server.ListTags, cancellationToken);

    public Task SetAsync(MultiTarget targets, IReadOnlyCollection<string> tags, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTags(tags);
        return ChangeAsync(Operations.SetTags, targets, tags, tag => tags.Contains(tag, StringComparer.Ordinal), cancellationToken);
    }

    public Task AddAsync(MultiTarget targets, IReadOnlyCollection<string> tags, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTags(tags);
        return ChangeAsync(Operations.AddTags, tags.Count == 0 ? MultiTarget.None : targets, tags, _ => true, cancellationToken);
    }

    public Task RemoveAsync(MultiTarget targets, IReadOnlyCollection<string> tags, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTags(tags);
        return ChangeAsync(
            Operations.RemoveTags, tags.Count == 0 ? MultiTarget.None : targets, [], tag => !tags.Contains(tag, StringComparer.Ordinal), cancellationToken);
    }

    private Task ChangeAsync(Operation operation, MultiTarget targets, IReadOnlyCollection<string> add, Func<string, bool> keep, CancellationToken cancellationToken) =>
        api.RunAsync(operation, [Capability.TagsAssign], targets, () => api.Server.ChangeTags(targets, add, keep), cancellationToken);
}
