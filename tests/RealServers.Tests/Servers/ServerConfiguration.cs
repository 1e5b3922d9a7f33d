using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TorrentApi.RealServers.Tests.Servers;

/// <summary>
/// A profile's <c>qBittorrent.conf</c>. Session settings stand in it twice: servers before 4.4 read them from <c>[Preferences]</c> under
/// older names and ignore <c>[BitTorrent]</c>; written in the new spelling only, 4.2.5 would have DHT on and listen on every interface.
/// 5.3 keeps the WebUI's settings in <c>[WebUI]</c>, and moves them there from <c>[Preferences]</c> on its first start.
/// </summary>
internal sealed class ServerConfiguration
{
    private const string BitTorrent = "BitTorrent";
    private const string Preferences = "Preferences";

    private readonly Dictionary<string, Dictionary<string, string>> sections = new(StringComparer.Ordinal);
    private readonly string path;

    private ServerConfiguration(string path) => this.path = path;

    /// <summary>The configuration that a profile holds, or a new one made from the options.</summary>
    public static ServerConfiguration Open(string profile, string downloads, QBittorrentProcessOptions options)
    {
        var configuration = new ServerConfiguration(Path.Combine(profile, "qBittorrent", "config", "qBittorrent.conf"));
        if (File.Exists(configuration.path)) configuration.Read();
        else configuration.Fill(downloads, options);
        return configuration;
    }

    /// <summary>Sets the port for peers. The WebUI's is given on the command line, which wins over the file in every version.</summary>
    public void SetPeerPort(int port)
    {
        var text = port.ToString(CultureInfo.InvariantCulture);
        Section(BitTorrent)[@"Session\Port"] = text;
        Section(Preferences)[@"Connection\PortRangeMin"] = text;
    }

    public void Save()
    {
        var text = new StringBuilder();
        foreach (var (section, settings) in sections)
        {
            text.Append('[').Append(section).Append("]\n");
            foreach (var (key, value) in settings) text.Append(key).Append('=').Append(value).Append('\n');
            text.Append('\n');
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text.ToString());
    }

    private void Read()
    {
        var section = "General";
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith('[') && line.EndsWith(']')) section = line[1..^1];
            else if (line.IndexOf('=', StringComparison.Ordinal) is > 0 and var at) Section(section)[line[..at]] = line[(at + 1)..];
        }
    }

    private void Fill(string downloads, QBittorrentProcessOptions options)
    {
        Section("LegalNotice")["Accepted"] = "true";
        Section("Network")["PortForwardingEnabled"] = "false";
        Merge(Section(BitTorrent), SessionSettings(downloads), options.BitTorrent);
        // Younger than the move to [WebUI], so never looked for in [Preferences].
        Section("WebUI")["SessionsCountLimit"] = options.MaxSessions.ToString(CultureInfo.InvariantCulture);
        Merge(Section(Preferences), LegacySessionSettings(downloads), WebUISettings(options), options.Preferences);
    }

    private static Dictionary<string, string> SessionSettings(string downloads) => new(StringComparer.Ordinal)
    {
        [@"Session\DHTEnabled"] = "false",
        [@"Session\LSDEnabled"] = "false",
        [@"Session\PeXEnabled"] = "false",
        [@"Session\Interface"] = "lo",
        [@"Session\InterfaceName"] = "lo",
        [@"Session\InterfaceAddress"] = "127.0.0.1",
        // A configuration that does not mention queueing has it on; a profile without any has it off.
        [@"Session\QueueingSystemEnabled"] = "false",
        [@"Session\DefaultSavePath"] = downloads,
    };

    private static Dictionary<string, string> LegacySessionSettings(string downloads) => new(StringComparer.Ordinal)
    {
        [@"Bittorrent\DHT"] = "false",
        [@"Bittorrent\LSD"] = "false",
        [@"Bittorrent\PeX"] = "false",
        [@"Connection\Interface"] = "lo",
        [@"Connection\InterfaceName"] = "lo",
        [@"Connection\InterfaceAddress"] = "127.0.0.1",
        [@"Connection\UPnP"] = "false",
        [@"Connection\ResolvePeerCountries"] = "false",
        [@"Queueing\QueueingEnabled"] = "false",
        [@"Downloads\SavePath"] = downloads + "/",
    };

    private static Dictionary<string, string> WebUISettings(QBittorrentProcessOptions options)
    {
        var settings = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [@"General\Locale"] = "en",
            [@"WebUI\Enabled"] = "true",
            [@"WebUI\Address"] = "127.0.0.1",
            [@"WebUI\UseUPnP"] = "false",
            [@"WebUI\LocalHostAuth"] = options.LocalHostAuth ? "true" : "false",
            [@"WebUI\Username"] = options.Username,
            [@"WebUI\Password_PBKDF2"] = HashedPassword(options.Password),
            [@"WebUI\MaxAuthenticationFailCount"] = options.MaxFailedLogins.ToString(CultureInfo.InvariantCulture),
            [@"WebUI\SessionTimeout"] = ((long)options.SessionTimeout.TotalSeconds).ToString(CultureInfo.InvariantCulture),
        };
        if (options.ApiKey is { } key) settings[@"WebUI\APIKey"] = key;
        return settings;
    }

    /// <summary>PBKDF2-HMAC-SHA512 with 100 000 rounds, 16 bytes of salt and 64 of hash, as <c>base/utils/password.cpp</c> has it since 4.2.</summary>
    private static string HashedPassword(string password)
    {
        var salt = RandomNumberGenerator.GetBytes(16);
        var hash = Rfc2898DeriveBytes.Pbkdf2(password, salt, 100_000, HashAlgorithmName.SHA512, 64);
        return $"\"@ByteArray({Convert.ToBase64String(salt)}:{Convert.ToBase64String(hash)})\"";
    }

    private static void Merge(Dictionary<string, string> section, params ReadOnlySpan<IReadOnlyDictionary<string, string>> settings)
    {
        foreach (var some in settings)
        {
            foreach (var (key, value) in some) section[key] = value;
        }
    }

    private Dictionary<string, string> Section(string name)
    {
        if (sections.TryGetValue(name, out var section)) return section;
        return sections[name] = new(StringComparer.Ordinal);
    }
}
