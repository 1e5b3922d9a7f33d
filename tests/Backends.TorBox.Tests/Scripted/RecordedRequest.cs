using System.Net;
using System.Text;

namespace TorrentApi.Backends.TorBox.Tests.Scripted;

/// <summary>One request as it would have gone out.</summary>
internal sealed record RecordedRequest(string Method, Uri Address, IReadOnlyDictionary<string, string> Headers, string Body)
{
    /// <summary>"GET /v1/api/torrents/mylist?id=5".</summary>
    public string Line => $"{Method} {Address.PathAndQuery}";

    /// <summary>"GET torrents/mylist".</summary>
    public string Route => $"{Method} {Address.AbsolutePath.Replace("/v1/api/", "", StringComparison.Ordinal)}";

    /// <summary>When it came.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>The parameters of the query, repeated ones too.</summary>
    public IReadOnlyList<(string Name, string Value)> Query =>
        [.. Address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2)).Select(pair => (WebUtility.UrlDecode(pair[0]), WebUtility.UrlDecode(pair[1])))];

    public string? Header(string name) => Headers.GetValueOrDefault(name);

    public static async Task<RecordedRequest> ReadAsync(HttpRequestMessage request, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var bytes = request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellationToken);
        var headers = request.Headers.Concat(request.Content?.Headers.AsEnumerable() ?? []).ToDictionary(
            header => header.Key, header => string.Join(' ', header.Value), StringComparer.OrdinalIgnoreCase);
        if (request.Content?.Headers.ContentLength is { } length) headers["Content-Length"] = $"{length}";
        return new RecordedRequest(request.Method.Method, request.RequestUri!, headers, Encoding.Latin1.GetString(bytes)) { At = at };
    }
}
