using System.Text;
using TorrentApi.Testing.Http;

namespace TorrentApi.Testing.QBittorrent.Endpoints.V1;

/// <summary>Reads bodies as the server up to 4.0 does, which is no reader of forms by the book. Source: observed on 4.0.4; httprequestparser.cpp.</summary>
internal static class BodyReader
{
    private const string UrlEncoded = "application/x-www-form-urlencoded";
    private const string Multipart = "multipart/form-data";
    private const string Boundary = "boundary=";

    /// <summary>The fields and files; empty for a chunked body, which is not read; null for what is refused.</summary>
    public static WireForm? Read(WireRequest request)
    {
        if (request.IsChunked || request.Body.Length == 0) return new WireForm();

        var type = request.Header("Content-Type") ?? "";
        if (type.StartsWith(UrlEncoded, StringComparison.Ordinal)) return new WireForm { Fields = ReadPairs(request.BodyText) };
        return type.StartsWith(Multipart, StringComparison.Ordinal) ? ReadParts(type, request.Body.Span) : null;
    }

    /// <summary>A plus is a plus, and names are in lower case whatever was sent: a field such as <c>upLimit</c> is out of reach.</summary>
    private static Dictionary<string, string> ReadPairs(string text)
    {
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in text.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, value) = pair.Split('=', 2) is [var left, var right] ? (left, right) : (pair, "");
            pairs[Uri.UnescapeDataString(name).ToLowerInvariant()] = Uri.UnescapeDataString(value);
        }

        return pairs;
    }

    /// <summary>A part counts where a line of its delimiter follows it: without the line break at the very end the last part is lost.</summary>
    private static WireForm? ReadParts(string type, ReadOnlySpan<byte> rest)
    {
        var at = type.IndexOf(Boundary, StringComparison.Ordinal);
        var boundary = at < 0 ? "" : type[(at + Boundary.Length)..].Split(';')[0].Trim().Trim('"');
        if (boundary.Length == 0) return null;

        var (between, last) = (Encoding.UTF8.GetBytes($"--{boundary}\r\n"), Encoding.UTF8.GetBytes($"--{boundary}--\r\n"));
        var form = new WireForm();
        for (var begin = rest.IndexOf(between); begin >= 0; begin = rest.IndexOf(between))
        {
            rest = rest[(begin + between.Length)..];
            var (next, end) = (rest.IndexOf(between), rest.IndexOf(last));
            var stop = next >= 0 ? next : end;
            if (stop < 0) break;
            if (!TryTake(rest[..Math.Max(0, stop - 2)], form)) return null;
        }

        return form;
    }

    /// <summary>A file is what has a file name; the name of its field means nothing. False for a name that is quoted in a way that the server cannot read.</summary>
    private static bool TryTake(ReadOnlySpan<byte> part, WireForm form)
    {
        var end = part.IndexOf("\r\n\r\n"u8);
        if (end < 0) return false;

        var line = Encoding.UTF8.GetString(part[..end]).Split("\r\n").FirstOrDefault(line => line.StartsWith("Content-Disposition", StringComparison.OrdinalIgnoreCase)) ?? "";
        if (line.Contains("\\\"", StringComparison.Ordinal)) return false;

        var content = part[(end + 4)..];
        if (Attribute(line, "filename") is { } file) form.Files.Add(new(file, content.ToArray()));
        else form.Fields[Attribute(line, "name") ?? ""] = Encoding.UTF8.GetString(content);
        return true;
    }

    private static string? Attribute(string line, string name)
    {
        // Every second piece stands in quotes: what looks like an attribute there is none.
        var bare = string.Join('"', line.Split('"').Select((piece, index) => index % 2 == 0 ? piece : new string('_', piece.Length)));
        foreach (var start in new[] { $"; {name}=", $";{name}=" })
        {
            var at = bare.IndexOf(start, StringComparison.OrdinalIgnoreCase);
            if (at < 0) continue;

            at += start.Length;
            var end = bare.IndexOf(';', at);
            return line[at..(end < 0 ? line.Length : end)].Trim().Trim('"');
        }

        return null;
    }
}
