namespace TorrentApi.Abstractions.Tests.Metainfo;

/// <summary>A bencoded dictionary in the making, its keys in order.</summary>
internal sealed class Entries() : SortedDictionary<string, object>(StringComparer.Ordinal)
{
    /// <summary>Sets one entry.</summary>
    public Entries With(string key, object value)
    {
        this[key] = value;
        return this;
    }

    /// <summary>Removes one entry.</summary>
    public Entries Without(string key)
    {
        Remove(key);
        return this;
    }
}
