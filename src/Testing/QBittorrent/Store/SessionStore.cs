using System.Security.Cryptography;
using TorrentApi.Testing.QBittorrent.Versions;

namespace TorrentApi.Testing.QBittorrent.Store;

/// <summary>Who is logged in, and who is banned. All come from loopback, so there is one address to ban.</summary>
internal sealed class SessionStore(QBittorrentServerOptions options, TimeProvider clock)
{
    private const string CookieLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private const int CookieLength = 32;

    private readonly Dictionary<string, ClientSession> _sessions = new(StringComparer.Ordinal);

    // Those with the key share one, as on the real server.
    private readonly ClientSession _keySession = new("");
    private DateTimeOffset? _bannedUntil;
    private int _failures;

    public string Username { get; set; } = options.Username;

    public string Password { get; set; } = options.Password;

    public string? ApiKey { get; set; } = options.ApiKey;

    public bool IsBanned => _bannedUntil > clock.GetUtcNow();

    /// <summary>The session with this id, whose time begins anew; null where there is none or it has ended.</summary>
    public ClientSession? Find(string? id, VersionProfile version)
    {
        // API v1 gives a session and a cookie to everyone who comes without.
        if (options.BypassesLogin && id is null && !version.IsV1) return _keySession;
        if (id is null || !_sessions.TryGetValue(id, out var session)) return null;

        var now = clock.GetUtcNow();
        if (now - session.LastUsed > Timeout(version))
        {
            _sessions.Remove(id);
            return null;
        }

        session.LastUsed = now;
        return session;
    }

    public ClientSession? FindByKey(string key) => ApiKey is { } own && own == key ? _keySession : null;

    public ClientSession Open(VersionProfile version)
    {
        if (version.ForgivesFailures) _failures = 0;
        if (version.LimitsSessions && options.MaxSessions > 0 && _sessions.Count >= options.MaxSessions)
            _sessions.Remove(_sessions.Values.MinBy(session => session.LastUsed)!.Id);

        var made = new ClientSession(RandomNumberGenerator.GetString(CookieLetters, CookieLength)) { LastUsed = clock.GetUtcNow() };
        return _sessions[made.Id] = made;
    }

    /// <summary>After how long without a request a session ends.</summary>
    public TimeSpan Timeout(VersionProfile version) => options.SessionTimeout ?? version.SessionTimeout;

    public bool Accepts(string username, string password) => username == Username && password == Password;

    /// <summary>Counts a failed login; the next one after the last allowed finds the address banned.</summary>
    public void CountFailure()
    {
        if (options.MaxFailedLogins > 0 && ++_failures >= options.MaxFailedLogins) Ban();
    }

    public void Ban() => (_bannedUntil, _failures) = (clock.GetUtcNow() + options.BanDuration, 0);

    public void LiftBan() => (_bannedUntil, _failures) = (null, 0);

    public void Close(ClientSession session) => _sessions.Remove(session.Id);

    public void CloseAll() => _sessions.Clear();
}
