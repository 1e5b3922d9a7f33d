namespace TorrentApi;

/// <summary>A client in front of another that changes the meaning of what passes, such as its paths. Every member passes through unless overridden.</summary>
/// <remarks>
/// What only watches, refuses or repeats is a <see cref="TorrentInterceptor"/>. <see cref="GetFeature{T}"/> is abstract: features reach around a
/// wrapper, so each wrapper must say what becomes of them.
/// </remarks>
/// <param name="inner">The client behind.</param>
public abstract class DelegatingTorrentApi(ITorrentApi inner) : ITorrentApi
{
    /// <inheritdoc/>
    public virtual BackendInfo Backend => Inner.Backend;

    /// <summary>The client behind.</summary>
    protected ITorrentApi Inner { get; } = inner ?? throw new ArgumentNullException(nameof(inner));

    /// <inheritdoc/>
    public virtual Task<ServerInfo> GetServerAsync(CancellationToken cancellationToken = default) => Inner.GetServerAsync(cancellationToken);

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Torrent>> ListAsync(TorrentQuery? query = null, CancellationToken cancellationToken = default) =>
        Inner.ListAsync(query, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<Torrent?> GetAsync(SingleTarget target, CancellationToken cancellationToken = default) => Inner.GetAsync(target, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<TorrentContent>> ListContentsAsync(SingleTarget target, CancellationToken cancellationToken = default) =>
        Inner.ListContentsAsync(target, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<AddResult> AddAsync(AddRequest request, CancellationToken cancellationToken = default) => Inner.AddAsync(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task RemoveAsync(MultiTarget targets, RemoveData data, CancellationToken cancellationToken = default) =>
        Inner.RemoveAsync(targets, data, cancellationToken);

    /// <inheritdoc/>
    public virtual Task StartAsync(MultiTarget targets, CancellationToken cancellationToken = default) => Inner.StartAsync(targets, cancellationToken);

    /// <inheritdoc/>
    public virtual Task StopAsync(MultiTarget targets, CancellationToken cancellationToken = default) => Inner.StopAsync(targets, cancellationToken);

    /// <inheritdoc/>
    public abstract T? GetFeature<T>()
        where T : class;
}
