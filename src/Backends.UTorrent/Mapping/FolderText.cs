namespace TorrentApi.Backends.UTorrent.Mapping;

/// <summary>Folders as the server writes them, with the separators of its own system.</summary>
internal static class FolderText
{
    private static readonly char[] Separators = ['/', '\\'];

    /// <summary>True where both mean one folder but for a separator at the end.</summary>
    public static bool AreSame(string one, string other) => string.Equals(one.TrimEnd(Separators), other.TrimEnd(Separators), StringComparison.Ordinal);
}
