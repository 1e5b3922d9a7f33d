using System.Diagnostics;

namespace TorrentApi.Backends.UTorrent;

/// <summary>Where a µTorrent WebUI is, who logs in there, and how patient to be.</summary>
/// <remarks>An adapter copies its options when it is made: later changes reach new adapters only. <see cref="ToString"/> shows no secret.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class UTorrentOptions
{
    /// <summary>The default of <see cref="OperationTimeout"/>.</summary>
    public static readonly TimeSpan DefaultOperationTimeout = TimeSpan.FromSeconds(100);

    /// <summary>The default of <see cref="RequestTimeout"/>.</summary>
    public static readonly TimeSpan DefaultRequestTimeout = TimeSpan.FromSeconds(30);

    /// <summary>The default of <see cref="ConnectTimeout"/>.</summary>
    public static readonly TimeSpan DefaultConnectTimeout = TimeSpan.FromSeconds(15);

    /// <summary>The default of <see cref="VisibilityTimeout"/>.</summary>
    public static readonly TimeSpan DefaultVisibilityTimeout = TimeSpan.FromSeconds(10);

    /// <summary>
    /// The address in front of <c>/gui/</c>, http or https, with the base path that a proxy adds where there is one. Required. A <c>/gui</c> at its end is
    /// understood and left out. No user info, no query.
    /// </summary>
    public Uri? BaseAddress { get; set; }

    /// <summary>The WebUI's user name, "admin" unless it was changed; null where the server lets this address in without one.</summary>
    public string? Username { get; set; }

    /// <summary>The WebUI's password; null is an empty one.</summary>
    public string? Password { get; set; }

    /// <summary>
    /// A PEM file with the certificates of authorities to trust besides the machine's, or with the server's own where it vouches for itself; null for
    /// none. Host name, dates and purpose of the server's certificate are checked as ever. Read when the client is made.
    /// </summary>
    public string? CertificateAuthorityFile { get; set; }

    /// <summary>Headers to send with every request, for a gateway in front of µTorrent. Their values are treated as secrets.</summary>
    public IDictionary<string, string> Headers { get; private set; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>How long one operation may take in all, new tokens and repeats included; then <see cref="ApiError.TimedOut"/>.</summary>
    public TimeSpan OperationTimeout { get; set; } = DefaultOperationTimeout;

    /// <summary>How long the server may take to begin an answer; then <see cref="ApiError.TimedOut"/>.</summary>
    public TimeSpan RequestTimeout { get; set; } = DefaultRequestTimeout;

    /// <summary>How long making a connection may take; then <see cref="ApiError.Unreachable"/>.</summary>
    public TimeSpan ConnectTimeout { get; set; } = DefaultConnectTimeout;

    /// <summary>How long an add waits for its torrent to be visible; then it is <see cref="AddOutcome.Pending"/>.</summary>
    public TimeSpan VisibilityTimeout { get; set; } = DefaultVisibilityTimeout;

    /// <summary>Address and user; whether there is a password and how many headers, never their values.</summary>
    public override string ToString() =>
        $"{BackendAddress} user {Username ?? "none"} password {(string.IsNullOrEmpty(Password) ? "none" : "***")} headers {Headers.Count}";

    // The address may hold credentials until it is checked.
    private string BackendAddress => BaseAddress is { IsAbsoluteUri: true } address ? address.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped) : "no address";

    internal UTorrentOptions Copy()
    {
        var copy = (UTorrentOptions)MemberwiseClone();
        copy.Headers = new Dictionary<string, string>(Headers, StringComparer.OrdinalIgnoreCase);
        return copy;
    }
}
