using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace TorrentApi.DependencyInjection.Running;

/// <summary>
/// Owns the adapter of one client: made on first use, replaced when configuration changes, disposed once. A replaced adapter ends after its last call.
/// </summary>
internal sealed class ClientSlot(string client, Func<OwnedAdapter> make, ILogger? logger = null) : IAsyncDisposable, IDisposable
{
    private readonly ILogger _logger = logger ?? NullLogger.Instance;
    private readonly Lock _gate = new();
    private readonly HashSet<OwnedAdapter> _ending = [];
    private Func<OwnedAdapter>? _make = make;
    private OwnedAdapter? _current;
    private bool _disposed;

    /// <summary>The adapter of now. What runs longer than a look goes through <see cref="RunAsync{TResult}"/>.</summary>
    /// <exception cref="ObjectDisposedException">It was never made and the container is gone, or the client was taken out of configuration.</exception>
    public ITorrentApi Adapter => Find(adapter => adapter).Api;

    /// <summary>Runs one call on the adapter of now, which stays until the call has ended.</summary>
    public async Task<TResult> RunAsync<TResult>(Func<ITorrentApi, Task<TResult>> call)
    {
        var adapter = Find(Enter);
        try
        {
            return await call(adapter.Api).ConfigureAwait(false);
        }
        finally
        {
            adapter.Calls.Exit();
        }
    }

    /// <summary>Runs one call without a result.</summary>
    public Task RunAsync(Func<ITorrentApi, Task> call) => RunAsync(async api =>
    {
        await call(api).ConfigureAwait(false);
        return true;
    });

    /// <summary>Runs one call whose stream is read after it has returned; the adapter stays until the stream is closed.</summary>
    public async Task<Stream> HoldAsync(Func<ITorrentApi, Task<Stream>> call)
    {
        var held = Hold();
        try
        {
            return new HeldStream(await call(held.Api).ConfigureAwait(false), held);
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    /// <summary>The adapter of now, which stays until it is let go.</summary>
    public HeldAdapter Hold() => new(Find(Enter));

    /// <summary>Lets the next call go to a new adapter; the old one ends after its last call. Null: the client is gone.</summary>
    public void Replace(Func<OwnedAdapter>? newMake)
    {
        OwnedAdapter? old;
        lock (_gate)
        {
            if (_disposed)
                return;
            _make = newMake;
            (old, _current) = (_current, null);
            if (old is not null)
                _ending.Add(old);
        }

        old?.Calls.WhenIdle(() => _ = EndAsync(old));
    }

    public async ValueTask DisposeAsync() =>
        await Task.WhenAll(Close().Select(adapter => adapter.DisposeAsync().AsTask())).ConfigureAwait(false);

    public void Dispose()
    {
        foreach (var adapter in Close())
            adapter.Dispose();
    }

    private static OwnedAdapter Enter(OwnedAdapter adapter)
    {
        adapter.Calls.Enter();
        return adapter;
    }

    private OwnedAdapter Find(Func<OwnedAdapter, OwnedAdapter> seize)
    {
        lock (_gate)
        {
            if (_current is null)
            {
                ObjectDisposedException.ThrowIf(_disposed, $"torrent client \"{client}\"");
                _current = _make?.Invoke() ?? throw new ObjectDisposedException($"torrent client \"{client}\"", "It was taken out of the configuration.");
            }

            return seize(_current);
        }
    }

    /// <summary>Ends a replaced adapter. Nobody waits for it, so a failure can only be logged.</summary>
    private async Task EndAsync(OwnedAdapter adapter)
    {
        try
        {
            await adapter.DisposeAsync().ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            ReloadLog.EndFailed(_logger, client, failure);
        }

        lock (_gate) _ending.Remove(adapter);
    }

    /// <summary>The adapters to dispose; none the second time. The current one stays reachable, and says itself that it is disposed.</summary>
    private List<OwnedAdapter> Close()
    {
        lock (_gate)
        {
            if (_disposed)
                return [];
            _disposed = true;
            return [.. _ending, .. _current is null ? Array.Empty<OwnedAdapter>() : [_current]];
        }
    }
}
