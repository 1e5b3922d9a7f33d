using TorrentApi.Backends.UTorrent.Wire;

namespace TorrentApi.Backends.UTorrent.Mapping;

/// <summary>Feeds and filters, by place. Source: the manual of µTorrent Server.</summary>
internal static class FeedMapping
{
    public static IReadOnlyList<UTorrentFeed> ToFeeds(IEnumerable<WireNode> rows) =>
        [.. rows.Where(row => row[0]?.Whole is >= 0 and <= int.MaxValue).Select(ToFeed)];

    public static IReadOnlyList<UTorrentFilter> ToFilters(IEnumerable<WireNode> rows) =>
        [.. rows.Where(row => row[0]?.Whole is >= 0 and <= int.MaxValue).Select(ToFilter)];

    private static UTorrentFeed ToFeed(WireNode row) => new()
    {
        Id = (int)row[0]!.Whole!.Value,
        IsEnabled = row[1]?.Flag ?? false,
        UsesFeedTitle = row[2]?.Flag ?? false,
        IsUserSelected = row[3]?.Flag ?? false,
        IsProgrammed = row[4]?.Flag ?? false,
        DownloadState = row[5]?.Whole,
        Url = row[6]?.Text ?? "",
        NextUpdateAt = Units.Date(row[7]?.Whole),
        Items = [.. (row[8]?.Items ?? []).Select(ToItem)],
    };

    private static UTorrentFeedItem ToItem(WireNode row) => new()
    {
        Name = row[0]?.Text ?? "",
        FullName = row[1]?.Text ?? "",
        Url = row[2]?.Text ?? "",
        Quality = row[3]?.Whole,
        Codec = row[4]?.Whole,
        PublishedAt = Units.Date(row[5]?.Whole),
        Season = row[6]?.Whole,
        Episode = row[7]?.Whole,
        LastEpisode = row[8]?.Whole,
        IsRepack = row[10]?.Flag,
        IsInHistory = row[11]?.Flag,
    };

    private static UTorrentFilter ToFilter(WireNode row) => new()
    {
        Id = (int)row[0]!.Whole!.Value,
        Flags = row[1]?.Whole,
        Name = row[2]?.Text ?? "",
        Filter = row[3]?.Text ?? "",
        NotFilter = row[4]?.Text ?? "",
        Directory = row[5]?.Text ?? "",
        FeedId = row[6]?.Whole is >= 0 and <= int.MaxValue and var feed ? (int)feed : null,
        Quality = row[7]?.Whole,
        Label = row[8]?.Text ?? "",
        PostponeMode = row[9]?.Whole,
        LastMatch = row[10]?.Whole,
        IsSmartEpisodeFilter = row[11]?.Flag,
        IsRepackEpisodeFilter = row[12]?.Flag,
        EpisodeFilter = row[13]?.Text ?? "",
        HasEpisodeFilter = row[14]?.Flag,
        IsResolvingCandidate = row[15]?.Flag,
    };
}
