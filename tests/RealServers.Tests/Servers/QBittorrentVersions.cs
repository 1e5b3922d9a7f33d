namespace TorrentApi.RealServers.Tests.Servers;

/// <summary>The server versions that the tests run against; <c>eng/servers/install.sh</c> knows the same.</summary>
public static class QBittorrentVersions
{
    /// <summary>WebUI API 2.5.1.</summary>
    public const string V4_2_5 = "4.2.5";

    /// <summary>WebUI API 2.8.19.</summary>
    public const string V4_5_2 = "4.5.2";

    /// <summary>WebUI API 2.11.4.</summary>
    public const string V5_1_0 = "5.1.0";

    /// <summary>WebUI API 2.16.2.</summary>
    public const string V5_3_0 = "5.3.0";

    /// <summary>All of them, oldest first.</summary>
    public static IReadOnlyList<string> All { get; } = [V4_2_5, V4_5_2, V5_1_0, V5_3_0];

    /// <summary>Whether this version knows API keys: 5.2.0 and up.</summary>
    public static bool HasApiKeys(string version) => Version.Parse(version) >= new Version(5, 2, 0);
}
