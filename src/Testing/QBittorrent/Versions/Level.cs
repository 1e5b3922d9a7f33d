namespace TorrentApi.Testing.QBittorrent.Versions;

/// <summary>The levels of API v1 (<c>/version/api</c>) with which something changed; level 9 stands as 1.9, below every number of <see cref="Release"/>.</summary>
/// <remarks>
/// Source: the page "WebUI API (qBittorrent v3.2.0-v4.0.4)" of the project's wiki, and real servers of 3.2.0 (level 2), 3.3.4 (9), 3.3.16 (15) and
/// 4.0.4 (17). What came somewhere between two of them stands at the first level at which it was seen.
/// </remarks>
internal static class Level
{
    public static readonly Version L2 = new(1, 2);
    public static readonly Version L9 = new(1, 9);

    /// <summary>3.3.5: categories in place of labels, and dates in seconds in place of texts.</summary>
    public static readonly Version L10 = new(1, 10);

    /// <summary>3.3.12.</summary>
    public static readonly Version L13 = new(1, 13);

    /// <summary>3.3.13: the check of Origin and Referer, and a word for what became of a link.</summary>
    public static readonly Version L14 = new(1, 14);

    /// <summary>3.3.14: the check of Host.</summary>
    public static readonly Version L15 = new(1, 15);

    /// <summary>4.0.0.</summary>
    public static readonly Version L16 = new(1, 16);

    public static readonly Version L17 = new(1, 17);
}
