namespace TorrentApi.Testing.QBittorrent.Versions;

/// <summary>The versions that can be played.</summary>
internal static class VersionTable
{
    /// <summary>4.1.9 by its source; older ones as real servers answered; newer ones as their Debian packages answer.</summary>
    public static readonly IReadOnlyList<VersionProfile> All =
    [
        new("3.2.0", Level.L2, BuildFacts.Untold),
        new("3.3.4", Level.L9, BuildFacts.Untold),
        new("3.3.16", Level.L15, BuildFacts.Untold),
        new("4.0.4", Level.L17, BuildFacts.Untold),
        new("4.1.9", new Version(2, 2, 1), new("1.67.0", "1.1.13.0", "1.1.1c", "5.9.5", "1.2.11")),
        new("4.2.5", new Version(2, 5, 1), new("1.71.0", "1.2.9.0", "1.1.1w", "5.12.5", "1.2.11")),
        new("4.5.2", new Version(2, 8, 19), new("1.74.0", "2.0.8.0", "3.0.20", "5.15.8", "1.2.13")),
        new("5.1.0", new Version(2, 11, 4), new("1.83.0", "2.0.11.0", "3.5.7", "6.8.2", "1.3.1", "linux")),
        new("5.3.0", new Version(2, 16, 2), new("1.83.0", "2.0.11.0", "3.5.7", "6.8.2", "1.3.1", "linux")),
    ];

    public static VersionProfile Find(string version) => All.FirstOrDefault(profile => profile.Name == version)
        ?? throw new ArgumentException($"There is no simulated qBittorrent {version}; there are {string.Join(", ", All.Select(profile => profile.Name))}.", nameof(version));
}
