namespace TorrentApi.Testing.UTorrent.Versions;

/// <summary>The builds that can be played.</summary>
internal static class BuildTable
{
    /// <summary>
    /// Columns: 19 before 25406 (Sonarr), 26 in the manual, 29 in replies of 40633 and 45704 that were captured, 30 in the types of @ctrl/utorrent, which is
    /// tested on µTorrent Server.
    /// </summary>
    public static readonly IReadOnlyList<Build> All =
    [
        new("2.0.4", 22967, 19),
        new("2.2.1", 25302, 19),
        new("3.0", 25406, 26),
        new("3.3-server", 30470, 30) { IsServer = true },
        new("3.4.5", 41073, 29),
        new("3.5.5", 45704, 29),
    ];

    public static Build Find(string version) => All.FirstOrDefault(build => build.Name == version)
        ?? throw new ArgumentException($"There is no simulated µTorrent {version}; there are {string.Join(", ", All.Select(build => build.Name))}.", nameof(version));
}
