using TorrentApi.Backends.TorBox.Wire;

namespace TorrentApi.Backends.TorBox.Mapping;

/// <summary>Files of an item of <c>mylist</c> in the words of the model. The service says nothing of a single file's progress and priority.</summary>
internal static class ContentMapping
{
    /// <summary>The files by their ids, which begin at 0 and may have gaps; none before the metadata is known.</summary>
    public static IReadOnlyList<TorrentContent> ToContents(Row item)
    {
        var progress = item.Flag("download_present") == true ? 1 : 0;
        return [.. item.Items("files").Select(file => ToContent(file, progress)).OfType<TorrentContent>().OrderBy(file => file.Index)];
    }

    private static TorrentContent? ToContent(Row file, double progress) =>
        file.Whole("id") is >= 0 and <= int.MaxValue and var id && (file.Text("name") ?? file.Text("short_name")) is { Length: > 0 } path
            ? new TorrentContent { Index = (int)id, Path = path, SizeBytes = Units.Bytes(file.Whole("size")) ?? 0, Progress = progress }
            : null;
}
