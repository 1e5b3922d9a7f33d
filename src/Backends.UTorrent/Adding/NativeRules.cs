using System.Runtime.CompilerServices;
using TorrentApi.Backends.UTorrent.Gateway;

namespace TorrentApi.Backends.UTorrent.Adding;

/// <summary>Which of <see cref="UTorrentAddOptions"/> are legal, beside the <see cref="ArgumentRules"/> of every backend.</summary>
internal static class NativeRules
{
    /// <summary>Refuses a directory below 0, a folder that is blank, absolute or climbs out, and cookies with a control character.</summary>
    public static void CheckAdd(AddRequest request, [CallerArgumentExpression(nameof(request))] string? parameter = null)
    {
        foreach (var native in request.Options.Native.OfType<UTorrentAddOptions>())
        {
            if (native.DirectoryIndex < 0) throw new ArgumentOutOfRangeException(parameter, native.DirectoryIndex, "A directory's place is 0 or more.");
            if (native.SubPath is { } path && !IsFolder(path))
                throw new ArgumentException("A folder below the directory is relative, its parts neither empty, . nor .., and has no control character.", parameter);
            if (native.Cookies?.Any(char.IsControl) == true) throw new ArgumentException("Cookies have no control character.", parameter);
        }
    }

    /// <summary>Refuses the native options that the server connected now does not have.</summary>
    public static void Require(AddOptions options, ServerProfile server)
    {
        foreach (var native in options.Native.OfType<UTorrentAddOptions>())
        {
            if (native is { DirectoryIndex: not null } or { SubPath: not null }) server.RequireV3("a download directory");
        }
    }

    private static bool IsFolder(string path) =>
        !path.Any(char.IsControl) && !path.Contains(':', StringComparison.Ordinal) && path.Split('/', '\\').All(part => part.Trim() is not ("" or "." or ".."));
}
