using System.Net;

namespace TorrentApi.RealServers.Tests.Servers;

/// <summary>
/// Talks to a server without the library, so that a test can arrange and look behind its back. Paths are relative to the server:
/// <c>api/v2/torrents/info?hashes=...</c>. No status is an exception.
/// </summary>
internal sealed class RawClient : IDisposable
{
    private readonly HttpClient http;

    /// <summary>A client without a session; with an API key, it needs none on servers from 5.2.0.</summary>
    public RawClient(Uri baseAddress, string? apiKey = null)
    {
        var handler = new SocketsHttpHandler
        {
            // A jar would mix up servers: it ignores ports, and all servers up to 5.1 call their cookie SID.
            UseCookies = false,
            UseProxy = false,
            AllowAutoRedirect = false,
            // Servers drop idle connections after 7 seconds without notice.
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(5),
        };
        http = new(handler) { BaseAddress = baseAddress, Timeout = TimeSpan.FromSeconds(30) };
        if (apiKey is not null) http.DefaultRequestHeaders.Authorization = new("Bearer", apiKey);
    }

    /// <summary>The session's cookie as <c>name=value</c>; null before the login.</summary>
    public string? Cookie { get; private set; }

    /// <summary>A client that is logged in to a server with the password it was started with.</summary>
    public static async Task<RawClient> LoginAsync(QBittorrentProcess server, CancellationToken cancellationToken = default)
    {
        var client = new RawClient(server.BaseAddress);
        var reply = await client.LoginAsync(server.Username, server.Password, cancellationToken);
        if (client.Cookie is not null) return client;

        client.Dispose();
        throw new InvalidOperationException($"qBittorrent {server.Version} refused the login: {(int)reply.Status} {reply.Text}");
    }

    /// <summary>Tries to log in. Success shows in <see cref="Cookie"/>: servers up to 5.1 answer 200 to a wrong password as well.</summary>
    public Task<RawReply> LoginAsync(string username, string password, CancellationToken cancellationToken = default)
    {
        // With a valid cookie, any password would do.
        Cookie = null;
        return PostAsync("api/v2/auth/login", [("username", username), ("password", password)], cancellationToken);
    }

    public Task<RawReply> GetAsync(string path, CancellationToken cancellationToken = default) =>
        SendAsync(new(HttpMethod.Get, path), cancellationToken);

    /// <summary>Posts a form; an empty one is sent as no body at all.</summary>
    public Task<RawReply> PostAsync(
        string path, IReadOnlyList<(string Name, string Value)> form, CancellationToken cancellationToken = default) =>
        PostAsync(path, new FormUrlEncodedContent(form.Select(field => KeyValuePair.Create(field.Name, field.Value))), cancellationToken);

    /// <summary>Posts any content, such as a <see cref="MultipartFormDataContent"/> with torrent files.</summary>
    public Task<RawReply> PostAsync(string path, HttpContent content, CancellationToken cancellationToken = default) =>
        SendAsync(new(HttpMethod.Post, path) { Content = content }, cancellationToken);

    public void Dispose() => http.Dispose();

    private async Task<RawReply> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using (request)
        {
            if (Cookie is not null) request.Headers.Add("Cookie", Cookie);
            using var response = await http.SendAsync(request, cancellationToken);
            TakeCookie(response);
            return new(response.StatusCode, await response.Content.ReadAsStringAsync(cancellationToken));
        }
    }

    // The name is the server's to choose: SID, what its settings say, or QBT_SID_<port> from 5.2 on. A logout sends it empty.
    private void TakeCookie(HttpResponseMessage response)
    {
        if (!response.Headers.TryGetValues("Set-Cookie", out var headers)) return;

        var pair = headers.First().Split(';', 2)[0].Trim();
        Cookie = pair.EndsWith('=') ? null : pair;
    }
}
