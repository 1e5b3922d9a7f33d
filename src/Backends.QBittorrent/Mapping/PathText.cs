using System.Text;

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

    /// <inheritdoc cref="TrimEnd(ReadOnlySpan{byte})"/>
    public static string TrimEnd(string path) => Encoding.UTF8.GetString(TrimEnd(Encoding.UTF8.GetBytes(path)));

    /// <summary>What lies directly in a folder, by name; empty where the path leads elsewhere or the separators are not slashes.</summary>
    public static ReadOnlySpan<byte> NameWithin(ReadOnlySpan<byte> folder, ReadOnlySpan<byte> path)
    {
        if (folder.IsEmpty || path.Length <= folder.Length + 1 || path[folder.Length] != (byte)'/' || !path.StartsWith(folder)) return default;
        var name = path[(folder.Length + 1)..];
        return name.Contains((byte)'/') ? default : name;
    }

    /// <summary>True for <c>/x</c>, <c>C:\x</c> and <c>\\server\x</c>: a path that does not depend on where it is read.</summary>
    public static bool IsRooted(string path) => path is ['/' or '\\', ..] or [(>= 'A' and <= 'Z') or (>= 'a' and <= 'z'), ':', ..];

    /// <summary>The folder of a path inside a torrent, with its slash; empty at the top.</summary>
    public static string FolderOf(string path) => path[..(path.LastIndexOf('/') + 1)];

    /// <summary>True where two paths are one but for separators at the end.</summary>
    public static bool IsSame(string? one, string? other) => one is not null && other is not null && string.Equals(Trim(one), Trim(other), StringComparison.Ordinal);

    private static string Trim(string path) => path.Length > 1 ? path.TrimEnd('/', '\\') : path;
}
