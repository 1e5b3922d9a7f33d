namespace TorrentApi.Testing;

/// <summary>The web seeds of an <see cref="InMemoryTorrentApi"/>.</summary>
internal sealed class InMemoryWebSeeds(InMemoryTorrentApi api) : IWebSeedFeature
{
    public Task<IReadOnlyList<string>> ListAsync(SingleTarget target, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        return api.RunAsync(Operations.ListWebSeeds, [Capability.WebSeedsList], () => api.Server.ListWebSeeds(target), cancellationToken);
    }

    public Task AddAsync(SingleTarget target, IReadOnlyCollection<string> webSeeds, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        ArgumentRules.CheckWebSeeds(webSeeds);
        return EditAsync(Operations.AddWebSeeds, webSeeds.Count == 0 ? null : () => api.Server.AddWebSeeds(target, webSeeds), cancellationToken);
    }

    public Task ReplaceAsync(SingleTarget target, string webSeed, string replacement, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        ArgumentRules.CheckWebSeedText(webSeed);
        ArgumentRules.CheckWebSeed(replacement);
        return EditAsync(Operations.ReplaceWebSeed, () => api.Server.ReplaceWebSeed(target, webSeed, replacement), cancellationToken);
    }

    public Task RemoveAsync(SingleTarget target, IReadOnlyCollection<string> webSeeds, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        ArgumentRules.CheckWebSeedTexts(webSeeds);
        return EditAsync(Operations.RemoveWebSeeds, webSeeds.Count == 0 ? null : () => api.Server.RemoveWebSeeds(target, webSeeds), cancellationToken);
    }

    private Task EditAsync(Operation operation, Func<bool>? work, CancellationToken cancellationToken) =>
        api.RunAsync(operation, [Capability.WebSeedsEdit], work, cancellationToken);
}
