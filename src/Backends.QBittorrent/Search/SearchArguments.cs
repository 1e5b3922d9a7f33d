namespace TorrentApi.Backends.QBittorrent;

/// <summary>What is refused before anything is sent.</summary>
internal static class SearchArguments
{
    /// <summary>Refuses names or sources of which there is none, or one is blank or holds <c>|</c>, which parts them.</summary>
    public static void CheckNames(IReadOnlyCollection<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        if (names.Count == 0 || names.Any(name => string.IsNullOrWhiteSpace(name) || name.Contains('|', StringComparison.Ordinal)))
            throw new ArgumentException("There is at least one, and none is blank or holds |, which parts them.", nameof(names));
    }
}
