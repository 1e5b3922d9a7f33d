using System.Text.RegularExpressions;

namespace TorrentApi.Backends.UTorrent.Gateway;

/// <summary>The page that holds the token: <c>&lt;html&gt;&lt;div id='token' style='display:none;'&gt;TOKEN&lt;/div&gt;&lt;/html&gt;</c>.</summary>
internal static partial class TokenPage
{
    private const int PatienceMilliseconds = 1000;

    /// <summary>The token; null where the page has none. Read as µTorrent's own web interface does: the first text between two tags.</summary>
    public static string? Read(string html) => TokenPattern().Match(html) is { Success: true } match ? match.Groups["token"].Value.Trim() : null;

    [GeneratedRegex("""<div[^>]*\bid\s*=\s*['"]?token['"]?[^>]*>\s*(?<token>[^<\s]+)\s*<""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, PatienceMilliseconds)]
    private static partial Regex TokenPattern();
}
