using System.Net;
using TorrentApi.Backends.QBittorrent.Mapping;
using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Gateway.V2;

internal sealed partial class V2Gateway
{
    public async Task<IReadOnlyList<Tracker>?> ListTrackersAsync(TorrentId key, CancellationToken cancellationToken)
    {
        using var reply = await GetForAsync(Routes.Trackers, key, cancellationToken).ConfigureAwait(false);
        return reply is null ? null : TrackerMapping.ToTrackers(await Replies.ReadAsync(reply, TrackerRowParser.ReadAsync, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Empty lines open the next tier (4.5+; before, every tracker lands in tier 0 and only tier 0 gets here).</summary>
    public Task AddTrackersAsync(TorrentId key, IReadOnlyCollection<string> trackers, int tier, CancellationToken cancellationToken) =>
        PostAsync(Routes.AddTrackers, [Hash(key), ("urls", new string('\n', tier) + string.Join('\n', trackers))], cancellationToken);

    /// <summary>The old address is origUrl up to 5.1 and url from 5.2; each version ignores the other name.</summary>
    public async Task<bool> ReplaceTrackerAsync(TorrentId key, string tracker, string replacement, CancellationToken cancellationToken)
    {
        IReadOnlyList<(string, string)> form = [Hash(key), ("origUrl", tracker), ("url", tracker), ("newUrl", replacement)];
        using var reply = await PostForAsync(_ => Routes.EditTracker, form, cancellationToken).ConfigureAwait(false);
        return reply.StatusCode switch
        {
            HttpStatusCode.Conflict => false,
            HttpStatusCode.BadRequest => throw new TorrentApiException(new ApiError.Conflict("the server takes the replacement for no address")),
            var status when Statuses.IsSuccess(status) => true,
            _ => throw new TorrentApiException(Statuses.Unexpected(reply)),
        };
    }

    /// <summary>Up to 4.4 the answer is 409 where none of them was there, which is what was wanted.</summary>
    public async Task RemoveTrackersAsync(TorrentId key, IReadOnlyCollection<string> trackers, CancellationToken cancellationToken)
    {
        using var reply = await PostForAsync(_ => Routes.RemoveTrackers, dialect => [Hash(key), ("urls", Join(trackers, dialect))], cancellationToken).ConfigureAwait(false);
        if (reply.StatusCode != HttpStatusCode.Conflict && !Statuses.IsSuccess(reply.StatusCode)) throw new TorrentApiException(Statuses.Unexpected(reply));
    }

    private static string Join(IReadOnlyCollection<string> trackers, Dialect dialect) =>
        string.Join('|', dialect.DecodesRemovedTrackers ? trackers.Select(Escape) : trackers);

    private static string Escape(string tracker) => tracker.Replace("%", "%25", StringComparison.Ordinal);

    private static (string, string) Hash(TorrentId key) => ("hash", key.ToString());
}
