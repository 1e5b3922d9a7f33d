using System.Diagnostics;

namespace TorrentApi.Backends.TorBox;

/// <summary>The account at TorBox, how patient to be, and how many requests it is worth.</summary>
/// <remarks>An adapter copies its options when it is made: later changes reach new adapters only. <see cref="ToString"/> shows no secret.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class TorBoxOptions
{
    /// <summary>The default of <see cref="BaseAddress"/>: https://api.torbox.app.</summary>
    public static readonly Uri DefaultBaseAddress = new("https://api.torbox.app");

    /// <summary>The default of <see cref="UserAgent"/>.</summary>
    public const string DefaultUserAgent = "TorrentApi";

    /// <summary>The default of <see cref="OperationTimeout"/>.</summary>
    public static readonly TimeSpan DefaultOperationTimeout = TimeSpan.FromSeconds(100);

    /// <summary>The default of <see cref="RequestTimeout"/>.</summary>
    public static readonly TimeSpan DefaultRequestTimeout = TimeSpan.FromSeconds(30);

    /// <summary>The default of <see cref="ConnectTimeout"/>.</summary>
    public static readonly TimeSpan DefaultConnectTimeout = TimeSpan.FromSeconds(15);

    /// <summary>The default of <see cref="VisibilityTimeout"/>.</summary>
    public static readonly TimeSpan DefaultVisibilityTimeout = TimeSpan.FromSeconds(10);

    /// <summary>The default of <see cref="LimitPatience"/>.</summary>
    public static readonly TimeSpan DefaultLimitPatience = TimeSpan.FromSeconds(60);

    /// <summary>The default of <see cref="RequestsPerMinute"/>: support.torbox.app, article 13726368.</summary>
    public const int DefaultRequestsPerMinute = 300;

    /// <summary>The default of <see cref="CreatesPerMinute"/>; same source.</summary>
    public const int DefaultCreatesPerMinute = 10;

    /// <summary>The default of <see cref="CreatesPerHour"/>; same source.</summary>
    public const int DefaultCreatesPerHour = 60;

    /// <summary>The address of the API without its version, http or https. No user info, no query.</summary>
    public Uri? BaseAddress { get; set; } = DefaultBaseAddress;

    /// <summary>The key of the account, from its settings page. Required. A key that was refused is never sent again by the client that sent it.</summary>
    public string? ApiKey { get; set; }

    /// <summary>How the program names itself. The firewall in front of TorBox refuses requests without a usual name.</summary>
    public string UserAgent { get; set; } = DefaultUserAgent;

    /// <summary>Headers to send with every request to the API. Their values are treated as secrets.</summary>
    public IDictionary<string, string> Headers { get; private set; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// A PEM file with the certificates of authorities to trust besides the machine's; null for none. Host name, dates and purpose of the server's
    /// certificate are checked as ever. Read when the client is made.
    /// </summary>
    public string? CertificateAuthorityFile { get; set; }

    /// <summary>How long one operation may take in all, waits for limits and repeats included; then <see cref="ApiError.TimedOut"/>.</summary>
    public TimeSpan OperationTimeout { get; set; } = DefaultOperationTimeout;

    /// <summary>How long the server may take to begin an answer; then <see cref="ApiError.TimedOut"/>.</summary>
    public TimeSpan RequestTimeout { get; set; } = DefaultRequestTimeout;

    /// <summary>How long making a connection may take; then <see cref="ApiError.Unreachable"/>.</summary>
    public TimeSpan ConnectTimeout { get; set; } = DefaultConnectTimeout;

    /// <summary>How long an add waits for its torrent to be visible; then it is <see cref="AddOutcome.Pending"/>.</summary>
    public TimeSpan VisibilityTimeout { get; set; } = DefaultVisibilityTimeout;

    /// <summary>
    /// How long a request may wait here until the limits let it through. One that would have to wait longer is not sent: <see cref="ApiError.Throttled"/>, with the wait.
    /// Zero never waits.
    /// </summary>
    public TimeSpan LimitPatience { get; set; } = DefaultLimitPatience;

    /// <summary>How many requests this client sends to each endpoint in a minute, at most. Lower it where several programs share the key; the service counts them together.</summary>
    public int RequestsPerMinute { get; set; } = DefaultRequestsPerMinute;

    /// <summary>How many torrents this client creates in a minute, at most.</summary>
    public int CreatesPerMinute { get; set; } = DefaultCreatesPerMinute;

    /// <summary>How many torrents this client creates in an hour, at most. Those that the service had cached do not count, where it says so.</summary>
    public int CreatesPerHour { get; set; } = DefaultCreatesPerHour;

    /// <summary>
    /// True to let whole lists come out of the service's cache, which is up to 10 minutes old and spares it work. What this client added or removed meanwhile is
    /// put right. False by default; looks for single torrents are always fresh.
    /// </summary>
    public bool CachedLists { get; set; }

    /// <summary>
    /// True to send operations that TorBox does not document: <c>pause</c> and <c>stop_seeding</c>, for <see cref="ITorrentApi.StopAsync"/>. Other clients
    /// use them; what the service makes of them is its own. False by default.
    /// </summary>
    public bool UseUndocumentedOperations { get; set; }

    /// <summary>True to ask for compressed answers. True by default: the service is far away.</summary>
    public bool Compression { get; set; } = true;

    /// <summary>The address; the key as "***".</summary>
    public override string ToString() =>
        $"{BaseAddress?.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped)} api key {(string.IsNullOrEmpty(ApiKey) ? "none" : "***")}";

    internal TorBoxOptions Copy()
    {
        var copy = (TorBoxOptions)MemberwiseClone();
        copy.Headers = new Dictionary<string, string>(Headers, StringComparer.OrdinalIgnoreCase);
        return copy;
    }
}
