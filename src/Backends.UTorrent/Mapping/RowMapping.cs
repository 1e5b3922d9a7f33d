using TorrentApi.Backends.UTorrent.Wire;

namespace TorrentApi.Backends.UTorrent.Mapping;

/// <summary>The columns of a torrent that the model has no place for.</summary>
internal static class RowMapping
{
    /// <summary>The row; null for what has no hash.</summary>
    public static UTorrentRow? ToRow(WireNode row) => !TorrentId.TryParse(row[0]?.Text, null, out var key) || key.IsEmpty ? null : new UTorrentRow
    {
        Hash = InfoHash.Parse(key.ToString()),
        Name = row[2]?.Text ?? "",
        StatusBits = row[1]?.Whole ?? 0,
        DownloadUrl = NullIfEmpty(row[19]?.Text),
        FeedUrl = NullIfEmpty(row[20]?.Text),
        StatusText = NullIfEmpty(row[21]?.Text),
        StreamId = NullIfEmpty(row[22]?.Text),
        AppUpdateUrl = NullIfEmpty(row[25]?.Text),
        Columns = [.. row.Items.Select(column => column.Text)],
    };

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
