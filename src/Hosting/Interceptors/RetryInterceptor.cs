using System.Runtime.ExceptionServices;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Polly;
using Polly.Retry;

namespace TorrentApi.Hosting;

/// <summary>Repeats operations that failed for a passing cause: only those with <see cref="Operation.IsRepeatable"/>, only where <see cref="ApiError.IsTransient"/>.</summary>
/// <remarks>
/// <para>The pause that a server asked for (<see cref="ApiError.Wait"/>) is kept; else pauses grow exponentially, with jitter. The last failure is what the caller sees.</para>
/// <para>
/// An add is never repeated: its outcome may be unknown. A removal that got half-way is not repeated either, because what is gone already would count as
/// missing. A removal that was carried out although no answer came may end in <see cref="ApiError.MissingTorrent"/>: the torrents are gone.
/// </para>
/// </remarks>
public sealed partial class RetryInterceptor : TorrentInterceptor
{
    /// <summary>The category that registration uses.</summary>
    public const string Category = "TorrentApi.Retry";

    /// <summary>An operation is about to be repeated; Warning.</summary>
    public const int RetryEvent = 1101;

    private static readonly ResiliencePropertyKey<Attempt> Key = new("torrentapi.attempt");

    private readonly RetryOptions _options;
    private readonly TimeProvider _clock;
    private readonly ILogger _logger;
    private readonly ResiliencePipeline _pipeline;

    /// <summary>Makes the interceptor; it has no state, so one may serve all clients.</summary>
    /// <param name="options">Copied; null for the defaults.</param>
    /// <param name="clock">Pauses are on it; null for the system's.</param>
    /// <param name="logger">Told each repetition; null for nobody.</param>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    public RetryInterceptor(RetryOptions? options = null, TimeProvider? clock = null, ILogger? logger = null)
    {
        _options = options is null ? new RetryOptions() : options with { };
        if (_options.Check().FirstOrDefault() is { } failure) throw new ArgumentException(failure, nameof(options));
        _clock = clock ?? TimeProvider.System;
        _logger = logger ?? NullLogger.Instance;
        _pipeline = new ResiliencePipelineBuilder { TimeProvider = _clock }
            .AddRetry(new RetryStrategyOptions
            {
                MaxRetryAttempts = _options.MaxRetries,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = _options.Delay,
                MaxDelay = _options.MaxDelay,
                ShouldHandle = arguments => ValueTask.FromResult(MayPass(arguments.Outcome.Exception, arguments.Context)),
                DelayGenerator = static arguments => ValueTask.FromResult((arguments.Outcome.Exception as TorrentApiException)?.Error.Wait),
                OnRetry = BeforePause,
            })
            .Build();
    }

    /// <inheritdoc/>
    public override async Task<TResult> InvokeAsync<TResult>(
        Operation operation, BackendInfo backend, Func<CancellationToken, Task<TResult>> proceed, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(proceed);
        if (!operation.IsRepeatable)
            return await proceed(cancellationToken).ConfigureAwait(false);

        var context = ResilienceContextPool.Shared.Get(operation.Name, cancellationToken);
        context.Properties.Set(Key, new Attempt(operation, backend, _clock.GetTimestamp()));
        try
        {
            return await _pipeline.ExecuteAsync(
                static async (context, proceed) => await proceed(context.CancellationToken).ConfigureAwait(false), context, proceed).ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static bool MayPass(Exception? failure, ResilienceContext context) =>
        failure is TorrentApiException { Error: { IsTransient: true } error }
        && !(error is ApiError.Incomplete && Of(context).Operation.Kind == OperationKind.Remove);

    private static Attempt Of(ResilienceContext context) => context.Properties.GetValue(Key, default);

    /// <summary>Only here is the length of the pause known: one that leads beyond the end is not begun.</summary>
    private ValueTask BeforePause(OnRetryArguments<object> arguments)
    {
        var (operation, backend, started) = Of(arguments.Context);
        var failure = (TorrentApiException)arguments.Outcome.Exception!;
        if (_clock.GetElapsedTime(started) + arguments.RetryDelay > _options.TotalTime)
            ExceptionDispatchInfo.Throw(failure);

        Repeated(backend, operation, Math.Round(arguments.RetryDelay.TotalSeconds, 1), failure.Error);
        return ValueTask.CompletedTask;
    }

    [LoggerMessage(RetryEvent, LogLevel.Warning, "{Backend} {Operation} is repeated in {Seconds} s: {Cause}")]
    private partial void Repeated(BackendInfo backend, Operation operation, double seconds, ApiError cause);

    private readonly record struct Attempt(Operation Operation, BackendInfo Backend, long Started);
}
