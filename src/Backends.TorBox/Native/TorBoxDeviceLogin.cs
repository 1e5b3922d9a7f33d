using TorrentApi.Backends.TorBox.Gateway;
using TorrentApi.Backends.TorBox.Limits;
using TorrentApi.Backends.TorBox.Wire;
using TorrentApi.DependencyInjection;

namespace TorrentApi.Backends.TorBox;

/// <summary>How a program comes by a key without asking a person to copy one: the person lets it in on a page of TorBox.</summary>
/// <remarks>Needs no key, and sends none that the options hold. Thread-safe.</remarks>
public sealed class TorBoxDeviceLogin : IDisposable
{
    // "Wait this long between two questions", for a service that does not say.
    private static readonly TimeSpan UsualInterval = TimeSpan.FromSeconds(5);

    private readonly OperationPipeline _pipeline;
    private readonly V1Gateway _gateway;
    private bool _isDisposed;

    /// <summary>Makes a login. No I/O.</summary>
    /// <param name="options">Where the service is; its key is not used. Copied.</param>
    /// <param name="services">Interceptors, clock, handler; null for none of them.</param>
    /// <exception cref="ArgumentException">An option contradicts another.</exception>
    public TorBoxDeviceLogin(TorBoxOptions options, BackendServices? services = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (TorBoxOptionsRules.CheckConnection(options) is [var failure, ..]) throw new ArgumentException(failure, nameof(options));

        var settings = options.Copy();
        services ??= new BackendServices();
        var backend = new BackendInfo { Kind = TorBoxApi.Kind, Client = services.Client, Address = settings.BaseAddress };
        _pipeline = new OperationPipeline(backend, services.Interceptors, settings.OperationTimeout, services.Clock);
        _gateway = new V1Gateway(new Line(new Channel(settings, services.Handler, services.Clock), new EndpointLimits(settings, services.Clock)), services.Clock);
    }

    /// <summary>Begins.</summary>
    /// <param name="application">The name of the program, as the person sees it.</param>
    /// <param name="cancellationToken">The caller's.</param>
    public Task<TorBoxDeviceCode> StartAsync(string application, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(application);
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        return _pipeline.RunAsync(NativeOperations.StartDevice, async token => ToCode(await _gateway.StartDeviceAsync(application, token).ConfigureAwait(false)), cancellationToken);
    }

    /// <summary>Asks for the key, once; null while the person has not let the program in. Ask again after <see cref="TorBoxDeviceCode.Interval"/>.</summary>
    /// <exception cref="TorrentApiException"><see cref="ApiError.Conflict"/>: the code has expired.</exception>
    public Task<string?> GetKeyAsync(TorBoxDeviceCode code, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(code);
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        return _pipeline.RunAsync(NativeOperations.GetDeviceKey, token => _gateway.GetDeviceKeyAsync(code.DeviceCode, token), cancellationToken);
    }

    /// <summary>Closes the connections. Idempotent.</summary>
    public void Dispose()
    {
        if (!Interlocked.Exchange(ref _isDisposed, true)) _gateway.Dispose();
    }

    /// <summary>The kind of backend.</summary>
    public override string ToString() => $"{TorBoxApi.Kind} device login";

    private static TorBoxDeviceCode ToCode(Row row) => row.Text("device_code") is { } device && row.Text("code") is { } code
        ? new()
        {
            DeviceCode = device,
            UserCode = code,
            VerificationAddress = Address(row.Text("friendly_verification_url")) ?? Address(row.Text("verification_url")),
            Interval = row.Whole("interval") is > 0 and < 3600 and var seconds ? TimeSpan.FromSeconds(seconds) : UsualInterval,
            ExpiresAt = row.Date("expires_at"),
        }
        : throw new TorrentApiException(new ApiError.UnexpectedResponse("success without a code"));

    private static Uri? Address(string? text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address : null;
}
