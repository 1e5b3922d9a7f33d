using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Polly;
using Polly.CircuitBreaker;

namespace TorrentApi.Hosting;

/// <summary>Stops asking a server that does not answer: operations fail at once with <see cref="ApiError.Blocked"/> until the break is over.</summary>
/// <remarks>
/// Counted are <see cref="ApiError.Unreachable"/>, <see cref="ApiError.TimedOut"/> and <see cref="ApiError.ServerFault"/>; a server that says no is alive. One
/// instance per client: a dead server must not stop the others. Put it further in than retry, so that each attempt counts.
/// </remarks>
public sealed partial class CircuitBreakerInterceptor : TorrentInterceptor
{
    /// <summary>The rule that <see cref="ApiError.Blocked"/> names.</summary>
    public const string Rule = "open circuit: the server has not been answering";

    /// <summary>The category that registration uses.</summary>
    public const string Category = "TorrentApi.CircuitBreaker";

    /// <summary>The circuit opened; Warning.</summary>
    public const int OpenedEvent = 1201;

    /// <summary>The circuit closed; Information.</summary>
    public const int ClosedEvent = 1202;

    private static readonly ResiliencePropertyKey<BackendInfo> Key = new("torrentapi.backend");

    private readonly ILogger _logger;
    private readonly ResiliencePipeline _pipeline;

    /// <summary>Makes the breaker of one client.</summary>
    /// <param name="options">Copied; null for the defaults.</param>
    /// <param name="clock">Counts; null for the system's.</param>
    /// <param name="logger">Told when the circuit opens and closes; null for nobody.</param>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    public CircuitBreakerInterceptor(CircuitBreakerOptions? options = null, TimeProvider? clock = null, ILogger? logger = null)
    {
        var settings = options is null ? new CircuitBreakerOptions() : options with { };
        if (settings.Check().FirstOrDefault() is { } failure) throw new ArgumentException(failure, nameof(options));
        _logger = logger ?? NullLogger.Instance;
        _pipeline = new ResiliencePipelineBuilder { TimeProvider = clock ?? TimeProvider.System }
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions
            {
                FailureRatio = settings.FailureRatio,
                MinimumThroughput = settings.MinimumThroughput,
                SamplingDuration = settings.SamplingDuration,
                BreakDuration = settings.BreakDuration,
                ShouldHandle = static arguments => ValueTask.FromResult(IsSilence(arguments.Outcome.Exception)),
                OnOpened = arguments => Tell(() => Opened(Of(arguments.Context), arguments.BreakDuration.TotalSeconds)),
                OnClosed = arguments => Tell(() => Closed(Of(arguments.Context))),
            })
            .Build();
    }

    /// <inheritdoc/>
    public override async Task<TResult> InvokeAsync<TResult>(
        Operation operation, BackendInfo backend, Func<CancellationToken, Task<TResult>> proceed, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(proceed);
        var context = ResilienceContextPool.Shared.Get(operation.Name, cancellationToken);
        context.Properties.Set(Key, backend);
        try
        {
            return await _pipeline.ExecuteAsync(
                static async (context, proceed) => await proceed(context.CancellationToken).ConfigureAwait(false), context, proceed).ConfigureAwait(false);
        }
        catch (BrokenCircuitException open)
        {
            throw new TorrentApiException(new ApiError.Blocked(Rule), open);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static bool IsSilence(Exception? failure) =>
        failure is TorrentApiException { Error: ApiError.Unreachable or ApiError.TimedOut or ApiError.ServerFault };

    private static BackendInfo? Of(ResilienceContext context) => context.Properties.GetValue(Key, null!);

    private static ValueTask Tell(Action tell)
    {
        tell();
        return ValueTask.CompletedTask;
    }

    [LoggerMessage(OpenedEvent, LogLevel.Warning, "{Backend} does not answer: nothing is sent for {Seconds} s.")]
    private partial void Opened(BackendInfo? backend, double seconds);

    [LoggerMessage(ClosedEvent, LogLevel.Information, "{Backend} answers again.")]
    private partial void Closed(BackendInfo? backend);
}
