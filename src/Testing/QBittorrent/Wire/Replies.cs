using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using TorrentApi.Testing.Http;
using TorrentApi.Testing.QBittorrent.Versions;

namespace TorrentApi.Testing.QBittorrent.Wire;

/// <summary>Makes answers as one version writes them.</summary>
internal static class Replies
{
    // What is smaller stays as it is (observed: 4 kB is compressed, 200 bytes are not).
    private const int LeastCompressed = 1024;

    private static readonly Dictionary<int, string> Reasons = new()
    {
        [200] = "OK",
        [202] = "Accepted",
        [204] = "No Content",
        [400] = "Bad Request",
        [401] = "Unauthorized",
        [403] = "Forbidden",
        [404] = "Not Found",
        [405] = "Method Not Allowed",
        [409] = "Conflict",
        [415] = "Unsupported Media Type",
        [500] = "Internal Server Error",
        [501] = "Not Implemented",
        [502] = "Bad Gateway",
    };

    public static string ReasonOf(int status) => Reasons.GetValueOrDefault(status, "");

    public static WireReply Text(VersionProfile version, string text) => Body(version, 200, version.TextType, Encoding.UTF8.GetBytes(text));

    public static WireReply Json(VersionProfile version, JsonNode json, int status = 200) => Body(version, status, "application/json", Write(json));

    public static WireReply Bytes(VersionProfile version, string type, byte[] bytes) => Body(version, 200, type, bytes);

    public static WireReply NoContent(VersionProfile version) => Body(version, 204, null, []);

    /// <summary>A refusal: its own words, else the reason phrase, else nothing.</summary>
    public static WireReply Refuse(VersionProfile version, int status, string words)
    {
        var text = words.Length > 0 ? words : version.RepeatsReason ? ReasonOf(status) : "";
        return Body(version, status, text.Length > 0 ? version.TextType : null, Encoding.UTF8.GetBytes(text));
    }

    /// <summary>An answer of the parser below the API: no body, and the connection ends.</summary>
    public static WireReply Bare(int status) => new() { Status = status, Reason = ReasonOf(status), Headers = [("content-length", "0")], Closes = true };

    /// <summary>No answer: the connection closes.</summary>
    public static WireReply None { get; } = new() { Status = 0, Reason = "", Delivery = Delivery.Dropped, Closes = true };

    /// <summary>Compresses where the client asks for it and it is worth while.</summary>
    public static WireReply Compress(WireReply reply, WireRequest request, VersionProfile version)
    {
        var wanted = request.Header("Accept-Encoding") is { } encodings && AcceptsGzip(encodings, version);
        if (!wanted || reply.Body.Length <= LeastCompressed) return reply;

        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write(reply.Body.Span);
        if (packed.Length >= reply.Body.Length) return reply;

        var others = reply.Headers.Where(header => !header.Name.Equals("content-encoding", StringComparison.OrdinalIgnoreCase));
        return WithBody(reply with { Headers = [.. others, ("content-encoding", "gzip")] }, packed.ToArray());
    }

    /// <summary>The same answer with another body, and its length.</summary>
    public static WireReply WithBody(WireReply reply, byte[] body)
    {
        var length = body.Length.ToString(CultureInfo.InvariantCulture);
        return reply with
        {
            Body = body,
            Headers = [.. reply.Headers.Select(header => header.Name.Equals("content-length", StringComparison.OrdinalIgnoreCase) ? (header.Name, length) : header)],
        };
    }

    /// <summary>API v1 reads the names by case and their weights; a star is any of them, but on the servers up to 3.3.4.</summary>
    private static bool AcceptsGzip(string encodings, VersionProfile version)
    {
        if (!version.IsV1) return encodings.Contains("gzip", StringComparison.OrdinalIgnoreCase);

        var weights = encodings.Split(',', StringSplitOptions.TrimEntries).Select(one => one.Split(';', StringSplitOptions.TrimEntries))
            .Where(one => one[0] is "gzip" || (one[0] is "*" && !version.HasOldServer)).ToList();
        var named = weights.Find(one => one[0] == "gzip") ?? weights.FirstOrDefault();
        return named is not null && !(named is [_, var weight] && double.TryParse(weight.Replace("q=", "", StringComparison.Ordinal), CultureInfo.InvariantCulture, out var q) && q <= 0);
    }

    private static WireReply Body(VersionProfile version, int status, string? type, byte[] body)
    {
        var headers = new List<(string, string)> { ("connection", "keep-alive"), ("content-length", body.Length.ToString(CultureInfo.InvariantCulture)) };
        if (type is not null) headers.Add(("content-type", type));
        headers.AddRange(version.CommonHeaders);
        var reason = version.LeavesOutReason && status < 300 ? "" : ReasonOf(status);
        return new WireReply { Status = status, Reason = reason, Headers = headers, Body = body };
    }

    /// <summary>UTF-8 without escapes for what need not be escaped, the keys of every object in order: as Qt writes JSON.</summary>
    public static byte[] Write(JsonNode json)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping })) Write(writer, json);
        return buffer.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, JsonNode? node)
    {
        switch (node)
        {
            case JsonObject fields:
                writer.WriteStartObject();
                foreach (var (name, value) in fields.OrderBy(field => field.Key, StringComparer.Ordinal))
                {
                    writer.WritePropertyName(name);
                    Write(writer, value);
                }

                writer.WriteEndObject();
                break;
            case JsonArray items:
                writer.WriteStartArray();
                foreach (var item in items) Write(writer, item);
                writer.WriteEndArray();
                break;
            case null:
                writer.WriteNullValue();
                break;
            default:
                node.WriteTo(writer);
                break;
        }
    }
}
