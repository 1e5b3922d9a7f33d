using TorrentApi.Backends.UTorrent.Wire;

namespace TorrentApi.Backends.UTorrent.Mapping;

/// <summary>Properties of a torrent, to and fro.</summary>
internal static class PropertiesMapping
{
    public static UTorrentProperties ToProperties(PropertiesRow row) => new()
    {
        UploadRate = row[PropertiesRow.UploadRate],
        DownloadRate = row[PropertiesRow.DownloadRate],
        SuperSeeding = Small(row[PropertiesRow.SuperSeeding]),
        Dht = Small(row[PropertiesRow.Dht]),
        PeerExchange = Small(row[PropertiesRow.PeerExchange]),
        SeedOverride = Small(row[PropertiesRow.SeedOverride]),
        SeedRatio = row[PropertiesRow.SeedRatio],
        SeedTime = row[PropertiesRow.SeedTime],
        UploadSlots = Small(row[PropertiesRow.UploadSlots]),
    };

    /// <summary>The properties that are to be set, in the order of the manual: whether there are goals comes before the goals.</summary>
    public static IReadOnlyList<(string Name, long Value)> ToNumbers(UTorrentProperties properties)
    {
        (string Name, long? Value)[] all =
        [
            (PropertiesRow.UploadRate, properties.UploadRate), (PropertiesRow.DownloadRate, properties.DownloadRate),
            (PropertiesRow.SuperSeeding, properties.SuperSeeding), (PropertiesRow.Dht, properties.Dht), (PropertiesRow.PeerExchange, properties.PeerExchange),
            (PropertiesRow.SeedOverride, properties.SeedOverride), (PropertiesRow.SeedRatio, properties.SeedRatio), (PropertiesRow.SeedTime, properties.SeedTime),
            (PropertiesRow.UploadSlots, properties.UploadSlots),
        ];
        return [.. all.Where(one => one.Value is not null).Select(one => (one.Name, one.Value!.Value))];
    }

    private static int? Small(long? number) => number is >= int.MinValue and <= int.MaxValue ? (int)number.Value : null;
}
