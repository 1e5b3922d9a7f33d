namespace TorrentApi.Testing.UTorrent.Wire;

/// <summary>Rows as they were written, each with what names it: a hash or a number, as JSON.</summary>
internal sealed class Rows(IReadOnlyList<(string Key, byte[] Row)> all)
{
    public IEnumerable<byte[]> All => all.Select(one => one.Row);

    /// <summary>Those that another list does not have, or not so.</summary>
    public IEnumerable<byte[]> ChangedSince(Rows before)
    {
        var old = before.ByKey();
        return all.Where(one => !old.TryGetValue(one.Key, out var row) || !row.AsSpan().SequenceEqual(one.Row)).Select(one => one.Row);
    }

    /// <summary>The names of those that another list does not have.</summary>
    public IEnumerable<string> GoneFrom(Rows now) => all.Select(one => one.Key).Except(now.ByKey().Keys, StringComparer.Ordinal);

    private Dictionary<string, byte[]> ByKey() => all.ToDictionary(one => one.Key, one => one.Row, StringComparer.Ordinal);
}
