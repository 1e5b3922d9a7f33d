using TorrentApi.Adding;
using TorrentApi.Backends.UTorrent.Adding;
using TorrentApi.Backends.UTorrent.Features;
using TorrentApi.Backends.UTorrent.Gateway;
using TorrentApi.Backends.UTorrent.Lookup;
using TorrentApi.DependencyInjection;

namespace TorrentApi.Backends.UTorrent;

/// <summary>µTorrent as an <see cref="ITorrentApi"/>: the WebUI API of µTorrent 2.x and 3.x and of µTorrent Server.</summary>
/// <remarks>
/// <para>Thread-safe. Constructors do no I/O: the first call asks for a token and reads what kind of server it is. The token is kept, and renewed once when the server does not take it any more.</para>
/// <para>Credentials that the server refused are never sent again by this instance: make a new one with the right ones.</para>
/// <para>
/// The server answers every write alike, done or not. What can be read again is read again; a server that did not do what it took is
/// <see cref="ApiError.UnexpectedResponse"/>.
/// </para>
/// <para>A client holds the torrents that it was told last: the server tells only what changed.</para>
/// </remarks>
public sealed partial class UTorrentApi : ITorrentApi, IAsyncDisposable, IDisposable
{
    /// <summary>The <see cref="BackendInfo.Kind"/>, and what configuration calls this backend.</summary>
    public const string Kind = "uTorrent";

    private readonly OperationPipeline _pipeline;
    private readonly GuiGateway _gateway;
    private readonly TorrentView _view;
    private readonly TorrentFinder _finder;
    private readonly TargetedWrites _writes;
    private readonly Confirmation _confirmation;
    private readonly PropertyWrites _properties;
    private readonly Adder<FoundTorrent> _adder;
    private readonly object[] _features;

    /// <summary>Makes a client for one WebUI.</summary>
    /// <param name="options">Copied: later changes do not reach this client.</param>
    /// <param name="services">Interceptors, clock, handler; null for none of them.</param>
    /// <exception cref="ArgumentException">An option is missing or contradicts another.</exception>
    public UTorrentApi(UTorrentOptions options, BackendServices? services = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (UTorrentOptionsRules.Check(options) is [var failure, ..]) throw new ArgumentException(failure, nameof(options));

        var settings = options.Copy();
        services ??= new BackendServices();
        Backend = new BackendInfo { Kind = Kind, Client = services.Client, Address = settings.BaseAddress };
        _pipeline = new OperationPipeline(Backend, services.Interceptors, settings.OperationTimeout, services.Clock);

        _gateway = new GuiGateway(new Session(new Channel(settings, services.Handler, services.Clock), settings, services.Clock));
        _view = new TorrentView(_gateway, settings.OperationTimeout, services.Clock);
        var memory = new KeyMemory();
        _finder = new TorrentFinder(_view, memory);
        _writes = new TargetedWrites(_finder);
        _confirmation = new Confirmation(services.Clock);
        _properties = new PropertyWrites(_gateway, _view, _writes, _confirmation);
        _adder = new Adder<FoundTorrent>(new AddSteps(_gateway, _finder, memory, _properties), settings.VisibilityTimeout, services.Clock);
        _features = [this, .. CreateFeatures()];
        Settings = new UTorrentSettings(_pipeline, _gateway);
        Rss = new UTorrentRss(_pipeline, _gateway);
    }

    /// <inheritdoc/>
    public BackendInfo Backend { get; }

    /// <summary>The settings of the server, all of them.</summary>
    public UTorrentSettings Settings { get; }

    /// <summary>RSS feeds, and the filters that pick torrents out of them.</summary>
    public UTorrentRss Rss { get; }

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

    private IEnumerable<object> CreateFeatures() =>
    [
        new TrackerFeature(_pipeline, _gateway, _finder, _confirmation),
        new MaintenanceFeature(_pipeline, _gateway, _writes),
        new CategoryFeature(_pipeline, _gateway, _view, _properties),
        new ContentFeature(_pipeline, _gateway, _finder, _confirmation),
        new SpeedLimitFeature(_pipeline, _gateway, _finder, _properties),
        new ShareLimitFeature(_pipeline, _gateway, _finder, _properties),
        new QueueFeature(_pipeline, _gateway, _finder),
        new PickingFeature(_pipeline, _gateway, _finder, _properties),
        new SwarmFeature(_pipeline, _gateway, _finder),
        new TransferFeature(_pipeline, _gateway, _view),
        new ExportFeature(_pipeline, _gateway, _finder),
        new DownloadFeature(_pipeline, _gateway, _finder),
        new ChangeFeature(_pipeline, _view),
    ];
}
