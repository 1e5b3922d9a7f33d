using TorrentApi.Backends.QBittorrent.Gateway;
using TorrentApi.Backends.QBittorrent.Lookup;

namespace TorrentApi.Backends.QBittorrent.Features;

internal sealed class WebSeedFeature(OperationPipeline pipeline, IGateway gateway, TorrentFinder finder) : IWebSeedFeature
{
    public Task<IReadOnlyList<string>> ListAsync(SingleTarget target, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        return pipeline.RunAsync(Operations.ListWebSeeds, RunAsync, cancellationToken);

        async Task<IReadOnlyList<string>> RunAsync(CancellationToken token)
        {
            (await gateway.ConnectAsync(token).ConfigureAwait(false)).Require(Capability.WebSeedsList);
            return await finder.ReadAsync(target, gateway.ListWebSeedsAsync, token).ConfigureAwait(false);
        }
    }

    public Task AddAsync(SingleTarget target, IReadOnlyCollection<string> webSeeds, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        ArgumentRules.CheckWebSeeds(webSeeds);
        return EditAsync(Operations.AddWebSeeds, target, webSeeds.Count, (key, token) => gateway.AddWebSeedsAsync(key, webSeeds, token), cancellationToken);
    }

    public Task ReplaceAsync(SingleTarget target, string webSeed, string replacement, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        ArgumentRules.CheckWebSeedText(webSeed);
        ArgumentRules.CheckWebSeed(replacement);
        return EditAsync(Operations.ReplaceWebSeed, target, 1, ReplaceAsync, cancellationToken);

        async Task ReplaceAsync(TorrentId key, CancellationToken token)
        {
            if (!await gateway.ReplaceWebSeedAsync(key, webSeed, replacement, token).ConfigureAwait(false))
                throw new TorrentApiException(new ApiError.Conflict("the torrent does not have the web seed, or has its replacement already"));
        }
    }

    public Task RemoveAsync(SingleTarget target, IReadOnlyCollection<string> webSeeds, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        ArgumentRules.CheckWebSeedTexts(webSeeds);
        return EditAsync(Operations.RemoveWebSeeds, target, webSeeds.Count, (key, token) => gateway.RemoveWebSeedsAsync(key, webSeeds, token), cancellationToken);
    }

    private Task EditAsync(Operation operation, SingleTarget target, int count, Func<TorrentId, CancellationToken, Task> edit, CancellationToken cancellationToken)
    {
        return pipeline.RunAsync(operation, RunAsync, cancellationToken);

        async Task RunAsync(CancellationToken token)
        {
            if (count == 0) return;

            (await gateway.ConnectAsync(token).ConfigureAwait(false)).Require(Capability.WebSeedsEdit);
            var found = await finder.RequireAsync(target, token).ConfigureAwait(false);
            await edit(found.Key, token).ConfigureAwait(false);
        }
    }
}
