using System.Net;

namespace TorrentApi.Http;

/// <summary>The network handler under every backend.</summary>
internal static class Transport
{
    /// <summary>
    /// No cookies: sessions belong to the adapter, and jars ignore ports. No redirects: a password must not follow one. No credentials of the
    /// machine, and no tracing headers that a server could refuse. Connections are renewed so that a changed address is noticed.
    /// </summary>
    public static SocketsHttpHandler Create(TransportOptions options) => new()
    {
        UseCookies = false,
        AllowAutoRedirect = false,
        AutomaticDecompression = options.Compression ? DecompressionMethods.GZip : DecompressionMethods.None,
        PooledConnectionIdleTimeout = options.IdleTimeout,
        PooledConnectionLifetime = options.KeepsConnections ? TimeSpan.FromMinutes(15) : TimeSpan.Zero,
        ConnectTimeout = options.ConnectTimeout,
        ActivityHeadersPropagator = null,
        MaxResponseHeadersLength = 64,
        SslOptions = { RemoteCertificateValidationCallback = options.CertificateAuthorityFile is { } file ? PrivateAuthorities.TrustAlso(file) : null },
    };
}
