namespace TorrentApi.Backends.UTorrent;

/// <summary>Add options of µTorrent alone, for <see cref="AddOptions.Native"/>. A version that does not have one refuses it before anything is sent.</summary>
/// <remarks>In place of <see cref="AddOptions.SavePath"/>: µTorrent takes no path, only one of its own directories and a folder below it.</remarks>
public sealed record UTorrentAddOptions : NativeAddOptions
{
    /// <summary>Which of the server's download directories, by its place in <see cref="UTorrentApi.ListDirectoriesAsync"/>, from 0, the default one; null is the default one. 3.0+.</summary>
    public int? DirectoryIndex { get; init; }

    /// <summary>A folder below the directory: relative, without a part <c>..</c>; null for none. 3.0+.</summary>
    public string? SubPath { get; init; }

    /// <summary>Cookies that the server sends when it fetches an http(s) address, "name=value; name=value"; null for none. A secret.</summary>
    public string? Cookies { get; init; }

    /// <summary>Directory and folder; never the cookies.</summary>
    public override string ToString() => $"directory {DirectoryIndex?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "default"}, folder {SubPath ?? "none"}";
}
