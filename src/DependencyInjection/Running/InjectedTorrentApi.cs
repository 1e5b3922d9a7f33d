namespace TorrentApi.DependencyInjection.Running;

/// <summary>
/// What a program gets injected: a stand-in that is not disposable, so that neither the program nor the container can close an adapter that others
/// use, and that stays when the adapter behind it changes.
/// </summary>
internal sealed class InjectedTorrentApi(ClientSlot slot) : ITorrentApi
{
    public BackendInfo Backend => Adapter.Backend;

    private ITorrentApi Adapter => slot.Adapter;

    public Task<ServerInfo> GetServerAsync(CancellationToken cancellationToken = default) => Adapter.GetServerAsync(cancellationToken);

    public Task<IReadOnlyList<Torrent>> ListAsync(TorrentQuery? query = null, CancellationToken cancellationToken = default) =>
        Adapter.ListAsync(query, cancellationToken);

    public Task<Torrent?> GetAsync(SingleTarget target, CancellationToken cancellationToken = default) => Adapter.GetAsync(target, cancellationToken);

    public Task<IReadOnlyList<TorrentContent>> ListContentsAsync(SingleTarget target, CancellationToken cancellationToken = default) =>
        Adapter.ListContentsAsync(target, cancellationToken);

    public Task<AddResult> AddAsync(AddRequest request, CancellationToken cancellationToken = default) => Adapter.AddAsync(request, cancellationToken);

    public Task RemoveAsync(MultiTarget targets, RemoveData data, CancellationToken cancellationToken = default) =>
        Adapter.RemoveAsync(targets, data, cancellationToken);

    public Task StartAsync(MultiTarget targets, CancellationToken cancellationToken = default) => Adapter.StartAsync(targets, cancellationToken);

    public Task StopAsync(MultiTarget targets, CancellationToken cancellationToken = default) => Adapter.StopAsync(targets, cancellationToken);

    public T? GetFeature<T>()
        where T : class =>
        Adapter.GetFeature<T>();

    public override string ToString() => Backend.ToString();
}
