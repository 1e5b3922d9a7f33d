using TorrentApi.Backends.QBittorrent.Mapping;
using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Gateway.V1;

internal sealed partial class V1Gateway
{
    // 40 zeros are no torrent's hash.
    private static readonly string Nobody = new('0', 40);

    public async Task<IReadOnlyList<Tracker>?> ListTrackersAsync(TorrentId key, CancellationToken cancellationToken) =>
        await ReadOfAsync(key, Routes.Trackers, () => new TrackerRowParser(), cancellationToken).ConfigureAwait(false) is { } rows ? TrackerMapping.ToTrackers(rows) : null;

    /// <summary>Those that are there already are left as they are, silently. There are no tiers.</summary>
    public Task AddTrackersAsync(TorrentId key, IReadOnlyCollection<string> trackers, int tier, CancellationToken cancellationToken) =>
        PostAsync(Routes.AddTrackers, [Hash(key), ("urls", string.Join('\n', trackers))], cancellationToken);

    public Task<bool> ReplaceTrackerAsync(TorrentId key, string tracker, string replacement, CancellationToken cancellationToken) =>
        throw Unsupported(Capability.TrackersReplace);

    public Task RemoveTrackersAsync(TorrentId key, IReadOnlyCollection<string> trackers, CancellationToken cancellationToken) =>
        throw Unsupported(Capability.TrackersRemove);
}
