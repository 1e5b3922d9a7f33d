using TorrentApi.Adding;
using TorrentApi.Backends.TorBox.Adding;
using TorrentApi.Backends.TorBox.Features;
using TorrentApi.Backends.TorBox.Gateway;
using TorrentApi.Backends.TorBox.Limits;
using TorrentApi.Backends.TorBox.Lookup;
using TorrentApi.DependencyInjection;

namespace TorrentApi.Backends.TorBox;

/// <summary>The torrents of an account at TorBox, the cloud service, as an <see cref="ITorrentApi"/>.</summary>
/// <remarks>
/// <para>Thread-safe. Constructors do no I/O, and there is no session: each request carries the key. A key that the service refused is never sent again by this instance.</para>
/// <para>
/// The service knows torrents by numbers, which change when one leaves the queue; this client finds them by hash and remembers. Removing a torrent always destroys its
/// data. It keeps to the service's limits by itself: see <see cref="TorBoxOptions.LimitPatience"/>.
/// </para>
/// <para>Nothing of this has been tried on the live service; docs/backends.md says what is known from where.</para>
/// </remarks>
public sealed partial class TorBoxApi : ITorrentApi, IAsyncDisposable, IDisposable
{
    /// <summary>The <see cref="BackendInfo.Kind"/>, and what configuration calls this backend.</summary>
    public const string Kind = "TorBox";

    // Each look for an arrival counts against the limits, and the service may take minutes.
    private static readonly TimeSpan PauseBetweenLooks = TimeSpan.FromSeconds(2);

    private readonly OperationPipeline _pipeline;
    private readonly TorBoxOptions _options;
    private readonly V1Gateway _gateway;
    private readonly ItemFinder _finder;
    private readonly ItemWrites _writes;
    private readonly Sightings _sightings;
    private readonly Rules _rules;
    private readonly Adder<FoundItem> _adder;
    private readonly object[] _features;

    /// <summary>Makes a client for one account.</summary>
    /// <param name="options">Copied: later changes do not reach this client.</param>
    /// <param name="services">Interceptors, clock, handler; null for none of them.</param>
    /// <exception cref="ArgumentException">An option is missing or contradicts another.</exception>
    public TorBoxApi(TorBoxOptions options, BackendServices? services = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (TorBoxOptionsRules.Check(options) is [var failure, ..]) throw new ArgumentException(failure, nameof(options));

        _options = options.Copy();
        services ??= new BackendServices();
        Backend = new BackendInfo { Kind = Kind, Client = services.Client, Address = _options.BaseAddress };
        _pipeline = new OperationPipeline(Backend, services.Interceptors, _options.OperationTimeout, services.Clock);
        _gateway = new V1Gateway(new Line(new Channel(_options, services.Handler, services.Clock), new EndpointLimits(_options, services.Clock)), services.Clock);

        var memory = new ItemMemory();
        _sightings = new Sightings(services.Clock);
        _rules = new Rules(_options);
        _finder = new ItemFinder(_gateway, memory, _sightings);
        _writes = new ItemWrites(_finder);
        _adder = new Adder<FoundItem>(new AddSteps(_gateway, _finder, memory, _sightings, _rules), _options.VisibilityTimeout, services.Clock, PauseBetweenLooks);
        Queue = new TorBoxQueue(_pipeline, _gateway);
        _features =
        [
            this,
            new TagFeature(_pipeline, _gateway, _finder, services.Clock),
            new MaintenanceFeature(_pipeline, _gateway, _writes, _rules),
            new NamingFeature(_pipeline, _gateway, _finder),
            new DownloadFeature(_pipeline, _gateway, _finder, services.Clock),
            new CacheFeature(_pipeline, _gateway),
            new ExportFeature(_pipeline, _gateway, _finder),
        ];
    }

    /// <inheritdoc/>
    public BackendInfo Backend { get; }

    /// <summary>The queue by its own numbers.</summary>
    public TorBoxQueue Queue { get; }

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

    /// <summary>As <see cref="Dispose"/>: there is no session to end. Idempotent.</summary>
    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Closes the connections and ends what waits. Idempotent.</summary>
    public void Dispose()
    {
        if (_pipeline.Close()) _gateway.Dispose();
    }

    /// <summary>Kind and address; no secret.</summary>
    public override string ToString() => $"{Backend} {Backend.Address}";
}
