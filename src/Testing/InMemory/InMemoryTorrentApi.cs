using System.Runtime.CompilerServices;
using TorrentApi.DependencyInjection;

namespace TorrentApi.Testing;

/// <summary>A torrent client without a server and without a network, for tests: it keeps every promise that the real ones keep.</summary>
/// <remarks>
/// It has every feature and sends nothing. How its torrents live is told by <see cref="InMemoryOptions"/>; what a test does to them goes through
/// <see cref="Server"/>. Disposing it twice is harmless; afterwards every operation throws <see cref="ObjectDisposedException"/>.
/// </remarks>
public sealed class InMemoryTorrentApi : ITorrentApi, IAsyncDisposable, IDisposable
{
    /// <summary>The kind of client, as <see cref="BackendInfo.Kind"/> and configuration spell it.</summary>
    public const string Kind = "InMemory";

    private readonly OperationPipeline _pipeline;
    private readonly object[] _features;

    /// <summary>A client of a server of its own, which lives by the clock of <paramref name="services"/>.</summary>
    /// <param name="options">How its torrents live; null for all defaults.</param>
    /// <param name="services">Name, interceptors and clock; null for none.</param>
    public InMemoryTorrentApi(InMemoryOptions? options = null, BackendServices? services = null)
        : this(new InMemoryServer(options, services?.Clock), services)
    {
    }

    /// <summary>A client of a server that others may use too.</summary>
    /// <param name="server">The server.</param>
    /// <param name="services">Name, interceptors and the clock of the deadline; null for none.</param>
    public InMemoryTorrentApi(InMemoryServer server, BackendServices? services = null)
    {
        ArgumentNullException.ThrowIfNull(server);
        services ??= new();
        Server = server;
        Backend = new() { Kind = Kind, Client = services.Client };
        _pipeline = new(Backend, services.Interceptors, server.Options.Deadline, services.Clock);
        _features =
        [
            this, new InMemoryTrackers(this), new InMemoryMaintenance(this), new InMemoryCategories(this), new InMemoryTags(this), new InMemoryContents(this),
            new InMemorySpeedLimits(this), new InMemoryShareLimits(this), new InMemoryQueue(this), new InMemoryRelocation(this), new InMemoryNaming(this),
            new InMemoryPicking(this), new InMemorySwarm(this), new InMemoryWebSeeds(this), new InMemoryPieces(this), new InMemoryTransfer(this),
            new InMemoryExport(this), new InMemoryDownloads(this), new InMemoryCache(this), new InMemoryStreaming(this), new InMemoryChanges(this),
        ];
    }

    /// <inheritdoc/>
    public BackendInfo Backend { get; }

    /// <summary>The server behind: what a test does to its torrents.</summary>
    public InMemoryServer Server { get; }

    /// <inheritdoc/>
    public Task<ServerInfo> GetServerAsync(CancellationToken cancellationToken = default) =>
        RunAsync(Operations.GetServer, [], () => new ServerInfo { Version = Server.Options.Version, Capabilities = Server.Options.Capabilities }, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Torrent>> ListAsync(TorrentQuery? query = null, CancellationToken cancellationToken = default) =>
        RunAsync(Operations.List, [], () => Server.List(query ?? new()), cancellationToken);

    /// <inheritdoc/>
    public Task<Torrent?> GetAsync(SingleTarget target, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        return RunAsync(Operations.Get, [], () => Server.Get(target), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<TorrentContent>> ListContentsAsync(SingleTarget target, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        return RunAsync(Operations.ListContents, [], () => Server.ListContents(target), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<AddResult> AddAsync(AddRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckAdd(request);
        return _pipeline.RunAsync(Operations.Add, AddBodyAsync, cancellationToken);

        Task<AddResult> AddBodyAsync(CancellationToken token)
        {
            Server.CheckSupport(request);
            return Server.AnswerAsync(() => Server.Add(request), token);
        }
    }

    /// <inheritdoc/>
    public Task RemoveAsync(MultiTarget targets, RemoveData data, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckRemoval(targets, data);
        var needed = data == RemoveData.Keep ? Capability.KeepData : Capability.DeleteData;
        return RunAsync(Operations.Remove, [needed], targets, () => Server.Remove(targets, data), cancellationToken);
    }

    /// <inheritdoc/>
    public Task StartAsync(MultiTarget targets, CancellationToken cancellationToken = default) =>
        RunAsync(Operations.Start, [], targets, () => Server.ForEach(targets, torrent => torrent.Start(force: false)), cancellationToken);

    /// <inheritdoc/>
    public Task StopAsync(MultiTarget targets, CancellationToken cancellationToken = default) =>
        RunAsync(Operations.Stop, [Capability.Stop], targets, () => Server.ForEach(targets, torrent => torrent.Stop()), cancellationToken);

    /// <inheritdoc/>
    public T? GetFeature<T>()
        where T : class =>
        _features.OfType<T>().FirstOrDefault();

    /// <summary>Closes the client; the server lives on.</summary>
    public void Dispose() => _pipeline.Close();

    /// <inheritdoc cref="Dispose"/>
    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>One operation on a set of torrents; for no torrents nothing is sent.</summary>
    internal Task RunAsync(Operation operation, IReadOnlyList<Capability> needed, MultiTarget targets, Func<bool> work, CancellationToken cancellationToken)
    {
        ArgumentRules.CheckTargets(targets);
        return RunAsync(operation, needed, targets.IsNone ? null : work, cancellationToken);
    }

    /// <summary>One operation. Without <paramref name="work"/> it passes the interceptors, and sends nothing.</summary>
    internal Task<TResult> RunAsync<TResult>(Operation operation, IReadOnlyList<Capability> needed, Func<TResult>? work, CancellationToken cancellationToken)
    {
        return _pipeline.RunAsync(operation, BodyAsync, cancellationToken);

        Task<TResult> BodyAsync(CancellationToken token)
        {
            foreach (var capability in needed) Server.CheckSupport(capability);
            return work is null ? Task.FromResult<TResult>(default!) : Server.AnswerAsync(work, token);
        }
    }

    /// <summary>The list as one answer, handed out one by one.</summary>
    internal IAsyncEnumerable<Torrent> StreamAsync(TorrentQuery query, CancellationToken cancellationToken)
    {
        return _pipeline.StreamAsync(Operations.StreamList, BodyAsync, cancellationToken);

        async IAsyncEnumerable<Torrent> BodyAsync([EnumeratorCancellation] CancellationToken token)
        {
            Server.CheckSupport(Capability.StreamList);
            foreach (var torrent in await Server.AnswerAsync(() => Server.List(query), token).ConfigureAwait(false)) yield return torrent;
        }
    }
}
