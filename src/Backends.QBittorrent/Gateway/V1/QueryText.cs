using System.Text;

namespace TorrentApi.Backends.QBittorrent.Gateway.V1;

/// <summary>Values in a query. The server decodes only some of the escapes there (Qt's PrettyDecoded; observed on 4.0.4 and 3.3.16).</summary>
internal static class QueryText
{
    // Their escapes stay as they are, so these go as themselves; + is no blank.
    private const string Raw = "!$'()*+,/:;?@";

    // A percent sign cannot be said at all; what becomes of the others on the way through a URL is not known well enough to rely on.
    private const string Unsayable = "%[]\\`";

    /// <summary>The value as this server reads it back; null where there is no way to say it.</summary>
    public static string? TryEncode(string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (var rune in value.EnumerateRunes())
        {
            if (Rune.IsControl(rune) || rune == Rune.ReplacementChar || (rune.IsAscii && Unsayable.Contains((char)rune.Value, StringComparison.Ordinal))) return null;

            var letter = rune.ToString();
            text.Append(Raw.Contains(letter, StringComparison.Ordinal) ? letter : Uri.EscapeDataString(letter));
        }

        return text.ToString();
    }
}
