using TorrentApi.Testing.UTorrent.Store;
using TorrentApi.Testing.UTorrent.Versions;

namespace TorrentApi.Testing.UTorrent.Wire;

/// <summary>The rows of <c>getfiles</c>. Source: the manual; the number of columns by build.</summary>
internal static class FileRow
{
    private const int Unknown = -1;

    public static IEnumerable<byte[]> Of(Job job, Build build)
    {
        long offset = 0;
        foreach (var file in job.Life.ReadContents())
        {
            yield return Row(file, job, build, offset);
            offset += file.SizeBytes;
        }
    }

    private static byte[] Row(TorrentContent file, Job job, Build build, long offset)
    {
        var first = offset / job.PieceLength;
        var last = (offset + Math.Max(1, file.SizeBytes) - 1) / job.PieceLength;
        IReadOnlyList<object> cells =
        [
            Name(file.Path, job, build),
            file.SizeBytes,
            (long)Math.Round(file.SizeBytes * file.Progress),
            (int)(file.Priority ?? ContentPriority.Normal),
            first,
            last - first + 1,
            false,
            Unknown,
            Unknown,
            Unknown,
            Unknown,
            Unknown,
            Unknown,
        ];
        return Fragment.Row([.. cells.Take(build.FileColumns)]);
    }

    /// <summary>Below the torrent's own folder, which column 26 of the list has.</summary>
    private static string Name(string path, Job job, Build build) =>
        (job.Folder.Length == 0 ? path : path[(job.Folder.Length + 1)..]).Replace('/', build.Separator);
}
