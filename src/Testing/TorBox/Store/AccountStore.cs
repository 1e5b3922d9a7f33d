namespace TorrentApi.Testing.TorBox.Store;

/// <summary>What one account has: torrents, the queue, and what the service's cache holds. Touched only inside the server's lock.</summary>
internal sealed partial class AccountStore
{
    private readonly TimeProvider _clock;
    private readonly InMemoryOptions _life;
    private readonly List<SimulatedItem> _items = [];
    private readonly List<QueuedItem> _queue = [];
    private readonly List<CachedContent> _cache = [];
    private readonly List<(DateTimeOffset DueAt, CreateOrder Order)> _promised = [];
    private readonly List<DateTimeOffset> _created = [];
    private DateTimeOffset _nextDrainAt;

    // Two spaces of numbers that begin alike: the same number names two torrents, so that whoever mixes them up is found out.
    private long _lastItemId;
    private long _lastQueuedId;

    public AccountStore(TorBoxServerOptions options, TimeProvider clock)
    {
        (Options, _clock, _life) = (options, clock, options.ToLife());
        _nextDrainAt = Now + options.QueueInterval;
    }

    public TorBoxServerOptions Options { get; }

    public DateTimeOffset Now => _clock.GetUtcNow();

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<SimulatedItem> Items => _items;

    /// <inheritdoc cref="Items"/>
    public IReadOnlyList<QueuedItem> Queue => _queue;

    /// <summary>What somebody has put into the cache.</summary>
    public IReadOnlyList<CachedContent> CachedContents => _cache;

    public int ActiveCount => _items.Count(item => item.TakesSlot);

    /// <summary>How many were created since the month began, removed ones too.</summary>
    public int CreatedThisMonth => _created.Count(at => at.Year == Now.Year && at.Month == Now.Month);

    /// <summary>Until when nothing may be created.</summary>
    public DateTimeOffset? CooldownUntil { get; set; }

    public SimulatedItem? Find(long id) => _items.Find(item => item.Id == id);

    public SimulatedItem? Find(string hash) => _items.Find(item => item.AnswersTo(hash));

    public QueuedItem? FindQueued(long id) => _queue.Find(item => item.Id == id);

    public QueuedItem? FindQueued(string hash) => _queue.Find(item => item.Order.Hash == hash);

    /// <summary>What the cache has under this hash or an alias of it, also because the account has completed it.</summary>
    public CachedContent? FindCached(string hash) =>
        _cache.Find(content => content.Hash == hash || content.Aliases.Contains(hash, StringComparer.Ordinal))
        ?? (Find(hash) is { IsStored: true } own ? new CachedContent(own.Hash, own.File is { } file ? file : own.Order.Source) { Aliases = own.AlternativeHashes } : null);

    /// <summary>What a link leads to, as far as the account, the cache or the swarm knows it.</summary>
    public TorrentFile? FindFile(MagnetLink link)
    {
        var hash = CreateOrder.HashOf(link.Hash);
        return Find(hash)?.File ?? FindCached(hash)?.File ?? Options.FindMetadata?.Invoke(link);
    }

    public void Cache(CachedContent content)
    {
        _cache.RemoveAll(other => other.Hash == content.Hash);
        _cache.Add(content);
    }

    /// <summary>Into the list, whatever the limits say.</summary>
    public SimulatedItem Add(CreateOrder order)
    {
        var cached = FindCached(order.Hash);
        var source = cached is { Source: var known } && (known is AddSource.File || cached.Hash != order.Hash) ? known : order.Source;
        var life = new StoredTorrent(source, new AddOptions { Name = order.Name }, _life, Now);
        if (source is AddSource.Magnet { Link: var link }) life.Metadata = Options.FindMetadata?.Invoke(link);
        var item = new SimulatedItem(++_lastItemId, order, life)
        {
            Hash = cached?.Hash ?? order.Hash,
            File = (source as AddSource.File)?.Torrent,
            IsCached = cached is not null,
            AlternativeHashes = cached is not null && cached.Hash != order.Hash ? [order.Hash] : [],
            UpdatedAt = Now,
            ExpiresAt = Now + Options.Retention,
        };
        if (cached is not null) item.Complete(Now);
        _items.Add(item);
        _created.Add(Now);
        return item;
    }

    public void Remove(SimulatedItem item) => _items.Remove(item);

    public QueuedItem Enqueue(CreateOrder order)
    {
        var item = new QueuedItem(++_lastQueuedId, order, Now);
        _queue.Add(item);
        return item;
    }

    public void Remove(QueuedItem item) => _queue.Remove(item);

    /// <summary>Out of the queue into the list, under a new id.</summary>
    public SimulatedItem Start(QueuedItem item)
    {
        _queue.Remove(item);
        return Add(item.Order);
    }
}
