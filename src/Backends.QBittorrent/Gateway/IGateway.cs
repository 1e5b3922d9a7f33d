using TorrentApi.Adding;

namespace TorrentApi.Backends.QBittorrent.Gateway;

/// <summary>What qBittorrent can be asked, whichever generation of its API answers. The adapter above never sees a route, a status or a body.</summary>
/// <remarks>
/// Torrents are named by their server key. Failures are <see cref="TorrentApiException"/> with the cause alone. Writes skip keys that the server does not
/// have, silently: looking first is the adapter's work. A write that a server takes one torrent at a time may throw <see cref="ApiError.Incomplete"/>,
/// whose targets are then server keys.
/// </remarks>
internal partial interface IGateway
{
    /// <summary>The server, connected now if need be.</summary>
    Task<ServerProfile> ConnectAsync(CancellationToken cancellationToken);

    /// <summary>The server, asked now and with the session.</summary>
    Task<ServerProfile> ProbeAsync(CancellationToken cancellationToken);

    /// <summary>The torrents that pass the filter; more may come where the version cannot filter so.</summary>
    Task<TorrentListing> ListAsync(ListFilter filter, CancellationToken cancellationToken);

    /// <summary>The files of a torrent; null where the server does not have it.</summary>
    Task<IReadOnlyList<TorrentContent>?> ListContentsAsync(TorrentId key, CancellationToken cancellationToken);

    /// <summary>Sends one torrent with the options that this version takes natively.</summary>
    Task<AddVerdict> AddAsync(AddSource source, AddPlan plan, CancellationToken cancellationToken);

    /// <summary>Sets an option that this version does not take with the add, on a torrent that is there.</summary>
    Task SetAfterAddAsync(TorrentId key, Capability step, AddOptions options, CancellationToken cancellationToken);

    Task RemoveAsync(Keys keys, RemoveData data, CancellationToken cancellationToken);

    Task StartAsync(Keys keys, CancellationToken cancellationToken);

    Task StopAsync(Keys keys, CancellationToken cancellationToken);

    Task RecheckAsync(Keys keys, CancellationToken cancellationToken);

    Task ReannounceAsync(Keys keys, CancellationToken cancellationToken);

    Task ForceStartAsync(Keys keys, CancellationToken cancellationToken);

    /// <summary>The trackers of a torrent; null where the server does not have it.</summary>
    Task<IReadOnlyList<Tracker>?> ListTrackersAsync(TorrentId key, CancellationToken cancellationToken);

    Task AddTrackersAsync(TorrentId key, IReadOnlyCollection<string> trackers, int tier, CancellationToken cancellationToken);

    /// <summary>Puts one tracker in another's place; false where the old one is absent or the new one is there.</summary>
    Task<bool> ReplaceTrackerAsync(TorrentId key, string tracker, string replacement, CancellationToken cancellationToken);

    Task RemoveTrackersAsync(TorrentId key, IReadOnlyCollection<string> trackers, CancellationToken cancellationToken);

    Task<IReadOnlyList<Category>> ListCategoriesAsync(CancellationToken cancellationToken);

    /// <summary>Makes a category; false where it exists.</summary>
    Task<bool> CreateCategoryAsync(Category category, CancellationToken cancellationToken);

    /// <summary>Changes a category; false where it does not exist or, up to 5.1, where nothing changed.</summary>
    Task<bool> EditCategoryAsync(Category category, CancellationToken cancellationToken);

    Task RemoveCategoriesAsync(IReadOnlyCollection<string> categories, CancellationToken cancellationToken);

    /// <summary>Gives torrents a category, "" for none; false where the category does not exist.</summary>
    Task<bool> SetCategoryAsync(Keys keys, string category, CancellationToken cancellationToken);

    Task<IReadOnlyList<string>> ListTagsAsync(CancellationToken cancellationToken);

    Task AddTagsAsync(Keys keys, IReadOnlyCollection<string> tags, CancellationToken cancellationToken);

    Task RemoveTagsAsync(Keys keys, IReadOnlyCollection<string> tags, CancellationToken cancellationToken);

    /// <summary>Gives torrents exactly these tags; only where the server can (5.1+).</summary>
    Task SetTagsAsync(Keys keys, IReadOnlyCollection<string> tags, CancellationToken cancellationToken);
}
