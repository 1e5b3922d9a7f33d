using TorrentApi.Backends.TorBox.Lookup;
using TorrentApi.Backends.TorBox.Mapping;

namespace TorrentApi.Backends.TorBox.Features;

/// <summary>What this client wrote a while ago and the service may not show yet. Without it, two changes in a row would lose the first.</summary>
/// <remarks>What is read is believed unless it is exactly what stood there before our own last write: then it is old.</remarks>
internal sealed class RecentTags(TimeProvider clock)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<ItemId, Written> _written = [];

    public void Note(ItemId id, IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        lock (_gate)
        {
            foreach (var (old, written) in _written)
            {
                if (clock.GetElapsedTime(written.At) > Sightings.Memory) _written.Remove(old);
            }

            _written[id] = new Written(before, after, clock.GetTimestamp());
        }
    }

    /// <summary>The tags as they are, out of those that were read.</summary>
    public IReadOnlyList<string> Correct(ItemId id, IReadOnlyList<string> read)
    {
        lock (_gate)
        {
            return _written.TryGetValue(id, out var written) && clock.GetElapsedTime(written.At) <= Sightings.Memory && written.Before.SequenceEqual(read, StringComparer.Ordinal)
                ? written.After
                : read;
        }
    }

    private readonly record struct Written(IReadOnlyList<string> Before, IReadOnlyList<string> After, long At);
}
