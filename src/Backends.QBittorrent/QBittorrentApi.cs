using TorrentApi.Adding;
using TorrentApi.Backends.QBittorrent.Adding;
using TorrentApi.Backends.QBittorrent.Features;
using TorrentApi.Backends.QBittorrent.Gateway;
using TorrentApi.Backends.QBittorrent.Lookup;
using TorrentApi.Backends.QBittorrent.Native;
using TorrentApi.DependencyInjection;

namespace TorrentApi.Backends.QBittorrent;

/// <summary>qBittorrent as an <see cref="ITorrentApi"/>: WebUI API v1 of 3.2 to 4.0, v2 of 4.1 to 5.3.</summary>
/// <remarks>
/// <para>Thread-safe. Constructors do no I/O: the first call connects, logs in where the server asks for it, and reads the version. One session is kept and renewed once when the server has forgotten it.</para>
/// <para>Credentials that the server refused are never sent again by this instance: make a new one with the right ones.</para>
/// <para>A list of more than 500,000 torrents, or 512 MiB, is <see cref="ApiError.UnexpectedResponse"/>: no server has one, and memory is not given to a faulty one.</para>
/// <para><see cref="DisposeAsync"/> logs out, within 5 s; <see cref="Dispose"/> just drops the session.</para>
/// </remarks>
public sealed partial class QBittorrentApi : ITorrentApi, IAsyncDisposable, IDisposable
{
    /// <summary>The <see cref="BackendInfo.Kind"/>, and what configuration calls this backend.</summary>
    public const string Kind = "qBittorrent";

    private readonly OperationPipeline _pipeline;
    private readonly AnyGateway _gateway;
    private readonly TorrentFinder _finder;
    private readonly TargetedWrites _writes;
    private readonly Adder<FoundTorrent> _adder;
    private readonly object[] _features;
    private readonly NativeCalls _calls;

    /// <summary>Makes a client for one WebUI.</summary>
    /// <param name="options">Copied: later changes do not reach this client.</param>
    /// <param name="services">Interceptors, clock, handler; null for none of them.</param>
    /// <exception cref="ArgumentException">An option is missing or contradicts another.</exception>
    public QBittorrentApi(QBittorrentOptions options, BackendServices? services = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (QBittorrentOptionsRules.Check(options) is [var failure, ..]) throw new ArgumentException(failure, nameof(options));

        var settings = options.Copy();
        services ??= new BackendServices();
        Backend = new BackendInfo { Kind = Kind, Client = services.Client, Address = settings.BaseAddress };
        _pipeline = new OperationPipeline(Backend, services.Interceptors, settings.OperationTimeout, services.Clock);

        var memory = new KeyMemory();
        _gateway = Generations.Open(settings, services.Handler, services.Clock);
        _finder = new TorrentFinder(_gateway, memory);
        _writes = new TargetedWrites(_finder);
        _adder = new Adder<FoundTorrent>(new AddSteps(_gateway, _finder, memory), settings.VisibilityTimeout, services.Clock);
        _features =
        [
            this,
            new TrackerFeature(_pipeline, _gateway, _finder, services.Clock),
            new MaintenanceFeature(_pipeline, _gateway, _writes),
            new CategoryFeature(_pipeline, _gateway, _writes),
            new TagFeature(_pipeline, _gateway, _writes),
            new ContentFeature(_pipeline, _gateway, _finder),
            new SpeedLimitFeature(_pipeline, _gateway, _finder),
            new QueueFeature(_pipeline, _gateway, _writes),
            new ExportFeature(_pipeline, _gateway, _finder),
            new TransferFeature(_pipeline, _gateway, services.Clock),
            new ShareLimitFeature(_pipeline, _gateway, _finder),
            new PickingFeature(_pipeline, _gateway, _finder, services.Clock),
            new NamingFeature(_pipeline, _gateway, _finder),
            new RelocationFeature(_pipeline, _gateway, _writes),
            new StreamFeature(_pipeline, _gateway, _finder),
            new WebSeedFeature(_pipeline, _gateway, _finder),
            new PieceFeature(_pipeline, _gateway, _finder),
            new SwarmFeature(_pipeline, _gateway, _finder),
            new ChangeFeature(_pipeline, _gateway),
            new DownloadFeature(_pipeline, _gateway, _finder),
        ];

        _calls = new NativeCalls(_pipeline, _gateway);
        Preferences = new QBittorrentPreferenceStore(_pipeline, _gateway);
        Log = new QBittorrentLog(_pipeline, _gateway);
        Application = new QBittorrentApplication(_pipeline, _gateway);
        ApiKeys = new QBittorrentApiKeys(_pipeline, _gateway);
        Rss = new QBittorrentRss(_calls);
        Search = new QBittorrentSearch(_calls);
        Creator = new QBittorrentCreator(_calls);
    }

    /// <inheritdoc/>
    public BackendInfo Backend { get; }

    /// <inheritdoc/>
    public T? GetFeature<T>()
        where T : class
    {
        foreach (var feature in _features)
        {
            if (feature is T wanted) return wanted;
        }

        return null;
    }

    /// <summary>Logs out, within 5 s, and closes the connections. Idempotent.</summary>
    public ValueTask DisposeAsync() => _pipeline.Close() ? _gateway.DisposeAsync() : ValueTask.CompletedTask;

    /// <summary>Closes the connections; the server forgets the session by itself. Idempotent.</summary>
    public void Dispose()
    {
        if (_pipeline.Close()) _gateway.Dispose();
    }

    /// <summary>Kind and address; no secret.</summary>
    public override string ToString() => $"{Backend} {Backend.Address}";
}
