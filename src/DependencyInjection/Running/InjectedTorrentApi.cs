using TorrentApi.DependencyInjection.Running.Following;

namespace TorrentApi.DependencyInjection.Running;

/// <summary>
/// What a program gets injected: a stand-in that is not disposable, so that neither the program nor the container can close an adapter that others
/// use, and that stays when the adapter behind it changes.
/// </summary>
internal sealed class InjectedTorrentApi(ClientSlot slot) : ITorrentApi
{
    private readonly FollowingFeatures _features = new(slot);

    public BackendInfo Backend => slot.Adapter.Backend;

    public Task<ServerInfo> GetServerAsync(CancellationToken cancellationToken = default) => slot.RunAsync(api => api.GetServerAsync(cancellationToken));

    public Task<IReadOnlyList<Torrent>> ListAsync(TorrentQuery? query = null, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.ListAsync(query, cancellationToken));

    public Task<Torrent?> GetAsync(SingleTarget target, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.GetAsync(target, cancellationToken));

    public Task<IReadOnlyList<TorrentContent>> ListContentsAsync(SingleTarget target, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.ListContentsAsync(target, cancellationToken));

    public Task<AddResult> AddAsync(AddRequest request, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.AddAsync(request, cancellationToken));

    public Task RemoveAsync(MultiTarget targets, RemoveData data, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.RemoveAsync(targets, data, cancellationToken));

    public Task StartAsync(MultiTarget targets, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.StartAsync(targets, cancellationToken));

    public Task StopAsync(MultiTarget targets, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.StopAsync(targets, cancellationToken));

    public T? GetFeature<T>()
        where T : class =>
        slot.Adapter.GetFeature<T>() is { } feature ? _features.Find<T>() ?? feature : null;

    public override string ToString() => Backend.ToString();
}
