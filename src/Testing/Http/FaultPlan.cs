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
            if (_entries.Find(entry => entry.Name is null || isCalled(entry.Name)) is not { } found) return ResponseFault.None;
            if (found.Left < int.MaxValue && --found.Left == 0) _entries.Remove(found);
            return found.Fault;
        }
    }

    private sealed record Entry(ResponseFault Fault, string? Name)
    {
        public int Left { get; set; }
    }
}
