namespace TorrentApi.Testing.Http;

/// <summary>The faults that a test has asked for and that have not come yet. Thread-safe.</summary>
internal sealed class FaultPlan
{
    private readonly Lock _gate = new();
    private readonly List<Entry> _entries = [];

    /// <summary>Plans a fault.</summary>
    /// <param name="fault">Which.</param>
    /// <param name="times">How many requests; <see cref="int.MaxValue"/> for all. At least 1.</param>
    /// <param name="name">Of which requests; null for every one.</param>
    public void Add(ResponseFault fault, int times, string? name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(times, 1);
        lock (_gate) _entries.Add(new Entry(fault, name) { Left = times });
    }

    public void Clear()
    {
        lock (_gate) _entries.Clear();
    }

    /// <summary>The fault of one request, which counts as had; <see cref="ResponseFault.None"/> where none is planned for it.</summary>
    /// <param name="isCalled">Whether the request goes by a name.</param>
    public ResponseFault Take(Func<string, bool> isCalled)
    {
        lock (_gate)
        {
            if (_entries.Find(entry => entry.Concerns(isCalled) && !FaultReplies.Spoils(entry.Fault)) is not { } found) return ResponseFault.None;
            Use(found);
            return found.Fault;
        }
    }

    /// <summary>What the first planned fault that can spoil an answer makes of it; null where none can, and then they wait on.</summary>
    /// <param name="isCalled">Whether the request goes by a name.</param>
    /// <param name="spoil">Spoils the answer; null where there is nothing in it to spoil.</param>
    public WireReply? Spoil(Func<string, bool> isCalled, Func<ResponseFault, WireReply?> spoil)
    {
        lock (_gate)
        {
            foreach (var entry in _entries.Where(entry => entry.Concerns(isCalled) && FaultReplies.Spoils(entry.Fault)))
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

    private sealed record Entry(ResponseFault Fault, string? Name)
    {
        public int Left { get; set; }

        public bool Concerns(Func<string, bool> isCalled) => Name is null || isCalled(Name);
    }
}
