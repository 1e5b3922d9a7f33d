using TorrentApi.Backends.QBittorrent.Gateway;

namespace TorrentApi.Backends.QBittorrent.Features;

/// <summary>Switches super seeding. On a torrent that was just added, looks whether it holds and says it again where it does not.</summary>
/// <remarks>4.2.5 answers 200 and forgets it on a torrent that is younger than one refresh (observed: 30 of 30; said again 3 s later it held on all).</remarks>
internal sealed class SuperSeeding(IGateway gateway, TimeProvider clock)
{
    // Longer than any refresh, for a clock that differs a little from ours.
    private static readonly TimeSpan Youth = TimeSpan.FromSeconds(10);

    // States are refreshed every 1.5 s.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(1600);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    public bool IsYoung(Torrent torrent) => torrent.AddedAt is { } added && clock.GetUtcNow() - added < Youth;

    /// <exception cref="TorrentApiException"><see cref="ApiError.Conflict"/>: a young torrent does not keep it.</exception>
    public async Task SetAsync(Keys keys, bool on, IReadOnlySet<TorrentId> young, CancellationToken cancellationToken)
    {
        var since = clock.GetTimestamp();
        await gateway.SetSuperSeedingAsync(keys, on, cancellationToken).ConfigureAwait(false);
        var unsure = keys.List!.Where(young.Contains).ToList();
        while (unsure.Count > 0)
        {
            await Task.Delay(Pause, clock, cancellationToken).ConfigureAwait(false);
            unsure = await FindDifferingAsync(unsure, on, cancellationToken).ConfigureAwait(false);
            if (unsure.Count == 0) return;
            if (clock.GetElapsedTime(since) > Patience) throw new TorrentApiException(new ApiError.Conflict("the server does not keep super seeding of a torrent that was just added"));
            await gateway.SetSuperSeedingAsync(Keys.Of(unsure), on, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<List<TorrentId>> FindDifferingAsync(IReadOnlyList<TorrentId> keys, bool on, CancellationToken cancellationToken)
    {
        var asked = keys.ToHashSet();
        var listing = await gateway.ListAsync(new ListFilter { Keys = keys }, cancellationToken).ConfigureAwait(false);
        return [.. listing.Torrents.Where(torrent => torrent.IsSuperSeeding == !on).Select(listing.KeyOf).Where(asked.Contains)];
    }
}
