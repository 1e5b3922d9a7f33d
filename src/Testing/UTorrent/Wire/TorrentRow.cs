using System.Globalization;
using TorrentApi.Testing.UTorrent.Store;
using TorrentApi.Testing.UTorrent.Versions;

namespace TorrentApi.Testing.UTorrent.Wire;

/// <summary>A row of the list, by position. Source: the manual; from column 26 on the official WebUI and captured replies.</summary>
internal static class TorrentRow
{
    /// <summary>One copy of everything in the swarm, in the unit of column 16.</summary>
    private const int OneCopy = 65536;

    private const int Infinite = -1;

    public static byte[] Of(Job job, int place, Build build, int columns)
    {
        var torrent = job.Life.Read(job.Directory, place);
        var progress = PerMille(job, torrent);
        IReadOnlyList<object> cells =
        [
            job.Hash,
            StatusBits.Of(job),
            job.ShownName is { } name ? Fragment.RawText(name.Span) : torrent.Name,
            torrent.TotalSizeBytes ?? 0,
            progress,
            torrent.DownloadedBytes ?? 0,
            torrent.UploadedBytes ?? 0,
            Ratio(torrent),
            torrent.UploadRate,
            torrent.DownloadRate,
            Eta(job, torrent),
            job.Label,
            torrent.ConnectedPeers ?? 0,
            torrent.ConnectedPeers ?? 0,
            torrent.ConnectedSeeds ?? 0,
            torrent.ConnectedSeeds ?? 0,
            job.IsRunning ? OneCopy : 0,
            place,
            torrent.LeftBytes ?? 0,
            job.DownloadUrl,
            "",
            StatusText.Of(job, build, progress),
            job.StreamId.ToString(CultureInfo.InvariantCulture),
            Seconds(torrent.AddedAt),
            Seconds(torrent.CompletedAt),
            "",
            SavePath(job, build),

            // Three columns whose meaning nobody has told.
            0,
            job.Hash[..8],
            false,
        ];
        return Fragment.Row([.. cells.Take(columns)]);
    }

    /// <summary>The folder of a torrent that has one, else the directory.</summary>
    public static string SavePath(Job job, Build build) => job.Folder.Length == 0 ? job.Directory : $"{job.Directory}{build.Separator}{job.Folder}";

    private static long PerMille(Job job, Torrent torrent) =>
        (long)Math.Floor((torrent.State == TorrentState.Checking ? job.Life.CheckProgress : torrent.Progress) * 1000);

    private static long Ratio(Torrent torrent) => torrent switch
    {
        { Ratio: { } ratio } => (long)Math.Floor(ratio * 1000),
        { UploadedBytes: > 0 } => Infinite,
        _ => 0,
    };

    private static long Eta(Job job, Torrent torrent) => torrent switch
    {
        { Eta: { } eta } => (long)Math.Ceiling(eta.TotalSeconds),
        _ => job.IsRunning ? Infinite : 0,
    };

    private static long Seconds(DateTimeOffset? time) => time?.ToUnixTimeSeconds() ?? 0;
}
