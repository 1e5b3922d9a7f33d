namespace TorrentApi.Payloads;

/// <summary>What a reader has to find in a generated list, added up while it is written and by nothing that the reader shares.</summary>
public sealed class PayloadSummary
{
    private readonly Dictionary<string, int> _states = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _categories = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _tags = new(StringComparer.Ordinal);

    /// <summary>How many torrents were written.</summary>
    public int Count { get; private set; }

    /// <summary>The sum of all sizes that are known.</summary>
    public long TotalSize { get; private set; }

    /// <summary>The sum of the bytes uploaded.</summary>
    public long Uploaded { get; private set; }

    /// <summary>The sum of the bytes left, where the metadata is known.</summary>
    public long Left { get; private set; }

    /// <summary>How many have a v2 hash.</summary>
    public int WithV2 { get; private set; }

    /// <summary>How many torrents have each state, by the server's word.</summary>
    public IReadOnlyDictionary<string, int> States => _states;

    /// <summary>How many torrents have each category.</summary>
    public IReadOnlyDictionary<string, int> Categories => _categories;

    /// <summary>How many torrents have each tag.</summary>
    public IReadOnlyDictionary<string, int> Tags => _tags;

    internal void Add(PayloadTorrent torrent)
    {
        Count++;
        Uploaded += torrent.Uploaded;
        if (torrent.HasMetadata) (TotalSize, Left) = (TotalSize + torrent.Size, Left + torrent.Left);
        if (torrent.InfoHashV2.Length > 0) WithV2++;
        CountOne(_states, torrent.State);
        CountOne(_categories, torrent.Category);
        foreach (var tag in torrent.Tags) CountOne(_tags, tag);
    }

    private static void CountOne(Dictionary<string, int> counts, string word) => counts[word] = counts.GetValueOrDefault(word) + 1;
}
