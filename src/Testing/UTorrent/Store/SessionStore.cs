using System.Security.Cryptography;

namespace TorrentApi.Testing.UTorrent.Store;

/// <summary>Who may come in, and which tokens count.</summary>
internal sealed class SessionStore(UTorrentServerOptions options, TimeProvider clock)
{
    private const string GuidLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private const string TokenLetters = GuidLetters + "-_";
    private const int GuidLength = 20;
    private const int TokenLength = 64;

    private readonly List<WebSession> _sessions = [];

    public string Password { get; set; } = options.Password;

    public IReadOnlyList<WebSession> All => _sessions;

    /// <summary>True for a guest, false for the administrator, null for nobody.</summary>
    public bool? IsGuest(string username, string password)
    {
        if (username == options.Username && password == Password) return false;
        return options.GuestPassword is { } guest && username == UTorrentServerOptions.GuestUsername && password == guest ? true : null;
    }

    /// <summary>Gives a token: to the session of the cookie, or to a new one.</summary>
    public (WebSession Session, string Token) Issue(string? guid, bool isGuest)
    {
        var now = clock.GetUtcNow();
        var session = _sessions.Find(one => one.Guid == guid && one.IsGuest == isGuest);
        if (session is null) _sessions.Add(session = new WebSession(RandomNumberGenerator.GetString(GuidLetters, GuidLength), isGuest, now));

        var token = RandomNumberGenerator.GetString(TokenLetters, TokenLength);
        session.Tokens[token] = new LiveToken(now);
        return (session, token);
    }

    /// <summary>The session in which this token counts; null where it is wrong, too old, used up, or the cookie is not the one that came with it.</summary>
    public WebSession? Use(string token, string? guid, bool needsCookie)
    {
        var session = _sessions.Find(one => one.Tokens.ContainsKey(token) && (!needsCookie || one.Guid == guid));
        if (session is null) return null;

        var live = session.Tokens[token];
        if (IsOver(live)) session.Tokens.Remove(token);
        if (!session.Tokens.ContainsKey(token)) return null;

        live.Uses++;
        session.UsedAt = clock.GetUtcNow();
        return session;
    }

    public void Close(WebSession session) => _sessions.Remove(session);

    public void Close(string guid) => _sessions.RemoveAll(session => session.Guid == guid);

    public void CloseAll() => _sessions.Clear();

    public void ExpireTokens()
    {
        foreach (var session in _sessions) session.Tokens.Clear();
    }

    private bool IsOver(LiveToken token) =>
        token.Uses >= options.TokenUses || (options.TokenLifetime != Timeout.InfiniteTimeSpan && clock.GetUtcNow() - token.IssuedAt > options.TokenLifetime);
}
