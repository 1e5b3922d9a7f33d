namespace TorrentApi.Adding;

/// <summary>Lets one add per torrent run at a time, so that of many concurrent ones the first adds and the others find it there.</summary>
internal sealed class Turns
{
    private readonly Lock _gate = new();
    private readonly Dictionary<TorrentId, Turn> _turns = [];

    /// <summary>Waits for the turn of a torrent, by every id that it may go by.</summary>
    public async Task<IDisposable> TakeAsync(IEnumerable<TorrentId> ids, CancellationToken cancellationToken)
    {
        var taken = new Taken(this);
        try
        {
            // In one order for everybody, so that two that share two ids do not wait for each other.
            foreach (var id in ids.Distinct().Order()) await taken.AddAsync(id, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            taken.Dispose();
            throw;
        }

        return taken;
    }

    private Turn Join(TorrentId id)
    {
        lock (_gate)
        {
            if (!_turns.TryGetValue(id, out var turn)) _turns[id] = turn = new Turn();
            turn.Users++;
            return turn;
        }
    }

    private void Leave(TorrentId id)
    {
        lock (_gate)
        {
            if (--_turns[id].Users > 0) return;
            _turns[id].Free.Dispose();
            _turns.Remove(id);
        }
    }

    private sealed class Turn
    {
        public SemaphoreSlim Free { get; } = new(1, 1);

        public int Users { get; set; }
    }

    private sealed class Taken(Turns owner) : IDisposable
    {
        private readonly List<(TorrentId Id, Turn Turn)> _held = [];

        public async Task AddAsync(TorrentId id, CancellationToken cancellationToken)
        {
            var turn = owner.Join(id);
            try
            {
                await turn.Free.WaitAsync(cancellationToken).ConfigureAwait(false);
                _held.Add((id, turn));
            }
            catch
            {
                owner.Leave(id);
                throw;
            }
        }

        public void Dispose()
        {
            foreach (var (id, turn) in _held)
            {
                turn.Free.Release();
                owner.Leave(id);
            }

            _held.Clear();
        }
    }
}
