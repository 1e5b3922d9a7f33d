namespace TorrentApi.DependencyInjection.Running;

/// <summary>Owns the adapter of one client: made on first use, disposed once.</summary>
internal sealed class ClientSlot(string client, Func<ITorrentApi> make) : IAsyncDisposable, IDisposable
{
    private readonly Lock _gate = new();
    private ITorrentApi? _adapter;
    private bool _disposed;

    /// <exception cref="ObjectDisposedException">It was never made, and the container is gone.</exception>
    public ITorrentApi Adapter => Volatile.Read(ref _adapter) ?? Make();

    public async ValueTask DisposeAsync()
    {
        switch (Close())
        {
            case IAsyncDisposable adapter:
                await adapter.DisposeAsync().ConfigureAwait(false);
                break;
            case IDisposable adapter:
                adapter.Dispose();
                break;
        }
    }

    public void Dispose()
    {
        switch (Close())
        {
            case IDisposable adapter:
                adapter.Dispose();
                break;
            case IAsyncDisposable adapter:
                // As the container itself says: waiting here could block for ever.
                throw new InvalidOperationException($"{adapter.GetType()} is only IAsyncDisposable: dispose the container with DisposeAsync.");
        }
    }

    private ITorrentApi Make()
    {
        lock (_gate)
        {
            if (_adapter is not null)
                return _adapter;
            ObjectDisposedException.ThrowIf(_disposed, $"torrent client \"{client}\"");
            Volatile.Write(ref _adapter, make());
            return _adapter;
        }
    }

    /// <summary>The adapter to dispose; null where there is none, or not any more. It stays reachable, and says itself that it is disposed.</summary>
    private ITorrentApi? Close()
    {
        lock (_gate)
        {
            if (_disposed)
                return null;
            _disposed = true;
            return _adapter;
        }
    }
}
