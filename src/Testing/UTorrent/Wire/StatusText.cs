using System.Globalization;
using TorrentApi.Testing.UTorrent.Store;
using TorrentApi.Testing.UTorrent.Versions;

namespace TorrentApi.Testing.UTorrent.Wire;

/// <summary>Column 21 of the list: words for people. The programs for Windows put the percentage behind them.</summary>
internal static class StatusText
{
    public static string Of(Job job, Build build, long progress)
    {
        if (job.Life.ErrorText is { } error) return $"Error: {error}";

        var words = (job.IsRunning && job.IsForced ? "[F] " : "") + Words(job);
        return build.IsServer ? words : string.Create(CultureInfo.InvariantCulture, $"{words} {progress / 10.0:0.0} %");
    }

    private static string Words(Job job) => job.Life.State switch
    {
        TorrentState.Checking => "Checked",
        _ when job.IsPaused => "Paused",
        TorrentState.Seeding => "Seeding",
        TorrentState.Downloading or TorrentState.FetchingMetadata => "Downloading",
        _ => job.Life.IsDone ? "Finished" : "Stopped",
    };
}
