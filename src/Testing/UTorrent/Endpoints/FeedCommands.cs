using System.Globalization;
using TorrentApi.Testing.UTorrent.Store;

namespace TorrentApi.Testing.UTorrent.Endpoints;

/// <summary>RSS feeds and filters: made and changed by the same action, which tells the number of what it made.</summary>
internal static class FeedCommands
{
    public static readonly IReadOnlyList<Command> All =
    [
        new("rss-update", UpdateFeed) { IsLate = true },
        new("rss-remove", exchange => exchange.Simulation.Feeds.RemoveFeed(Id(exchange, "feed-id"))) { IsLate = true },
        new("filter-update", UpdateFilter) { IsLate = true },
        new("filter-remove", exchange => exchange.Simulation.Feeds.RemoveFilter(Id(exchange, "filter-id"))) { IsLate = true },
    ];

    private const int New = -1;

    public static void Subscribe(Uri address, Exchange exchange)
    {
        var feed = exchange.Simulation.Feeds.AddFeed();
        feed.Url = address.OriginalString;
        exchange.Simulation.Feeds.Update(feed);
    }

    private static void UpdateFeed(Exchange exchange)
    {
        var feeds = exchange.Simulation.Feeds;
        var id = Id(exchange, "feed-id");
        if ((id == New ? feeds.AddFeed() : feeds.FindFeed(id)) is not { } feed) return;

        feed.Url = exchange.Find("url") ?? feed.Url;
        feed.Alias = exchange.Find("alias") ?? feed.Alias;
        feed.IsEnabled = Flag(exchange, "enabled") ?? feed.IsEnabled;
        feed.IsSubscribed = Flag(exchange, "subscribe") ?? feed.IsSubscribed;
        feed.IsSmart = Flag(exchange, "smart-filter") ?? feed.IsSmart;
        if (id == New || exchange.Get("update") == "1") feeds.Update(feed);
        if (id == New) exchange.Tell("rss_ident", writer => writer.WriteNumberValue(feed.Id));
    }

    private static void UpdateFilter(Exchange exchange)
    {
        var feeds = exchange.Simulation.Feeds;
        var id = Id(exchange, "filter-id");
        if ((id == New ? feeds.AddFilter() : feeds.FindFilter(id)) is not { } filter) return;

        filter.Name = exchange.Find("name") ?? filter.Name;
        filter.Expression = exchange.Find("filter") ?? filter.Expression;
        filter.NotExpression = exchange.Find("not-filter") ?? filter.NotExpression;
        filter.Directory = exchange.Find("save-in") ?? filter.Directory;
        filter.Label = exchange.Find("label") ?? filter.Label;
        filter.Episodes = exchange.Find("episode") ?? filter.Episodes;
        filter.FiltersEpisodes = Flag(exchange, "episode-filter") ?? filter.FiltersEpisodes;
        filter.Quality = Number(exchange, "quality") ?? filter.Quality;
        filter.FeedId = (int)(Number(exchange, "feed-id") ?? filter.FeedId);
        filter.PostponeMode = (int)(Number(exchange, "postpone-mode") ?? filter.PostponeMode);
        SetFlags(filter, exchange);
        if (id == New) exchange.Tell("filter_ident", writer => writer.WriteNumberValue(filter.Id));
    }

    private static void SetFlags(Filter filter, Exchange exchange)
    {
        foreach (var (name, flag) in new[]
        {
            ("enabled", FilterFlags.Enabled), ("origname", FilterFlags.OriginalName), ("prio", FilterFlags.HighPriority),
            ("smart-ep-filter", FilterFlags.SmartEpisodes), ("add-stopped", FilterFlags.AddStopped),
        })
        {
            if (Flag(exchange, name) is { } isOn) filter.Flags = isOn ? filter.Flags | flag : filter.Flags & ~flag;
        }
    }

    private static int Id(Exchange exchange, string name) => (int)(Number(exchange, name) ?? New);

    private static long? Number(Exchange exchange, string name) =>
        int.TryParse(exchange.Find(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>0 and 1, as everywhere in this API; the word is not taken.</summary>
    private static bool? Flag(Exchange exchange, string name) => exchange.Find(name) switch
    {
        "1" => true,
        "0" => false,
        _ => null,
    };
}
