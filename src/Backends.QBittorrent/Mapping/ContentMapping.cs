using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Mapping;

/// <summary>Files of a torrent in the words of the model.</summary>
internal static class ContentMapping
{
    // 4.2.5 moves a skipped file into this folder beside its own, and shows the moved path.
    private const string Unwanted = ".unwanted";

    // libtorrent 1.2 lists padding files as others, under names of its own (BEP 47): 4.2.5 observed; libtorrent 2 leaves them out.
    private const string Padding = ".pad";

    /// <summary>Maps the rows of a torrent, without padding; none before its metadata is known.</summary>
    public static IReadOnlyList<TorrentContent> ToContents(IEnumerable<FileRow> rows) => [.. rows.Where(row => !IsPadding(row.Name)).Select(ToContent)];

    /// <summary>A priority of the server: 0, 1, 6, 7, and on 4.2.5 4 for a file whose priority was never changed.</summary>
    /// <remarks>The scale is libtorrent's, 0 to 7 with 4 in the middle; what lies between the server's own steps is not more than normal.</remarks>
    public static ContentPriority? Priority(long? priority) => priority switch
    {
        0 => ContentPriority.Skip,
        >= 1 and <= 5 => ContentPriority.Normal,
        6 => ContentPriority.High,
        7 => ContentPriority.Maximal,
        _ => null,
    };

    /// <summary>The server's level of a priority; 1 is what every version takes for normal.</summary>
    public static string ToLevel(ContentPriority priority) => priority switch
    {
        ContentPriority.Skip => "0",
        ContentPriority.High => "6",
        ContentPriority.Maximal => "7",
        _ => "1",
    };

    private static TorrentContent ToContent(FileRow row)
    {
        var priority = Priority(row.Priority);
        return new TorrentContent
        {
            Index = row.Index is >= 0 and <= int.MaxValue ? (int)row.Index.Value : row.Position,
            Path = priority == ContentPriority.Skip ? WithoutUnwanted(row.Name) : row.Name,
            SizeBytes = Units.Bytes(row.Size) ?? 0,
            Progress = Math.Clamp(row.Progress ?? 0, 0, 1),
            Priority = priority,
        };
    }

    /// <summary>True for <c>.pad/1234</c>, in whatever folder: a number under a folder of that name.</summary>
    private static bool IsPadding(string name)
    {
        var file = name.AsSpan(name.LastIndexOf('/') + 1);
        var folder = name.AsSpan(0, Math.Max(0, name.Length - file.Length - 1));
        return folder[(folder.LastIndexOf('/') + 1)..].SequenceEqual(Padding) && file.Length > 0 && !file.ContainsAnyExceptInRange('0', '9');
    }

    private static string WithoutUnwanted(string name)
    {
        var file = name.LastIndexOf('/');
        if (file < 0) return name;

        var folder = name.AsSpan(0, file);
        var parent = folder.LastIndexOf('/') + 1;
        return folder[parent..].SequenceEqual(Unwanted) ? string.Concat(name.AsSpan(0, parent), name.AsSpan(file + 1)) : name;
    }
}
