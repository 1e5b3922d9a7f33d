namespace TorrentApi.DependencyInjection.Running.Following;

/// <summary>WebSeeds of whichever adapter is there now.</summary>
internal sealed class FollowingWebSeeds(ClientSlot slot) : IWebSeedFeature
{
    public Task AddAsync(SingleTarget target, IReadOnlyCollection<string> webSeeds, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<IWebSeedFeature>().AddAsync(target, webSeeds, cancellationToken));

    public Task<IReadOnlyList<string>> ListAsync(SingleTarget target, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<IWebSeedFeature>().ListAsync(target, cancellationToken));

    public Task RemoveAsync(SingleTarget target, IReadOnlyCollection<string> webSeeds, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<IWebSeedFeature>().RemoveAsync(target, webSeeds, cancellationToken));

    public Task ReplaceAsync(SingleTarget target, string webSeed, string replacement, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<IWebSeedFeature>().ReplaceAsync(target, webSeed, replacement, cancellationToken));
}
