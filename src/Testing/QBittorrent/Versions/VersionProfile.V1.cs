namespace TorrentApi.Testing.QBittorrent.Versions;

/// <remarks>What sets API v1 apart, and its levels from one another.</remarks>
internal sealed partial record VersionProfile
{
    private const string OldPolicy = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; script-src 'self' 'unsafe-inline'; object-src 'none';";

    /// <summary>True up to 4.0.4.</summary>
    public bool IsV1 => !Has(Release.R41);

    /// <summary>What <c>/version/api_min</c> tells.</summary>
    public int LeastLevel => Has(Level.L15) ? 15 : Has(Level.L9) ? 8 : 2;

    /// <summary>
    /// Seen on 3.2.0 and 3.3.4: another HTTP server below the API, with capitals in header names, an empty <c>Content-Encoding</c>, no date and no
    /// length where there is no body.
    /// </summary>
    public bool HasOldServer => !Has(Level.L15);

    /// <summary>10 million bytes, and 64 MiB from 4.1 on; a longer body is 400 before it has come.</summary>
    public int MaxBodyBytes => IsV1 ? 10_000_000 : 64 * 1024 * 1024;

    public string JsonType => Has(Level.L9) ? "application/json" : "text/javascript; charset=UTF-8";

    public string SyncType => Has(Level.L9) ? "application/json" : HtmlType;

    /// <summary>Of the server's own rates, and of the alternative ones' switch.</summary>
    public string NumberType => Has(Level.L9) ? "text/plain; charset=UTF-8" : HtmlType;

    public static string HtmlType => "text/html; charset=UTF-8";

    public bool ChecksOrigin => Has(Level.L14);

    public bool ChecksHost => Has(Level.L15);

    public string CookieHeader => HasOldServer ? "Set-Cookie" : "set-cookie";

    /// <summary>A session cookie in quotes is as good as one without.</summary>
    public bool UnquotesCookies => !HasOldServer;

    /// <summary>A login with a valid session is a login all the same; later it is "Ok." whatever the password.</summary>
    public bool ChecksEveryLogin => HasOldServer;

    /// <summary>A login that succeeds forgives those that failed before.</summary>
    public bool ForgivesFailures => !IsV1;

    public TimeSpan SessionTimeout => IsV1 ? TimeSpan.FromMinutes(15) : TimeSpan.FromHours(1);

    /// <summary>Only <c>true</c> is true on 3.3; <c>TRUE</c> is as well from 4.0 on.</summary>
    public bool ReadsFlagsInAnyCase => Has(Level.L16);

    /// <summary><c>all</c> in place of hashes.</summary>
    public bool TakesAll => !IsV1;

    /// <summary>From 3.3 to 4.0 a hash in upper case is an unknown one.</summary>
    public bool TakesUpperCase => !IsV1 || !Has(Level.L9);

    /// <summary>Labels before 3.3.5, which nobody has to create.</summary>
    public bool HasCategories => Has(Level.L10);

    public string LabelWord => HasCategories ? "category" : "label";

    /// <summary>"Ok." or "Fails." to a link; before 3.3.13 there is nothing to read.</summary>
    public bool TellsAddOutcome => Has(Level.L14);

    /// <summary>3.2.0 answers an upload by its last file, and says "Internal Server Error" to whatever it refuses.</summary>
    public bool TellsLastFileOnly => !Has(Level.L9);

    /// <summary>3.2.0 takes a .torrent that it has already for a broken one.</summary>
    public bool RefusesDuplicates => !Has(Level.L9);

    /// <summary>A torrent begins paused and is started by the next refresh of the states, and a pause before that is lost.</summary>
    public bool StartsByRefresh => IsV1;

    /// <summary>Content that is not to be checked counts as there; 4.2 and later look whether the files are.</summary>
    public bool TrustsSkippedCheck => IsV1;

    /// <summary>Preferences tell rates in KiB/s, -1 for none, on 3.2 to 3.3.4.</summary>
    public bool TellsRatesInKiB => !Has(Level.L10);

    /// <summary>Whole KiB rounded down, so that 1023 B/s become 0, which is no limit at all; from 4.1 on at least one KiB, before 3.3.5 the byte counts.</summary>
    public long RoundRate(long bytes) => Has(Level.L10) ? Math.Max(IsV1 ? 0 : 1024, bytes / 1024 * 1024) : bytes;

    /// <summary>3.2.0 shows -1, later versions 0, as the place of a torrent that is complete.</summary>
    public int NoPosition => Has(Level.L9) ? 0 : -1;

    /// <summary>The average divides by nothing where a torrent was complete from its start (observed on 4.0.4); 3.2.0 tells no average.</summary>
    public bool DividesByZero => IsV1 && Has(Level.L9);

    /// <summary>The headers of API v1 from 3.3.14 on, whatever the answer.</summary>
    public static IReadOnlyList<(string Name, string Value)> OldSecurityHeaders =>
    [
        ("content-security-policy", OldPolicy),
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "SAMEORIGIN"),
        ("x-xss-protection", "1; mode=block"),
    ];

    /// <summary>What a logout sends; 3.2 and 3.3.4 tell the session's own value once more.</summary>
    public string EraseOldCookie(string value, DateTimeOffset now) =>
        HasOldServer ? $"SID={value}; expires={Date(now)}; path=/" : EraseCookie(0, now);
}
