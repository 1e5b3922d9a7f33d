using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace TorrentApi.Backends.QBittorrent.Tests.Scripted;

/// <summary>One request as it would have gone out.</summary>
internal sealed partial record RecordedRequest(string Method, Uri Address, IReadOnlyDictionary<string, string> Headers, byte[] Bytes)
{
    /// <summary>"GET /api/v2/torrents/info?hashes=...".</summary>
    public string Line => $"{Method} {Address.PathAndQuery}";

    /// <summary>"torrents/info"; of the API v1 "query/torrents".</summary>
    public string Action => Address.AbsolutePath.Split("api/v2/") is [_, var action] ? action : Address.AbsolutePath[1..];

    public string Body => Encoding.UTF8.GetString(Bytes);

    public string? Cookie => Header("Cookie");

    public string? Boundary => Header("Content-Type")?.Split("boundary=") is [_, var boundary] ? boundary : null;

    /// <summary>The parameters, wherever this method has them.</summary>
    public IReadOnlyDictionary<string, string> Parameters =>
        field ??= (Boundary is not null ? Parts() : Decode(Method == "GET" ? Address.Query.TrimStart('?') : Body)).ToDictionary(pair => pair.Key, pair => pair.Value);

    public string? this[string parameter] => Parameters.GetValueOrDefault(parameter);

    /// <summary>The parts of a multipart body; a file as Latin-1, so that no byte is lost.</summary>
    public IEnumerable<KeyValuePair<string, string>> Parts() =>
        PartPattern().Matches(Encoding.Latin1.GetString(Bytes)).Select(part =>
            new KeyValuePair<string, string>(part.Groups["name"].Value, part.Groups["value"].Value));

    public string? Header(string name) => Headers.GetValueOrDefault(name);

    public static async Task<RecordedRequest> ReadAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var bytes = request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellationToken);
        var headers = request.Headers.Concat(request.Content?.Headers.AsEnumerable() ?? []).ToDictionary(
            header => header.Key, header => string.Join(header.Key == "Cookie" ? "; " : ", ", header.Value), StringComparer.OrdinalIgnoreCase);
        if (request.Content?.Headers.ContentLength is { } length) headers["Content-Length"] = $"{length}";
        return new RecordedRequest(request.Method.Method, request.RequestUri!, headers, bytes);
    }

    private static IEnumerable<KeyValuePair<string, string>> Decode(string form) => form
        .Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('=', 2))
        .Select(pair => new KeyValuePair<string, string>(WebUtility.UrlDecode(pair[0]), WebUtility.UrlDecode(pair[1])));

    [GeneratedRegex("""name="(?<name>[^"]*)"(?:; filename="[^"]*"\r\nContent-Type: [^\r]*)?\r\n\r\n(?<value>.*?)\r\n--""", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PartPattern();
}
