using OpenTelemetry;

namespace TorrentApi.Hosting.Tests.Fakes;

/// <summary>An exporter that keeps what it gets, as text or as whatever a test reads of it.</summary>
internal sealed class Collected<T, TKept>(Func<T, IEnumerable<TKept>> read) : BaseExporter<T>
    where T : class
{
    private readonly Lock _gate = new();
    private readonly List<TKept> _items = [];

    public IReadOnlyList<TKept> Items
    {
        get
        {
            lock (_gate) return [.. _items];
        }
    }

    public override ExportResult Export(in Batch<T> batch)
    {
        lock (_gate)
        {
            foreach (var item in batch)
                _items.AddRange(read(item));
        }

        return ExportResult.Success;
    }
}
