using System.Security.Cryptography;

namespace TorrentApi.RealServers.Tests.Servers;

/// <summary>How a server of a test is set up. The defaults suit a server that many tests share.</summary>
public sealed record QBittorrentProcessOptions
{
    /// <summary>The WebUI's user name.</summary>
    public string Username { get; init; } = "admin";

    /// <summary>The WebUI's password; 5.3.0 wants at least six characters.</summary>
    public string Password { get; init; } = "adminadmin";

    /// <summary>A fixed API key, as <see cref="NewApiKey"/> makes one. Null for none. Servers before 5.2.0 ignore it.</summary>
    public string? ApiKey { get; init; }

    /// <summary>Whether a client on this machine has to log in. False: every request is let in.</summary>
    public bool LocalHostAuth { get; init; } = true;

    /// <summary>Idle time after which a session ends, in whole seconds. The server's own default is an hour.</summary>
    public TimeSpan SessionTimeout { get; init; } = TimeSpan.FromHours(1);

    /// <summary>
    /// Failed logins after which the address is banned; 0 for never. The server's own default of 5 would ban every test,
    /// as all come from one address.
    /// </summary>
    public int MaxFailedLogins { get; init; } = 1000;

    /// <summary>
    /// Sessions that 5.2.0 and up keep before they drop the one unused for longest; 0 for all. The server's own default of 15
    /// would let tests log each other out.
    /// </summary>
    public int MaxSessions { get; init; }

    /// <summary>
    /// Further settings of the section <c>[Preferences]</c>, such as <c>WebUI\BanDuration</c>, in the spelling of the INI file.
    /// They win over what the options above say.
    /// </summary>
    public IReadOnlyDictionary<string, string> Preferences { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>
    /// Further settings of the section <c>[BitTorrent]</c>, such as <c>Session\MaxRatio</c>. Servers before 4.4.0 read session settings
    /// from <c>[Preferences]</c> only, under other names.
    /// </summary>
    public IReadOnlyDictionary<string, string> BitTorrent { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>
    /// A profile to start on, left in place afterwards. Null for a new one that goes with the server. Where it holds a
    /// configuration, that stands as it is but for the ports, and the options above only tell what it says.
    /// </summary>
    public string? ProfileDirectory { get; init; }

    /// <summary>A key in the only form that servers take: <c>qbt_</c> and 28 alphanumerics.</summary>
    public static string NewApiKey() =>
        "qbt_" + RandomNumberGenerator.GetString("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", 28);
}
