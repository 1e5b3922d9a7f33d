namespace TorrentApi.Metainfo;

/// <summary>Judges one part of a path in a .torrent. Whoever writes below a folder must not be led out of it.</summary>
internal static class PathPart
{
    /// <summary>
    /// A part that names its own folder. libtorrent 2.0.8 drops it (src/torrent_info.cpp, sanitize_append_path_element); so does this reader.
    /// </summary>
    public const string Here = ".";

    /// <summary>What is wrong with the part; null where it is fine.</summary>
    public static string? FindFault(string part) => part switch
    {
        "" => "a part of the path is empty",
        ".." => "a part of the path is '..', which leaves the torrent's folder",
        [>= 'A' and <= 'Z' or >= 'a' and <= 'z', ':'] => "a part of the path is the name of a Windows drive",
        _ when part.Contains('\0') => "a part of the path holds a NUL character",
        _ when part.AsSpan().ContainsAny('/', '\\') => "a part of the path holds a '/' or '\\'",
        _ => null,
    };
}
