using System.Globalization;
using System.Text;

namespace TorrentApi.Testing.QBittorrent.Endpoints.V1;

/// <summary>Reads queries as the server up to 4.0 does: percent-codes are only partly read (QUrl's PrettyDecoded), and a plus is a plus.</summary>
internal static class QueryReader
{
    /// <summary>What stays as it is where it comes in percent-code; a percent sign itself cannot be said at all.</summary>
    private const string Kept = "!$%'()*+,/:;?@[]";

    /// <summary>Of a repeated name the last counts.</summary>
    public static Dictionary<string, string> Read(string query)
    {
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, value) = pair.Split('=', 2) is [var left, var right] ? (left, right) : (pair, "");
            pairs[Decode(name)] = Decode(value);
        }

        return pairs;
    }

    private static string Decode(string text)
    {
        // The request line was read byte by byte, so a letter is a byte here.
        var bytes = new List<byte>(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (CodeAt(text, at) is { } code)
            {
                bytes.Add(code);
                at += 2;
            }
            else
            {
                bytes.Add((byte)text[at]);
            }
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }

    /// <summary>The byte that a percent-code stands for; null where there is none, or one that is not read.</summary>
    private static byte? CodeAt(string text, int at) =>
        text[at] == '%' && at + 2 < text.Length
        && byte.TryParse(text.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
        && !Kept.Contains((char)code, StringComparison.Ordinal) ? code : null;
}
