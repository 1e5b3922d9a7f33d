using System.Buffers;
using System.Text;

namespace TorrentApi.Metainfo.Magnet;

/// <summary>The %XX of URIs (RFC 3986), read as leniently as links in the wild need it.</summary>
internal static class PercentEncoding
{
    /// <summary>Decodes to UTF-8 text. A '%' that no two hex digits follow stays as it is; bytes that are not UTF-8 become U+FFFD.</summary>
    public static string Decode(ReadOnlySpan<char> text)
    {
        if (!text.Contains('%')) return text.ToString();

        var decoded = new StringBuilder(text.Length);
        var bytes = new byte[text.Length / 3];
        while (text.IndexOf('%') is var percent and >= 0)
        {
            decoded.Append(text[..percent]);
            text = text[percent..];
            var count = 0;
            while (text is ['%', _, _, ..]
                && Convert.FromHexString(text.Slice(1, 2), bytes.AsSpan(count), out _, out _) is OperationStatus.Done)
            {
                count++;
                text = text[3..];
            }
            // Only the run as a whole is UTF-8: one character may take up to four escapes.
            if (count > 0) decoded.Append(Encoding.UTF8.GetString(bytes, 0, count));
            else
            {
                decoded.Append('%');
                text = text[1..];
            }
        }
        return decoded.Append(text).ToString();
    }

    /// <summary>Encodes all but letters, digits and <c>-._~</c>.</summary>
    public static string Encode(string text) => Uri.EscapeDataString(text);
}
