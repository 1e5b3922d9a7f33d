using System.Text;

namespace TorrentApi.Testing.Http;

/// <summary>Reads parameters: of a query, of a form, and of a multipart body with its files.</summary>
internal static class FormReader
{
    private const string Boundary = "boundary=";

    /// <summary>Reads <c>a=1&amp;b=2</c>; a plus is a blank, and of a repeated name the last counts.</summary>
    public static Dictionary<string, string> ReadPairs(string text)
    {
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in ReadAll(text)) pairs[name] = value;
        return pairs;
    }

    /// <summary>Reads <c>a=1&amp;a=2</c> with every repetition, in the order in which it stands there.</summary>
    public static IReadOnlyList<(string Name, string Value)> ReadAll(string text) =>
    [
        .. text.Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=', 2) is [var name, var value] ? (Decode(name), Decode(value)) : (Decode(pair), "")),
    ];

    /// <summary>Reads the parts of a multipart body; null where there is no part at all or no boundary.</summary>
    public static WireForm? ReadMultipart(string contentType, ReadOnlyMemory<byte> body)
    {
        if (contentType.IndexOf(Boundary, StringComparison.OrdinalIgnoreCase) is not (>= 0 and var at)) return null;

        var form = new WireForm();
        var delimiter = Encoding.UTF8.GetBytes("--" + contentType[(at + Boundary.Length)..].Split(';')[0].Trim().Trim('"'));
        var rest = body.Span;
        var any = false;
        while (rest.IndexOf(delimiter) is >= 0 and var begin)
        {
            rest = rest[(begin + delimiter.Length)..];
            var end = rest.IndexOf(delimiter);
            if (rest.StartsWith("--"u8) || end < 0) break;

            // Between the delimiters stand a line break, the part, and another line break.
            Take(rest[2..Math.Max(2, end - 2)], form);
            any = true;
            rest = rest[end..];
        }

        return any ? form : null;
    }

    private static void Take(ReadOnlySpan<byte> part, WireForm form)
    {
        var end = part.IndexOf("\r\n\r\n"u8);
        if (end < 0) return;

        var head = Encoding.UTF8.GetString(part[..end]);
        var content = part[(end + 4)..];
        if (Attribute(head, "filename") is { } file) form.Files.Add(new WireFile(file, content.ToArray()) { Field = Attribute(head, "name") ?? "" });
        else form.Fields[Attribute(head, "name") ?? ""] = Encoding.UTF8.GetString(content);
    }

    private static string? Attribute(string head, string name)
    {
        var line = head.Split("\r\n").FirstOrDefault(line => line.StartsWith("Content-Disposition", StringComparison.OrdinalIgnoreCase)) ?? "";
        foreach (var attribute in line.Split(';', StringSplitOptions.TrimEntries))
        {
            if (attribute.StartsWith(name + "=", StringComparison.OrdinalIgnoreCase)) return attribute[(name.Length + 1)..].Trim('"');
        }

        return null;
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
