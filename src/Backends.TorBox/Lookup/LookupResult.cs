namespace TorrentApi.Backends.TorBox.Lookup;

/// <summary>What became of a look for some targets.</summary>
/// <param name="Found">The targets that are there.</param>
/// <param name="Missing">The targets that are not.</param>
internal sealed record LookupResult(IReadOnlyList<FoundItem> Found, IReadOnlyList<SingleTarget> Missing)
{
    /// <summary>The first item found; null where none was.</summary>
    public FoundItem? First => Found is [var first, ..] ? first : null;
}
