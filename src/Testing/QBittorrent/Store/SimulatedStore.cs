using System.Text.Json.Nodes;
using TorrentApi.Testing.QBittorrent.Versions;

namespace TorrentApi.Testing.QBittorrent.Store;

/// <summary>What the server holds whatever version speaks for it: torrents, categories, tags. Touched only inside the server's lock.</summary>
internal sealed class SimulatedStore(QBittorrentServerOptions options, TimeProvider clock)
{
    private readonly List<SimulatedTorrent> _torrents = [];
    private readonly HashSet<InfoHash> _keptData = [];

    public QBittorrentServerOptions Options { get; } = options;

    /// <summary>How torrents live: the in-memory server's rules with this server's numbers.</summary>
    public InMemoryOptions Life { get; } = options.ToLife();

    /// <summary>What the server sends where it fetches torrents; as it is told.</summary>
    public JsonArray Cookies { get; set; } = [];

    public SortedDictionary<string, SimulatedCategory> Categories { get; } = new(StringComparer.Ordinal);

    /// <summary>In the order in which they came.</summary>
    public List<string> Tags { get; } = [];

    public RssStore Rss { get; } = new(options, clock);

    /// <summary>Searches by number, on servers whose clients share them.</summary>
    public SortedDictionary<int, SimulatedSearch> Searches { get; } = [];

    /// <summary>The plugins of search by name, and whether they are on.</summary>
    public SortedDictionary<string, bool> SearchPlugins { get; } = new(StringComparer.Ordinal);

    /// <summary>Newest first.</summary>
    public List<CreatorTask> Creations { get; } = [];

    /// <summary>Of what metadata was asked for without an add.</summary>
    public HashSet<string> Asked { get; } = new(StringComparer.Ordinal);

    /// <summary>What clients keep here.</summary>
    public JsonObject ClientData { get; } = [];

    /// <summary>True while all traffic stands still.</summary>
    public bool IsPaused { get; set; }

    /// <summary>In the order of the queue.</summary>
    public IReadOnlyList<SimulatedTorrent> Torrents => _torrents;

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>Lets every torrent live until now.</summary>
    public void Advance()
    {
        var now = Now;
        foreach (var torrent in _torrents)
        {
            torrent.Life.Advance(now);
            if (torrent.HasMetadata) torrent.File ??= torrent.Life.Metadata;
        }
    }

    public SimulatedTorrent? Find(string key, VersionProfile version) =>
        _torrents.Find(torrent => torrent.Key(version).Equals(key, version.TakesUpperCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal));

    public SimulatedTorrent? Find(SingleTarget target) => _torrents.Find(torrent => target.Matches(torrent.Life.Hash));

    public SimulatedTorrent? FindDouble(InfoHash hash) => _torrents.Find(torrent => torrent.Life.Hash.SharesHashWith(hash));

    public void Add(SimulatedTorrent torrent, VersionProfile version)
    {
        var (life, options) = (torrent.Life, torrent.Life.Options);
        var isTrusted = options.SkipChecking && version.TrustsSkippedCheck && torrent.HasMetadata;
        if (_keptData.Remove(life.Hash) || isTrusted) life.TakeData();
        else if (options.SkipChecking && torrent.HasMetadata) life.Fail("missing files");

        AddTags(life.Tags);
        _torrents.Insert(options.TopOfQueue ? 0 : _torrents.Count, torrent);
    }

    public void Remove(SimulatedTorrent torrent, RemoveData data)
    {
        _torrents.Remove(torrent);
        if (data == RemoveData.Keep && torrent.Life.IsDone) _keptData.Add(torrent.Life.Hash);
        else _keptData.Remove(torrent.Life.Hash);
    }

    /// <summary>Moves torrents to a place in the queue, in the order that they have.</summary>
    public void Move(IReadOnlyList<SimulatedTorrent> moved, int by)
    {
        foreach (var torrent in by < 0 ? moved : moved.Reverse())
        {
            var place = Math.Clamp((long)_torrents.IndexOf(torrent) + by, 0, _torrents.Count - 1);
            _torrents.Remove(torrent);
            _torrents.Insert((int)place, torrent);
        }
    }

    /// <summary>The place in the queue, from 1; 0 for a torrent that has all its data.</summary>
    public int PositionOf(SimulatedTorrent torrent) =>
        torrent.Life.IsDone ? 0 : 1 + _torrents.TakeWhile(one => one != torrent).Count(one => !one.Life.IsDone);

    public void AddTags(IEnumerable<string> tags) => Tags.AddRange(tags.Except(Tags, StringComparer.Ordinal).ToList());

    /// <summary>Where its content lies, without a slash at the end.</summary>
    public string SavePathOf(SimulatedTorrent torrent)
    {
        if (!torrent.IsAutomatic) return Absolute(torrent.SavePath);
        if (torrent.Life.Category.Length == 0) return Options.SavePath;
        return Categories.GetValueOrDefault(torrent.Life.Category) is { SavePath.Length: > 0 } category ? Absolute(category.SavePath) : $"{Options.SavePath}/{torrent.Life.Category}";
    }

    private string Absolute(string path) =>
        path.Length == 0 ? Options.SavePath : path.StartsWith('/') ? TrimSlash(path) : $"{Options.SavePath}/{TrimSlash(path)}";

    private static string TrimSlash(string path) => path.Length > 1 ? path.TrimEnd('/') : path;
}
