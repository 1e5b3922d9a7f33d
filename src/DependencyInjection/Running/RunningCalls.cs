namespace TorrentApi.DependencyInjection.Running;

/// <summary>Counts the calls that an adapter is serving, and tells when there is none left.</summary>
/// <remarks>
/// Counted twice over: by the stand-in from before it hands a call on, so that none slips in between, and as an interceptor, so that calls of features and
/// native parts count too.
/// </remarks>
internal sealed class RunningCalls : TorrentInterceptor
{
    private readonly Lock _gate = new();
    private int _count;
    private Action? _whenIdle;

    public void Enter()
    {
        lock (_gate) _count++;
    }

    public void Exit()
    {
        Action? idle = null;
        lock (_gate)
        {
            if (--_count == 0)
                (idle, _whenIdle) = (_whenIdle, null);
        }

        idle?.Invoke();
    }

    /// <summary>Calls this once no call runs: now, or at the end of the last.</summary>
    public void WhenIdle(Action action)
    {
        lock (_gate)
        {
            if (_count > 0)
            {
                _whenIdle = action;
                return;
            }
        }

        action();
    }

    public override async Task<TResult> InvokeAsync<TResult>(
        Operation operation, BackendInfo backend, Func<CancellationToken, Task<TResult>> proceed, CancellationToken cancellationToken)
    {
        Enter();
        try
        {
            return await proceed(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Exit();
        }
    }
}
