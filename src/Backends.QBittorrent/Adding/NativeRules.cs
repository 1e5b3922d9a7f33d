using TorrentApi.Backends.QBittorrent.Gateway;

using System.Runtime.CompilerServices;

namespace TorrentApi.Backends.QBittorrent.Adding;

/// <summary>Which of <see cref="QBittorrentAddOptions"/> are legal, beside the <see cref="ArgumentRules"/> of every backend.</summary>
internal static class NativeRules
{
    /// <summary>Refuses a download path that <see cref="ArgumentRules"/> would refuse as a save path, and a stop condition that does not exist.</summary>
    public static void CheckAdd(AddRequest request, [CallerArgumentExpression(nameof(request))] string? parameter = null)
    {
        foreach (var native in request.Options.Native.OfType<QBittorrentAddOptions>())
        {
            if (native.DownloadPath is { } path && (string.IsNullOrWhiteSpace(path) || path.Any(char.IsControl)))
                throw new ArgumentException("A download path is not blank and has no line break or other control character; null leaves it to the server.", parameter);
            if (native.StopCondition is { } condition && !Enum.IsDefined(condition))
                throw new ArgumentOutOfRangeException(parameter, condition, "There is no such stop condition.");
        }
    }

    /// <summary>Refuses the native options that the server connected now does not have.</summary>
    public static void Require(AddOptions options, ServerProfile server)
    {
        foreach (var native in options.Native.OfType<QBittorrentAddOptions>())
        {
            if (native.DownloadPath is not null) server.RequireVersion("4.4", "a download path");
            if (native.StopCondition is not null) server.RequireVersion("4.5", "a stop condition");
        }
    }
}
