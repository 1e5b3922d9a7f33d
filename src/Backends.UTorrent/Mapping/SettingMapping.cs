using TorrentApi.Backends.UTorrent.Wire;

namespace TorrentApi.Backends.UTorrent.Mapping;

/// <summary>Settings: name, type, value as a string, and from 3.0 on who may do what with it.</summary>
internal static class SettingMapping
{
    public static IReadOnlyList<UTorrentSetting> ToSettings(IEnumerable<WireNode> settings) =>
        [.. settings.SelectMany(list => list.Items).Select(ToSetting).OfType<UTorrentSetting>()];

    private static UTorrentSetting? ToSetting(WireNode row) => row[0]?.Text is not { Length: > 0 } name ? null : new UTorrentSetting
    {
        Name = name,
        Kind = row[1]?.Whole switch
        {
            0 => UTorrentSettingKind.Number,
            1 => UTorrentSettingKind.Switch,
            2 => UTorrentSettingKind.Text,
            _ => UTorrentSettingKind.Unknown,
        },
        Value = row[2]?.Text ?? "",
        IsReadable = row[3]?.Find("access")?.Text is null or "Y" or "R",
        IsWritable = row[3]?.Find("access")?.Text is null or "Y" or "W",
    };
}
