namespace TorrentApi;

/// <summary>Something that stands around every operation of a client: logging, telemetry, retry, a breaker, read-only mode.</summary>
/// <remarks>
/// It must be safe for concurrent use, and may call <c>proceed</c> never, once or, for a repeatable operation, again. To refuse, throw
/// <see cref="TorrentApiException"/> with the cause alone: the pipeline adds backend and operation.
/// </remarks>
public abstract class TorrentInterceptor
{
    /// <summary>Runs around one operation.</summary>
    /// <param name="operation">What is asked for.</param>
    /// <param name="backend">Of which client.</param>
    /// <param name="proceed">The rest of the way: the interceptors further in, then the operation.</param>
    /// <param name="cancellationToken">Cancelled by the caller or by the operation's total deadline.</param>
    public abstract Task<TResult> InvokeAsync<TResult>(
        Operation operation, BackendInfo backend, Func<CancellationToken, Task<TResult>> proceed, CancellationToken cancellationToken);
}
