namespace TorrentApi.DependencyInjection.Tests.Fakes;

/// <summary>An adapter that knows what it was made of, asks its server for a version, and counts how often it was disposed.</summary>
internal sealed class AcmeApi(AcmeOptions options, BackendServices services) : ITorrentApi, IAsyncDisposable, IDisposable
{
    private readonly OperationPipeline _pipeline = new(
        new BackendInfo { Kind = "Acme", Client = services.Client, Address = options.BaseAddress }, services.Interceptors, options.Deadline, services.Clock);

    public BackendInfo Backend => _pipeline.Backend;

    public AcmeOptions Options => options;

    public BackendServices Services => services;

    public int Disposed { get; private set; }

    public int DisposedAsync { get; private set; }

    public Task<ServerInfo> GetServerAsync(CancellationToken cancellationToken = default) => _pipeline.RunAsync(
        Operations.GetServer,
        async token =>
        {
            using var http = new HttpClient(services.Handler!, disposeHandler: false);
            return new ServerInfo { Version = await http.GetStringAsync(options.BaseAddress, token), Capabilities = new HashSet<Capability>() };
        },
        cancellationToken);

    public Task<IReadOnlyList<Torrent>> ListAsync(TorrentQuery? query = null, CancellationToken cancellationToken = default) =>
        _pipeline.RunAsync(Operations.List, _ => Task.FromResult<IReadOnlyList<Torrent>>([]), cancellationToken);

    public Task<Torrent?> GetAsync(SingleTarget target, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<IReadOnlyList<TorrentContent>> ListContentsAsync(SingleTarget target, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public Task<AddResult> AddAsync(AddRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task RemoveAsync(MultiTarget targets, RemoveData data, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task StartAsync(MultiTarget targets, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task StopAsync(MultiTarget targets, CancellationToken cancellationToken = default) =>
        _pipeline.RunAsync(Operations.Stop, _ => Task.CompletedTask, cancellationToken);

    public T? GetFeature<T>()
        where T : class =>
        this as T;

    public ValueTask DisposeAsync()
    {
        DisposedAsync++;
        services.LoggerFactory.CreateLogger("Acme logs out");
        return ValueTask.CompletedTask;
    }

    public void Dispose() => Disposed++;
}
