namespace TorrentApi.DependencyInjection.Running;

/// <summary>One adapter with all that must end after it.</summary>
/// <param name="api">The adapter.</param>
/// <param name="calls">The calls that it serves.</param>
/// <param name="ends">What is disposed after the adapter, in this order.</param>
internal sealed class OwnedAdapter(ITorrentApi api, RunningCalls calls, params IDisposable[] ends) : IAsyncDisposable, IDisposable
{
    private bool _disposed;

    public ITorrentApi Api => api;

    public RunningCalls Calls => calls;

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, true))
            return;

        try
        {
            if (api is IAsyncDisposable adapter)
                await adapter.DisposeAsync().ConfigureAwait(false);
            else
                (api as IDisposable)?.Dispose();
        }
        finally
        {
            End();
        }
    }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, true))
            return;

        try
        {
            // As the container itself says: waiting here could block for ever.
            if (api is IAsyncDisposable and not IDisposable)
                throw new InvalidOperationException($"{api.GetType()} is only IAsyncDisposable: dispose the container with DisposeAsync.");
            (api as IDisposable)?.Dispose();
        }
        finally
        {
            End();
        }
    }

    private void End()
    {
        foreach (var end in ends)
            end.Dispose();
    }
}
