using TorrentApi.Adding;

namespace TorrentApi.Backends.QBittorrent.Gateway;

/// <summary>The gateway of whatever the server speaks now. Where it comes back with another generation of its API, what was asked is asked again in that one.</summary>
/// <remarks>
/// Asking again is safe: the request that met the change was refused, and of what an operation did before it nothing does harm twice.
/// </remarks>
internal sealed partial class AnyGateway(Session session, IReadOnlyDictionary<QBittorrentApiGeneration, IGateway> gateways) : IGateway, IAsyncDisposable, IDisposable
{
    public async Task<ServerProfile> ConnectAsync(CancellationToken cancellationToken) =>
        (await session.ConnectAsync(cancellationToken).ConfigureAwait(false)).Server;

    public Task<ServerProfile> ProbeAsync(CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.ProbeAsync(cancellationToken), cancellationToken);

    public Task<TorrentListing> ListAsync(ListFilter filter, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.ListAsync(filter, cancellationToken), cancellationToken);

    public Task<IReadOnlyList<TorrentContent>?> ListContentsAsync(TorrentId key, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.ListContentsAsync(key, cancellationToken), cancellationToken);

    public Task<AddVerdict> AddAsync(AddSource source, AddPlan plan, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.AddAsync(source, plan, cancellationToken), cancellationToken);

    public Task SetAfterAddAsync(TorrentId key, Capability step, AddOptions options, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.SetAfterAddAsync(key, step, options, cancellationToken), cancellationToken);

    public Task RemoveAsync(Keys keys, RemoveData data, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.RemoveAsync(keys, data, cancellationToken), cancellationToken);

    public Task StartAsync(Keys keys, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.StartAsync(keys, cancellationToken), cancellationToken);

    public Task StopAsync(Keys keys, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.StopAsync(keys, cancellationToken), cancellationToken);

    public Task RecheckAsync(Keys keys, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.RecheckAsync(keys, cancellationToken), cancellationToken);

    public Task ReannounceAsync(Keys keys, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.ReannounceAsync(keys, cancellationToken), cancellationToken);

    public Task ForceStartAsync(Keys keys, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.ForceStartAsync(keys, cancellationToken), cancellationToken);

    public Task<IReadOnlyList<Tracker>?> ListTrackersAsync(TorrentId key, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.ListTrackersAsync(key, cancellationToken), cancellationToken);

    public Task AddTrackersAsync(TorrentId key, IReadOnlyCollection<string> trackers, int tier, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.AddTrackersAsync(key, trackers, tier, cancellationToken), cancellationToken);

    public Task<bool> ReplaceTrackerAsync(TorrentId key, string tracker, string replacement, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.ReplaceTrackerAsync(key, tracker, replacement, cancellationToken), cancellationToken);

    public Task RemoveTrackersAsync(TorrentId key, IReadOnlyCollection<string> trackers, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.RemoveTrackersAsync(key, trackers, cancellationToken), cancellationToken);

    public Task<IReadOnlyList<Category>> ListCategoriesAsync(CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.ListCategoriesAsync(cancellationToken), cancellationToken);

    public Task<bool> CreateCategoryAsync(Category category, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.CreateCategoryAsync(category, cancellationToken), cancellationToken);

    public Task<bool> EditCategoryAsync(Category category, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.EditCategoryAsync(category, cancellationToken), cancellationToken);

    public Task RemoveCategoriesAsync(IReadOnlyCollection<string> categories, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.RemoveCategoriesAsync(categories, cancellationToken), cancellationToken);

    public Task<bool> SetCategoryAsync(Keys keys, string category, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.SetCategoryAsync(keys, category, cancellationToken), cancellationToken);

    public Task<IReadOnlyList<string>> ListTagsAsync(CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.ListTagsAsync(cancellationToken), cancellationToken);

    public Task AddTagsAsync(Keys keys, IReadOnlyCollection<string> tags, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.AddTagsAsync(keys, tags, cancellationToken), cancellationToken);

    public Task RemoveTagsAsync(Keys keys, IReadOnlyCollection<string> tags, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.RemoveTagsAsync(keys, tags, cancellationToken), cancellationToken);

    public Task SetTagsAsync(Keys keys, IReadOnlyCollection<string> tags, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.SetTagsAsync(keys, tags, cancellationToken), cancellationToken);

    public ValueTask DisposeAsync() => session.DisposeAsync();

    public void Dispose() => session.Dispose();

    private Task RunAsync(Func<IGateway, Task> ask, CancellationToken cancellationToken) =>
        RunAsync(
            async gateway =>
            {
                await ask(gateway).ConfigureAwait(false);
                return true;
            },
            cancellationToken);

    private async Task<T> RunAsync<T>(Func<IGateway, Task<T>> ask, CancellationToken cancellationToken)
    {
        try
        {
            return await ask(await FindAsync(cancellationToken).ConfigureAwait(false)).ConfigureAwait(false);
        }
        catch (GenerationChangedException)
        {
            return await AskAgainAsync(ask, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<T> AskAgainAsync<T>(Func<IGateway, Task<T>> ask, CancellationToken cancellationToken)
    {
        try
        {
            return await ask(await FindAsync(cancellationToken).ConfigureAwait(false)).ConfigureAwait(false);
        }
        catch (GenerationChangedException again)
        {
            throw new TorrentApiException(new ApiError.UnexpectedResponse("the server changes the generation of its API again and again"), again);
        }
    }

    private async Task<IGateway> FindAsync(CancellationToken cancellationToken) =>
        gateways[(await session.ConnectAsync(cancellationToken).ConfigureAwait(false)).Generation.Kind];
}
