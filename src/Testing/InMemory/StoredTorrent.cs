using System.Net;

namespace TorrentApi.Testing;

/// <summary>A torrent on an <see cref="InMemoryServer"/>, touched only inside the server's lock.</summary>
internal sealed partial class StoredTorrent
{
    private readonly InMemoryOptions _server;

    public StoredTorrent(AddSource source, AddOptions options, InMemoryOptions server, DateTimeOffset now)
    {
        (_server, Options, Hash) = (server, options, source.Hash.GetValueOrDefault());
        (AddedAt, _advancedTo) = (now, now);
        (Category, Tags) = (options.Category ?? "", [.. options.Tags.Distinct(StringComparer.Ordinal)]);
        switch (source)
        {
            case AddSource.Magnet { Link: var link }:
                Name = options.Name ?? link.Name ?? Hash.Id.ToString();
                _metadataLeft = server.MetadataDelay;
                WebSeeds = [.. link.WebSeeds];
                Trackers = [.. link.Trackers.Distinct(StringComparer.Ordinal).Select(url => new Tracker { Url = url, Status = TrackerStatus.NotContacted })];
                break;
            case AddSource.File { Torrent: var file }:
                Name = options.Name ?? file.Name;
                Take(file);
                WebSeeds = [.. file.WebSeeds];
                Trackers = [.. file.TrackerTiers.SelectMany((tier, index) => tier.Select(url => new Tracker { Url = url, Tier = index, Status = TrackerStatus.NotContacted }))
                    .DistinctBy(tracker => tracker.Url, StringComparer.Ordinal)];
                break;
            default:
                throw new ArgumentException("An address is fetched before it is stored.", nameof(source));
        }

        if (!options.Stopped) Start(options.Forced);
    }

    /// <summary>Grows where a hybrid learns its other hash with its metadata.</summary>
    public InfoHash Hash { get; private set; }

    public string Name { get; set; }

    public AddOptions Options { get; set; }

    public DateTimeOffset AddedAt { get; }

    public bool? IsPrivate { get; private set; }

    /// <summary>What a magnet link leads to; null: one file by the link's name.</summary>
    public TorrentFile? Metadata { get; set; }

    /// <summary>Null before the metadata is known.</summary>
    public List<StoredFile>? Files { get; private set; }

    public List<Tracker> Trackers { get; }

    public List<string> WebSeeds { get; }

    /// <summary>Those that the server was told of.</summary>
    public HashSet<IPEndPoint> Peers { get; } = [];

    public bool IsSuperSeeding { get; set; }

    public string Category { get; set; }

    public List<string> Tags { get; }

    public bool IsRunning { get; private set; }

    public bool IsForced { get; private set; }

    /// <summary>Null unless a test or missing data put it into an error.</summary>
    public string? ErrorText { get; private set; }

    /// <summary>A state that a test wants to be shown; null lets the torrent live.</summary>
    public TorrentState? PinnedState { get; set; }

    public long WantedBytes => Files?.Sum(file => file.WantedBytes) ?? 0;

    public long HaveBytes => (long)Math.Min(_have, WantedBytes);

    public bool IsDone => WantedBytes > 0 && HaveBytes == WantedBytes;

    public TorrentState State => this switch
    {
        { ErrorText: not null } => TorrentState.Errored,
        { PinnedState: { } state } => state,
        { IsChecking: true } => TorrentState.Checking,
        { IsRunning: false } => TorrentState.Stopped,
        { Files: null } => TorrentState.FetchingMetadata,
        { IsDone: true } or { WantedBytes: 0 } => TorrentState.Seeding,
        _ => TorrentState.Downloading,
    };

    public void Start(bool force)
    {
        (IsRunning, IsForced) = (true, force);
        Reannounce();
    }

    /// <summary>A running torrent reaches every tracker; a stopped one contacts none.</summary>
    public void Reannounce()
    {
        if (!IsRunning) return;
        for (var i = 0; i < Trackers.Count; i++) Trackers[i] = Trackers[i] with { Status = TrackerStatus.Working };
    }

    public void Stop() => (IsRunning, IsForced) = (false, false);

    public void Fail(string reason) => ErrorText = reason;

    public void SetPriority(int index, ContentPriority priority)
    {
        if (Files is null) throw new InvalidOperationException("The metadata is not known yet, so there are no files.");
        Files[index] = Files[index] with { Priority = priority };
    }
}
