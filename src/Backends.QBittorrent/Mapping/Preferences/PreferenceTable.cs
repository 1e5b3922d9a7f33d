namespace TorrentApi.Backends.QBittorrent.Mapping.Preferences;

/// <summary>Every setting that has a member: its names, how it is written, and which versions have it.</summary>
/// <remarks>
/// Sources: the project's wiki pages on both generations of the API; prefjson.cpp of 3.2, appcontroller.cpp of 4.1 to 5.2; the settings that 3.2.0, 3.3.4, 3.3.16, 4.0.4, 4.1.9, 4.2.5,
/// 4.5.2, 5.1.0 and 5.3.0 tell. What a server has is asked of the server; the versions here explain what it lacks.
/// </remarks>
internal static class PreferenceTable
{
    public static readonly IReadOnlyList<Preference> Rows =
    [
        .. DownloadsPreferences.Rows, .. NotificationsPreferences.Rows, .. ConnectionPreferences.Rows, .. ProxyPreferences.Rows, .. SpeedPreferences.Rows,
        .. BitTorrentPreferences.Rows, .. WebUIPreferences.Rows, .. RssPreferences.Rows, .. AdvancedPreferences.Rows,
    ];

    private static readonly Dictionary<string, Preference> ByMember = Rows.ToDictionary(row => row.Member, StringComparer.Ordinal);

    private static readonly string[] SecretWords = ["password", "secret", "token", "key"];

    /// <summary>The row of a member.</summary>
    public static Preference Of(string member) => ByMember[member];

    /// <summary>True for a setting that is never read, whether this library knows it or the last word of its name says so.</summary>
    public static bool IsSecret(string name) =>
        SecretWords.Contains(name[(name.LastIndexOf('_') + 1)..], StringComparer.OrdinalIgnoreCase) || Rows.Any(row => row.IsSecret && row.Names.Contains(name, StringComparer.Ordinal));
}
