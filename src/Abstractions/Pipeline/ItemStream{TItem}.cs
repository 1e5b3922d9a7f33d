namespace TorrentApi;

/// <summary>Items that were begun inside one operation and are read on after it: what was opened outlives the token of the opening.</summary>
internal sealed class ItemStream<TItem> : IAsyncDisposable
{
    private readonly CancellationTokenSource _open = new();
    private readonly IAsyncEnumerator<TItem> _items;
    private readonly ITimer _idle;

    private ItemStream(Func<CancellationToken, IAsyncEnumerable<TItem>> body, TimeProvider clock)
    {
        _items = body(_open.Token).GetAsyncEnumerator(_open.Token);
        _idle = clock.CreateTimer(state => ((ItemStream<TItem>)state!).Expire(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>False at the end.</summary>
    public bool HasItem { get; private set; }

    public TItem Current => _items.Current;

    /// <summary>True once an item did not come in time.</summary>
    public bool IsOverdue { get; private set; }

    /// <summary>Opens it and waits for the first item; closes what it opened where that fails.</summary>
    public static async Task<ItemStream<TItem>> OpenAsync(Func<CancellationToken, IAsyncEnumerable<TItem>> body, TimeProvider clock, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var stream = new ItemStream<TItem>(body, clock);
        try
        {
            await using var opening = cancellationToken.UnsafeRegister(state => ((ItemStream<TItem>)state!).Cancel(), stream).ConfigureAwait(false);
            stream.HasItem = await stream._items.MoveNextAsync().ConfigureAwait(false);
            return stream;
        }
        catch
        {
            await stream.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public async Task<bool> MoveNextAsync(TimeSpan deadline)
    {
        _idle.Change(deadline, Timeout.InfiniteTimeSpan);
        HasItem = await _items.MoveNextAsync().ConfigureAwait(false);
        _idle.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        return HasItem;
    }

    public void Cancel() => _open.Cancel();

    public async ValueTask DisposeAsync()
    {
        await _idle.DisposeAsync().ConfigureAwait(false);
        await _items.DisposeAsync().ConfigureAwait(false);
        _open.Dispose();
    }

    private void Expire()
    {
        IsOverdue = true;
        Cancel();
    }
}
