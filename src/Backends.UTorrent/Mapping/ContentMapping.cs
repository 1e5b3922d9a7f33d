using TorrentApi.Backends.UTorrent.Wire;

namespace TorrentApi.Backends.UTorrent.Mapping;

/// <summary>Files of a torrent in the words of the model. The columns: name, size, downloaded, priority; what follows nobody here needs.</summary>
internal static class ContentMapping
{
    /// <summary>
    /// The rows of one torrent out of <c>"files":[HASH,[rows],HASH,[rows]]</c>, which may stand there once or several times, and with other torrents; null where
    /// the torrent is not in it.
    /// </summary>
    public static IReadOnlyList<TorrentContent>? Find(WireReply reply, string hash)
    {
        foreach (var files in reply.FindAll("files"))
        {
            for (var at = 0; at + 1 < files.Items.Count; at += 2)
            {
                if (string.Equals(files[at]?.Text, hash, StringComparison.OrdinalIgnoreCase)) return ToContents(files[at + 1]!);
            }
        }

        return null;
    }

    /// <summary>0 to 3. What a build writes beyond that, it calls by no name that is known.</summary>
    public static ContentPriority? Priority(long? priority) => priority switch
    {
        0 => ContentPriority.Skip,
        1 => ContentPriority.Low,
        2 => ContentPriority.Normal,
        3 => ContentPriority.High,
        _ => null,
    };

    /// <summary>The number of a priority; there is none for <see cref="ContentPriority.Maximal"/>.</summary>
    public static int? Number(ContentPriority priority) => priority switch
    {
        ContentPriority.Skip => 0,
        ContentPriority.Low => 1,
        ContentPriority.Normal => 2,
        ContentPriority.High => 3,
        _ => null,
    };

    private static IReadOnlyList<TorrentContent> ToContents(WireNode rows) =>
        [.. rows.Items.Select(ToContent).OfType<TorrentContent>().Where(file => !IsPadding(file.Path))];

    /// <summary>The place in the list is the index, so a row that cannot be read keeps its place.</summary>
    private static TorrentContent? ToContent(WireNode row, int index)
    {
        if (row[0]?.Text is not { Length: > 0 } name) return null;

        var size = Units.Bytes(row[1]?.Whole) ?? 0;
        var downloaded = Units.Bytes(row[2]?.Whole) ?? 0;
        return new TorrentContent
        {
            Index = index,

            // The separator of the server's system.
            Path = name.Replace('\\', '/'),
            SizeBytes = size,
            Progress = size == 0 ? 1 : Math.Clamp((double)downloaded / size, 0, 1),
            Priority = Priority(row[3]?.Whole),
        };
    }

    /// <summary>True for <c>.pad/1234</c> and BitComet's own kind: the files of BEP 47, which this server knows nothing of and lists like others.</summary>
    private static bool IsPadding(string path)
    {
        var parts = path.Split('/');
        return (parts.Length > 1 && parts[^2] == ".pad" && parts[^1].All(char.IsAsciiDigit)) || parts[^1].StartsWith("_____padding_file_", StringComparison.Ordinal);
    }
}
