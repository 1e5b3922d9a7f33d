using System.Diagnostics;

namespace TorrentApi.Backends.QBittorrent;

/// <summary>Where a qBittorrent WebUI is, who logs in there, and how patient to be.</summary>
/// <remarks>
/// Either <see cref="Username"/> and <see cref="Password"/>, or <see cref="ApiKey"/> (qBittorrent 5.2+), or none where the server lets this address in
/// without a login. An adapter copies its options when it is made: later changes reach new adapters only. <see cref="ToString"/> shows no secret.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class QBittorrentOptions
{
    /// <summary>The default of <see cref="OperationTimeout"/>.</summary>
    public static readonly TimeSpan DefaultOperationTimeout = TimeSpan.FromSeconds(100);

    /// <summary>The default of <see cref="RequestTimeout"/>.</summary>
    public static readonly TimeSpan DefaultRequestTimeout = TimeSpan.FromSeconds(30);

    /// <summary>The default of <see cref="ConnectTimeout"/>.</summary>
    public static readonly TimeSpan DefaultConnectTimeout = TimeSpan.FromSeconds(15);

    /// <summary>The default of <see cref="VisibilityTimeout"/>.</summary>
    public static readonly TimeSpan DefaultVisibilityTimeout = TimeSpan.FromSeconds(10);

    /// <summary>The default of <see cref="BanHold"/>: as long as qBittorrent bans by default.</summary>
    public static readonly TimeSpan DefaultBanHold = TimeSpan.FromHours(1);

    /// <summary>The address of the WebUI, http or https, with its base path where a proxy adds one. Required. No user info, no query.</summary>
    public Uri? BaseAddress { get; set; }

    /// <summary>The WebUI's user name.</summary>
    public string? Username { get; set; }

    /// <summary>The WebUI's password.</summary>
    public string? Password { get; set; }

    /// <summary>An API key, "qbt_" and 28 letters or digits; qBittorrent 5.2+. Used in place of a login.</summary>
    public string? ApiKey { get; set; }

    /// <summary>The user name of HTTP Basic authentication at a proxy in front of qBittorrent. The proxy must not pass it on; not together with <see cref="ApiKey"/>.</summary>
    public string? ProxyUsername { get; set; }

    /// <summary>The password of HTTP Basic authentication at a proxy in front of qBittorrent.</summary>
    public string? ProxyPassword { get; set; }

    /// <summary>
    /// The Host header to send, "name:port"; null for the address's own. Needed where a port is mapped: qBittorrent refuses a port that is not its own.
    /// </summary>
    public string? HostHeader { get; set; }

    /// <summary>
    /// A PEM file with the certificates of authorities to trust besides the machine's, or with the server's own where it vouches for itself; null for
    /// none. Host name, dates and purpose of the server's certificate are checked as ever. Read when the client is made.
    /// </summary>
    public string? CertificateAuthorityFile { get; set; }

    /// <summary>Headers to send with every request, for a gateway in front of qBittorrent. Their values are treated as secrets.</summary>
    public IDictionary<string, string> Headers { get; private set; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Which generation of the WebUI API to speak; <see cref="QBittorrentApiGeneration.Auto"/>, the default, asks the server.</summary>
    public QBittorrentApiGeneration ApiGeneration { get; set; }

    /// <summary>
    /// The server's time zone, by the name that this machine knows it by, such as "Europe/Berlin"; null for UTC. Servers up to 3.3.4 tell the times of their
    /// torrents without a zone; later ones do not need it.
    /// </summary>
    public string? ServerTimeZone { get; set; }

    /// <summary>How long one operation may take in all, logins and repeats included; then <see cref="ApiError.TimedOut"/>.</summary>
    public TimeSpan OperationTimeout { get; set; } = DefaultOperationTimeout;

    /// <summary>How long the server may take to begin an answer; then <see cref="ApiError.TimedOut"/>.</summary>
    public TimeSpan RequestTimeout { get; set; } = DefaultRequestTimeout;

    /// <summary>How long making a connection may take; then <see cref="ApiError.Unreachable"/>.</summary>
    public TimeSpan ConnectTimeout { get; set; } = DefaultConnectTimeout;

    /// <summary>How long an add waits for its torrent to be visible; then it is <see cref="AddOutcome.Pending"/>.</summary>
    public TimeSpan VisibilityTimeout { get; set; } = DefaultVisibilityTimeout;

    /// <summary>How long no login is sent after the server said that this address is banned.</summary>
    public TimeSpan BanHold { get; set; } = DefaultBanHold;

    /// <summary>True to ask for compressed answers: worth it over a slow line, a burden for the server on a fast one. False by default.</summary>
    public bool Compression { get; set; }

    /// <summary>Address and user name; secrets as "***".</summary>
    public override string ToString() =>
        $"{BaseAddress?.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped)} "
        + (ApiKey is null ? $"user '{Username}' password {Mask(Password)}" : "api key ***");

    internal QBittorrentOptions Copy()
    {
        var copy = (QBittorrentOptions)MemberwiseClone();
        copy.Headers = new Dictionary<string, string>(Headers, StringComparer.OrdinalIgnoreCase);
        return copy;
    }

    private static string Mask(string? secret) => string.IsNullOrEmpty(secret) ? "none" : "***";
}
