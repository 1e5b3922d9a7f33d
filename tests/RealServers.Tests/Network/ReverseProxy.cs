using System.IO.Pipelines;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace TorrentApi.RealServers.Tests.Network;

/// <summary>How a <see cref="ReverseProxy"/> treats what passes through it.</summary>
internal sealed record ReverseProxyOptions
{
    /// <summary>Where the server appears, such as <c>/torrents</c>; taken off before a request is passed on.</summary>
    public string BasePath { get; init; } = "";

    /// <summary>"name:password", asked for by HTTP Basic; null for nothing.</summary>
    public string? Credentials { get; init; }

    /// <summary>Whether the server gets to see the credentials that were meant for the proxy, as nginx has it unless told otherwise.</summary>
    public bool PassesAuthorization { get; init; }

    /// <summary>Whether the Host header goes through as it came, as where a container's port is mapped.</summary>
    public bool PassesHost { get; init; }

    /// <summary>Makes it speak TLS.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>What the server gets instead of a request; null for the request itself.</summary>
    public Func<HttpMessage, HttpMessage>? Rewrite { get; init; }

    /// <summary>Requests after whose answer, which the server did give, the connection is cut instead of answering.</summary>
    public Func<HttpMessage, bool> Cuts { get; init; } = _ => false;
}

/// <summary>A small reverse proxy in front of a real server.</summary>
internal sealed class ReverseProxy(Uri upstream, ReverseProxyOptions options) : SocketServer
{
    private const string Unauthorized = "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"front\"\r\nContent-Length: 0\r\n\r\n";

    /// <summary>The address to give to a client.</summary>
    public Uri Address => new($"{(options.Certificate is null ? "http" : "https")}://localhost:{PortText(Port)}{options.BasePath}/");

    protected override async Task ServeAsync(Socket socket, CancellationToken closing)
    {
        await using var near = await OpenAsync(socket, closing);
        using var far = new TcpClient();
        await far.ConnectAsync(upstream.Host, upstream.Port, closing);
        var (requests, answers) = (PipeReader.Create(near), PipeReader.Create(far.GetStream()));
        while (await HttpMessage.ReadAsync(requests, closing) is { } request)
        {
            Requests.Enqueue(request);
            if (!IsLetIn(request))
            {
                await near.WriteAsync(Encoding.ASCII.GetBytes(Unauthorized), closing);
                continue;
            }

            await far.GetStream().WriteAsync(Translate(request).ToBytes(), closing);
            if (await HttpMessage.ReadAsync(answers, closing) is not { } answer || options.Cuts(request)) return;
            await near.WriteAsync(answer.ToBytes(), closing);
        }
    }

    private async Task<Stream> OpenAsync(Socket socket, CancellationToken closing)
    {
        var plain = new NetworkStream(socket);
        if (options.Certificate is null) return plain;

        var secure = new SslStream(plain);
        try
        {
            await secure.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = options.Certificate }, closing);
        }
        catch (System.Security.Authentication.AuthenticationException refused)
        {
            // The client does not trust the certificate.
            throw new IOException("No TLS.", refused);
        }

        return secure;
    }

    private bool IsLetIn(HttpMessage request) =>
        options.Credentials is null || request.Header("Authorization") == "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes(options.Credentials));

    private HttpMessage Translate(HttpMessage request)
    {
        var path = request.Target;
        path.Should().StartWith(options.BasePath + "/");
        var passed = request with { FirstLine = $"{request.Method} {path[options.BasePath.Length..]} HTTP/1.1" };
        if (!options.PassesHost) passed = passed.With("Host", upstream.Authority);
        if (!options.PassesAuthorization) passed = passed.Without("Authorization");
        return options.Rewrite?.Invoke(passed) ?? passed;
    }
}
