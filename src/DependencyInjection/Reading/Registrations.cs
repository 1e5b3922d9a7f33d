namespace TorrentApi.DependencyInjection.Reading;

/// <summary>What the builder was told, as it was told; <see cref="ClientCatalog"/> makes sense of it once the container is built.</summary>
internal sealed class Registrations
{
    private readonly Dictionary<string, TorrentBackend> _backends = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _spellings = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyCollection<TorrentBackend> Backends => _backends.Values;

    public List<IConfiguration> Sections { get; } = [];

    public List<(string Name, TorrentBackend Backend)> Clients { get; } = [];

    /// <summary>In order, outermost first; without a client: for all.</summary>
    public List<(string? Client, Func<IServiceProvider, TorrentInterceptor> Create)> Interceptors { get; } = [];

    /// <summary>In order, outermost first.</summary>
    public List<(string Client, Func<IServiceProvider, ITorrentApi, DelegatingTorrentApi> Wrap)> Wrappers { get; } = [];

    /// <summary>Names that must turn out to be clients, and who said them.</summary>
    public List<(string Client, string Where)> Mentions { get; } = [];

    public string? Default { get; set; }

    /// <summary>How mirrors ask.</summary>
    public WatchOptions Watch { get; set; } = new();

    /// <summary>False where this backend is there already.</summary>
    public bool TryAdd(TorrentBackend backend)
    {
        if (_backends.TryAdd(backend.Kind, backend))
            return true;
        if (_backends[backend.Kind].GetType() != backend.GetType())
            throw new ArgumentException($"Another backend is named \"{backend.Kind}\": {_backends[backend.Kind].GetType()}.", nameof(backend));
        return false;
    }

    public TorrentBackend? Find(string kind) => _backends.GetValueOrDefault(kind);

    /// <summary>
    /// One spelling per client: options and handlers are found by exact name, but configuration has no case, and an environment variable in capitals
    /// may decide how a name reads. What was spelt first, which is in code, wins.
    /// </summary>
    public string Spell(string client)
    {
        if (_spellings.TryGetValue(client, out var spelling))
            return spelling;
        _spellings.Add(client);
        return client;
    }
}
