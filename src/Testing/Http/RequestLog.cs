using System.Text.Json;

namespace TorrentApi.Testing.Http;

/// <summary>Writes requests down for tests to read, without what a log must not hold.</summary>
internal static class RequestLog
{
    private const string Hidden = "***";

    // Passwords; settings, which hold some; what may be an address with a passkey in it; keys and what becomes one.
    private static readonly HashSet<string> Secrets = new(StringComparer.OrdinalIgnoreCase)
    {
        "username", "password", "json", "urls", "url", "origUrl", "newUrl", "cookie", "token", "magnet", "device_code",
    };

    public static RecordedRequest Record(WireRequest request, int status, bool isKnown)
    {
        var form = ReadBody(request);
        foreach (var (name, value) in FormReader.ReadPairs(request.Query)) form.Fields.TryAdd(name, value);
        return new RecordedRequest
        {
            Method = request.Method,
            Path = request.Path,
            Parameters = form.Fields.ToDictionary(field => field.Key, field => Secrets.Contains(field.Key) ? Hidden : field.Value, StringComparer.Ordinal),
            FileCount = form.Files.Count,
            Status = status,
            IsKnown = isKnown,
        };
    }

    private static WireForm ReadBody(WireRequest request) => request.Header("Content-Type") switch
    {
        { } type when type.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase) => FormReader.ReadMultipart(type, request.Body) ?? new WireForm(),
        { } type when type.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) => new WireForm { Fields = FormReader.ReadPairs(request.BodyText) },
        { } type when type.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) => new WireForm { Fields = ReadJson(request.Body) },
        _ => new WireForm(),
    };

    /// <summary>The fields of an object as they stand in the JSON, texts without their quotes; none of anything else.</summary>
    private static Dictionary<string, string> ReadJson(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.ValueKind == JsonValueKind.Object
                ? json.RootElement.EnumerateObject().GroupBy(field => field.Name, StringComparer.Ordinal).ToDictionary(field => field.Key, field => field.Last().Value.ToString(), StringComparer.Ordinal)
                : new Dictionary<string, string>(StringComparer.Ordinal);
        }
        catch (JsonException)
        {
            return new Dictionary<string, string>(StringComparer.Ordinal);
        }
    }
}
