namespace TorrentApi;

/// <summary>Where every operation of an adapter starts: core, features and native parts alike, so that nothing walks around an interceptor.</summary>
/// <remarks>
/// It runs the interceptors, first added outermost, inside one total deadline; gives errors their backend and operation; and turns cancellation
/// into what was promised: the caller's own token, or <see cref="ApiError.TimedOut"/>. Thread-safe. For authors of backends.
/// </remarks>
public sealed partial class OperationPipeline
{
    private readonly TorrentInterceptor[] _interceptors;
    private readonly TimeProvider _clock;
    private bool _isClosed;

    /// <summary>Makes the pipeline of one adapter.</summary>
    /// <param name="backend">What errors name.</param>
    /// <param name="interceptors">First is outermost.</param>
    /// <param name="deadline">The time that one operation may take in all, retries included; positive, or <see cref="Timeout.InfiniteTimeSpan"/>.</param>
    /// <param name="clock">Null for the system's.</param>
    public OperationPipeline(BackendInfo backend, IEnumerable<TorrentInterceptor> interceptors, TimeSpan deadline, TimeProvider? clock = null)
    {
        ArgumentNullException.ThrowIfNull(backend);
        ArgumentNullException.ThrowIfNull(interceptors);
        if (deadline <= TimeSpan.Zero && deadline != Timeout.InfiniteTimeSpan)
            throw new ArgumentOutOfRangeException(nameof(deadline), deadline, "The deadline is positive or infinite.");

        (Backend, Deadline, _interceptors, _clock) = (backend, deadline, [.. interceptors], clock ?? TimeProvider.System);
    }

    /// <summary>What errors name.</summary>
    public BackendInfo Backend { get; }

    /// <summary>The time that one operation may take in all.</summary>
    public TimeSpan Deadline { get; }

    /// <summary>From now on every operation is refused with <see cref="ObjectDisposedException"/>. Those under way go on.</summary>
    /// <returns>False where it was closed before.</returns>
    public bool Close() => !Interlocked.Exchange(ref _isClosed, true);

    /// <summary>Runs one operation that has a result.</summary>
    /// <param name="operation">What is asked for.</param>
    /// <param name="body">The work; it throws <see cref="TorrentApiException"/> with the cause alone.</param>
    /// <param name="cancellationToken">The caller's.</param>
    /// <exception cref="OperationCanceledException">The caller's token was cancelled.</exception>
    /// <exception cref="ObjectDisposedException">It is closed.</exception>
    public async Task<TResult> RunAsync<TResult>(Operation operation, Func<CancellationToken, Task<TResult>> body, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(body);
        if (Volatile.Read(ref _isClosed)) throw new ObjectDisposedException(Backend.ToString(), "The client was disposed.");
        cancellationToken.ThrowIfCancellationRequested();

        using var deadline = new CancellationTokenSource(Deadline, _clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, deadline.Token);
        return await AttributeAsync(operation, () => Enter(0, operation, Innermost)(both.Token), () => deadline.IsCancellationRequested, cancellationToken).ConfigureAwait(false);

        // Told here as well, so that interceptors see a deadline as the failure that it is, and not as a caller who went away.
        async Task<TResult> Innermost(CancellationToken token)
        {
            try
            {
                return await body(token).ConfigureAwait(false);
            }
            catch (OperationCanceledException cancelled) when (deadline.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
            {
                throw new TorrentApiException(new ApiError.TimedOut(Deadline), cancelled);
            }
        }
    }

    /// <summary>Runs one operation that has no result.</summary>
    /// <inheritdoc cref="RunAsync{TResult}"/>
    public Task RunAsync(Operation operation, Func<CancellationToken, Task> body, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(body);
        return RunAsync(operation, RunBodyAsync, cancellationToken);

        async Task<bool> RunBodyAsync(CancellationToken token)
        {
            await body(token).ConfigureAwait(false);
            return true;
        }
    }

    /// <summary>Says whose a cancellation was, and gives an error its backend and operation.</summary>
    private async Task<TResult> AttributeAsync<TResult>(Operation operation, Func<Task<TResult>> work, Func<bool> isOverdue, CancellationToken cancellationToken)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (OperationCanceledException cancelled) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancelled.Message, cancelled, cancellationToken);
        }
        catch (OperationCanceledException cancelled) when (isOverdue())
        {
            throw new TorrentApiException(new ApiError.TimedOut(Deadline), Backend, operation.Name, cancelled);
        }
        catch (TorrentApiException failure) when (!failure.IsAttributed)
        {
            throw new TorrentApiException(failure.Error, Backend, operation.Name, failure);
        }
    }

    private Func<CancellationToken, Task<TResult>> Enter<TResult>(int depth, Operation operation, Func<CancellationToken, Task<TResult>> body) =>
        depth == _interceptors.Length
            ? body
            : token => _interceptors[depth].InvokeAsync(operation, Backend, Enter(depth + 1, operation, body), token);
}
