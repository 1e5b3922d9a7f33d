using System.Text;
using System.Web;

namespace TorrentApi.Backends.UTorrent.Tests.Scripted;

/// <summary>One request as it would have gone out.</summary>
internal sealed record RecordedRequest(string Method, Uri Address, IReadOnlyDictionary<string, string> Headers, byte[] Bytes)
{
    /// <summary>The action, else "list", "token", "proxy", or "build" for a request for nothing.</summary>
    public string Key => Query["action"] ?? (Query["list"] is not null ? "list" : Address.AbsolutePath.EndsWith("token.html", StringComparison.Ordinal) ? "token"
        : Address.AbsolutePath.EndsWith("proxy", StringComparison.Ordinal) ? "proxy" : "build");

    /// <summary>"GET action=start&amp;hash=...": what stands behind the token.</summary>
    public string Line => $"{Method} {Address.Query.Replace($"?token={ScriptedServer.Token}&", "", StringComparison.Ordinal)}";

    public string Body => Encoding.Latin1.GetString(Bytes);

    private System.Collections.Specialized.NameValueCollection Query => HttpUtility.ParseQueryString(Address.Query);

    public string? Header(string name) => Headers.GetValueOrDefault(name);

    public static async Task<RecordedRequest> ReadAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var bytes = request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellationToken);
        var headers = request.Headers.Concat(request.Content?.Headers.AsEnumerable() ?? [])
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        if (request.Content?.Headers.ContentLength is { } length) headers["Content-Length"] = $"{length}";
        return new RecordedRequest(request.Method.Method, request.RequestUri!, headers, bytes);
    }
}
