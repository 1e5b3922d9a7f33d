using System.Net.Http.Headers;
using System.Text.Json;

namespace TorrentApi.Backends.TorBox.Gateway;

/// <summary>A body that is one JSON object, always with a length.</summary>
internal static class JsonRequest
{
    private static readonly MediaTypeHeaderValue ContentType = new("application/json");

    public static HttpContent Create(Action<Utf8JsonWriter> write)
    {
        using var body = new MemoryStream();
        using (var writer = new Utf8JsonWriter(body))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        return new ByteArrayContent(body.ToArray()) { Headers = { ContentType = ContentType } };
    }
}
