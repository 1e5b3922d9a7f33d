using System.Text;

namespace TorrentApi.Backends.QBittorrent.Mapping;

/// <summary>Web seeds as addresses. The server lists them for people to read, with blanks and letters in place of their codes (seen on 5.3.0), and knows them by the codes alone.</summary>
internal static class WebSeedText
{
    // What Qt decodes for display and no address holds as it is. The code of a percent sign stays a code there.
    private const string Unsafe = " \"<>\\^`{|}";

    /// <summary>The address with its codes, which is what an edit has to name.</summary>
    public static string ToAddress(string shown)
    {
        if (shown.All(letter => char.IsAscii(letter) && !Unsafe.Contains(letter, StringComparison.Ordinal))) return shown;

        var address = new StringBuilder(shown.Length + 16);
        foreach (var rune in shown.EnumerateRunes())
            address.Append(rune.IsAscii && !Unsafe.Contains((char)rune.Value, StringComparison.Ordinal) ? rune.ToString() : Uri.EscapeDataString(rune.ToString()));
        return address.ToString();
    }
}
