namespace TorrentApi.Testing.TorBox.Store;

internal sealed partial class AccountStore
{
    /// <summary>Carried out later, as <c>asynccreatetorrent</c> promises.</summary>
    public void Promise(CreateOrder order) => _promised.Add((Now + Options.AsyncDelay, order));

    /// <summary>Lets everything happen that was due until now, each drain of the queue at its own time.</summary>
    public void Advance()
    {
        var now = Now;
        while (_nextDrainAt <= now)
        {
            AdvanceItems(_nextDrainAt);
            Drain();
            _nextDrainAt += _queue.Count > 0 ? Options.QueueInterval : (((now - _nextDrainAt).Ticks / Options.QueueInterval.Ticks) + 1) * Options.QueueInterval;
        }

        AdvanceItems(now);
        foreach (var promise in _promised.Where(promise => promise.DueAt <= now).ToList())
        {
            _promised.Remove(promise);
            if (Find(promise.Order.Hash) is not null || FindQueued(promise.Order.Hash) is not null) continue;
            if (promise.Order.IsToBeQueued || !HasSlotFor(promise.Order)) Enqueue(promise.Order);
            else Add(promise.Order);
        }
    }

    /// <summary>Fills free slots from the queue, oldest first.</summary>
    public void Drain()
    {
        while (_queue.Find(item => HasSlotFor(item.Order)) is { } next) Start(next);
    }

    /// <summary>What is cached needs none.</summary>
    public bool HasSlotFor(CreateOrder order) => ActiveCount < Options.SlotCount || FindCached(order.Hash) is not null;

    private void AdvanceItems(DateTimeOffset now)
    {
        foreach (var item in _items) item.Advance(now, Options);
    }
}
