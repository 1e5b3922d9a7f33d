namespace TorrentApi.Backends.QBittorrent.Mapping;

/// <summary>Folders as the server writes them: with the separators of its own system, and up to 4.2 with one more at the end.</summary>
internal static class PathText
{
    /// <summary>Takes separators from the end, but not from a root: <c>/</c>, <c>C:\</c> and <c>C:/</c> stay.</summary>
    public static ReadOnlySpan<byte> TrimEnd(ReadOnlySpan<byte> utf8)
    {
        // Where paths begin with a slash a backslash is a letter like any other.
        var isUnix = utf8 is [(byte)'/', ..];
        var root = isUnix ? 1 : utf8 is [_, (byte)':', ..] ? 3 : 0;

        var length = utf8.Length;
        while (length > root && (utf8[length - 1] == (byte)'/' || (!isUnix && utf8[length - 1] == (byte)'\\'))) length--;
        return utf8[..length];
    }

    /// <summary>True for <c>/x</c>, <c>C:\x</c> and <c>\\server\x</c>: a path that does not depend on where it is read.</summary>
    public static bool IsRooted(string path) => path is ['/' or '\\', ..] or [(>= 'A' and <= 'Z') or (>= 'a' and <= 'z'), ':', ..];
}
