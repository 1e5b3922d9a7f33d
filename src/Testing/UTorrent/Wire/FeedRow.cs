using TorrentApi.Testing.UTorrent.Store;

namespace TorrentApi.Testing.UTorrent.Wire;

/// <summary>The rows of RSS feeds and filters. Source: the manual; names and flags of the official WebUI's constants.js.</summary>
internal static class FeedRow
{
    private const int Idle = 0;

    public static byte[] Of(Feed feed) => Fragment.Row(
        feed.Id,
        feed.IsEnabled,
        feed.Alias.Length == 0,
        feed.IsSubscribed,
        feed.IsSmart,
        Idle,

        // The official WebUI shows what stands before the bar.
        feed.Alias.Length == 0 ? feed.Url : $"{feed.Alias}|{feed.Url}",
        feed.NextUpdateAt.ToUnixTimeSeconds(),
        Fragment.Write(writer => Fragment.WriteRows(writer, feed.Items.Select(item => Item(feed, item.Address, item.At)))));

    public static byte[] Of(Filter filter) => Fragment.Row(
        filter.Id,
        (int)filter.Flags,
        filter.Name,
        filter.Expression,
        filter.NotExpression,
        filter.Directory,
        filter.FeedId,
        filter.Quality,
        filter.Label,
        filter.PostponeMode,
        0,
        filter.Flags.HasFlag(FilterFlags.SmartEpisodes) ? 1 : 0,
        0,
        filter.Episodes,
        filter.FiltersEpisodes,
        false);

    private static byte[] Item(Feed feed, Uri address, DateTimeOffset at)
    {
        var name = MagnetLink.TryParse(address.OriginalString, out var magnet, out _) ? magnet.Name ?? magnet.Hash.ToString() : Path.GetFileNameWithoutExtension(address.AbsolutePath);
        return Fragment.Row(name, name, address.OriginalString, 0, 0, at.ToUnixTimeSeconds(), 0, 0, 0, feed.Id, false, false);
    }
}
