using System.Globalization;
using TorrentApi.Backends.UTorrent.Gateway;

namespace TorrentApi.Backends.UTorrent;

/// <summary>RSS feeds, and the filters that pick torrents out of them. To an unknown number the server says what it says to a known one.</summary>
public sealed class UTorrentRss
{
    private readonly OperationPipeline _pipeline;
    private readonly GuiGateway _gateway;

    internal UTorrentRss(OperationPipeline pipeline, GuiGateway gateway) => (_pipeline, _gateway) = (pipeline, gateway);

    /// <summary>Lists the feeds with what they offer. The server tells them with every torrent: the answer is as long as the list.</summary>
    public Task<IReadOnlyList<UTorrentFeed>> ListFeedsAsync(CancellationToken cancellationToken = default) =>
        _pipeline.RunAsync(UTorrentOperations.ListFeeds, _gateway.ListFeedsAsync, cancellationToken);

    /// <summary>Adds a feed.</summary>
    /// <returns>Its number; null where the server does not tell it.</returns>
    /// <exception cref="ArgumentException">There is no address.</exception>
    public Task<int?> AddFeedAsync(UTorrentFeedOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (string.IsNullOrWhiteSpace(options.Url)) throw new ArgumentException("A new feed has an address.", nameof(options));
        return _pipeline.RunAsync(UTorrentOperations.AddFeed, token => _gateway.SaveFeedAsync(isNew: true, Parameters(options), token), cancellationToken);
    }

    /// <summary>Changes a feed.</summary>
    public Task EditFeedAsync(int feed, UTorrentFeedOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(feed);
        ArgumentNullException.ThrowIfNull(options);
        return _pipeline.RunAsync(
            UTorrentOperations.EditFeed, token => (Task)_gateway.SaveFeedAsync(isNew: false, [(Names.FeedId, Number(feed)), .. Parameters(options)], token), cancellationToken);
    }

    /// <summary>Removes a feed.</summary>
    public Task RemoveFeedAsync(int feed, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(feed);
        return _pipeline.RunAsync(UTorrentOperations.RemoveFeed, token => _gateway.RemoveFeedAsync(feed, token), cancellationToken);
    }

    /// <summary>Lists the filters.</summary>
    public Task<IReadOnlyList<UTorrentFilter>> ListFiltersAsync(CancellationToken cancellationToken = default) =>
        _pipeline.RunAsync(UTorrentOperations.ListFilters, _gateway.ListFiltersAsync, cancellationToken);

    /// <summary>Adds a filter.</summary>
    /// <returns>Its number; null where the server does not tell it.</returns>
    public Task<int?> AddFilterAsync(UTorrentFilterOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        return _pipeline.RunAsync(UTorrentOperations.AddFilter, token => _gateway.SaveFilterAsync(isNew: true, Parameters(options), token), cancellationToken);
    }

    /// <summary>Changes a filter.</summary>
    public Task EditFilterAsync(int filter, UTorrentFilterOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(filter);
        ArgumentNullException.ThrowIfNull(options);
        return _pipeline.RunAsync(
            UTorrentOperations.EditFilter,
            token => (Task)_gateway.SaveFilterAsync(isNew: false, [(Names.FilterId, Number(filter)), .. Parameters(options)], token),
            cancellationToken);
    }

    /// <summary>Removes a filter.</summary>
    public Task RemoveFilterAsync(int filter, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(filter);
        return _pipeline.RunAsync(UTorrentOperations.RemoveFilter, token => _gateway.RemoveFilterAsync(filter, token), cancellationToken);
    }

    /// <summary>Adds whatever is behind an address, a torrent or a feed; 3.0+. The server fetches it and never tells how that went.</summary>
    /// <param name="address">An absolute http or https address.</param>
    /// <param name="feed">The feed that the torrent belongs to; null for none.</param>
    /// <param name="cancellationToken">The caller's.</param>
    public Task AddUnknownAsync(Uri address, int? feed = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (address is not { IsAbsoluteUri: true, Scheme: "http" or "https" }) throw new ArgumentException("Only an absolute http or https address can be added.", nameof(address));
        return _pipeline.RunAsync(UTorrentOperations.AddUnknown, token => _gateway.AddUnknownUrlAsync(address, feed, token), cancellationToken);
    }

    private static IEnumerable<(string, string)> Parameters(UTorrentFeedOptions options) => Given(
        ("url", options.Url), ("alias", options.Alias), ("subscribe", Bit(options.Subscribe)), ("smart-filter", Bit(options.SmartFilter)),
        ("enabled", Bit(options.Enabled)), ("download_dir", Number(options.DirectoryIndex)), ("update", options.UpdateNow ? "1" : null));

    private static IEnumerable<(string, string)> Parameters(UTorrentFilterOptions options) => Given(
        ("name", options.Name), ("save-in", options.SaveIn), ("episode", options.Episode), ("filter", options.Filter), ("not-filter", options.NotFilter),
        ("label", options.Label), ("quality", Number(options.Quality)), ("episode-filter", Bit(options.EpisodeFilter)), ("origname", Bit(options.OriginalName)),
        ("prio", Bit(options.Priority)), ("smart-ep-filter", Bit(options.SmartEpisodeFilter)), ("add-stopped", Bit(options.AddStopped)),
        ("postpone-mode", Bit(options.PostponeMode)), (Names.FeedId, Number(options.FeedId)));

    private static IEnumerable<(string, string)> Given(params IEnumerable<(string Name, string? Value)> all) =>
        all.Where(one => one.Value is not null).Select(one => (one.Name, one.Value!));

    private static string? Bit(bool? value) => value is null ? null : value.Value ? "1" : "0";

    private static string? Number(long? value) => value?.ToString(CultureInfo.InvariantCulture);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
