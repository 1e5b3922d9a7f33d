namespace TorrentApi.Testing.Http;

/// <summary>What a test has asked to go wrong and that has not come yet. Thread-safe.</summary>
/// <typeparam name="TFault">How it goes wrong.</typeparam>
internal sealed class FaultPlan<TFault>
{
    private readonly Lock _gate = new();
    private readonly List<Entry> _entries = [];

    /// <summary>Plans a fault.</summary>
    /// <param name="fault">Which.</param>
    /// <param name="times">How many requests; <see cref="int.MaxValue"/> for all. At least 1.</param>
    /// <param name="name">Of which requests; null for every one.</param>
    public void Add(TFault fault, int times, string? name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(times, 1);
        lock (_gate) _entries.Add(new Entry(fault, name) { Left = times });
    }

    public void Clear()
    {
        lock (_gate) _entries.Clear();
    }

    /// <summary>The fault of one request, which counts as had; the default where none is planned for it.</summary>
    /// <param name="isCalled">Whether the request goes by a name.</param>
    /// <param name="isDue">Whether a fault comes now; null for every one.</param>
    public TFault? Take(Func<string, bool> isCalled, Func<TFault, bool>? isDue = null)
    {
        lock (_gate)
        {
            if (_entries.Find(entry => entry.Concerns(isCalled) && isDue?.Invoke(entry.Fault) != false) is not { } found) return default;
            Use(found);
            return found.Fault;
        }
    }

    /// <summary>What the first planned fault that can spoil an answer makes of it; null where none can, and then they wait on.</summary>
    /// <param name="isCalled">Whether the request goes by a name.</param>
    /// <param name="spoil">Spoils the answer; null where the fault is of another kind, or there is nothing in the answer to spoil.</param>
    public WireReply? Spoil(Func<string, bool> isCalled, Func<TFault, WireReply?> spoil)
    {
        lock (_gate)
        {
            foreach (var entry in _entries.Where(entry => entry.Concerns(isCalled)))
            {
                if (spoil(entry.Fault) is not { } spoilt) continue;

                Use(entry);
                return spoilt;
            }
        }

        return null;
    }

    private void Use(Entry entry)
    {
        if (entry.Left < int.MaxValue && --entry.Left == 0) _entries.Remove(entry);
    }

    private sealed record Entry(TFault Fault, string? Name)
    {
        public int Left { get; set; }

        public bool Concerns(Func<string, bool> isCalled) => Name is null || isCalled(Name);
    }
}
