using TorrentApi.Backends.QBittorrent.Gateway;
using TorrentApi.Http;

namespace TorrentApi.Backends.QBittorrent.Features;

/// <summary>Sets what the server can only toggle: looks, toggles those that differ once, and looks until it shows.</summary>
internal sealed class PieceOrders(IGateway gateway, TimeProvider clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);

    // States are refreshed every 1.5 s; some more for a busy machine.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    /// <exception cref="TorrentApiException"><see cref="ApiError.Conflict"/>: it does not show; another client toggled back, or there is no such order for these files.</exception>
    public async Task SetAsync(IReadOnlyList<TorrentId> keys, PieceOrder order, bool on, CancellationToken cancellationToken)
    {
        var differing = await FindDifferingAsync(keys, order, on, cancellationToken).ConfigureAwait(false);
        if (differing.Count == 0) return;

        var since = clock.GetTimestamp();
        var lost = await ToggleAsync(differing, order, cancellationToken).ConfigureAwait(false);
        while ((await FindDifferingAsync(differing, order, on, cancellationToken).ConfigureAwait(false)).Count > 0)
        {
            if (clock.GetElapsedTime(since) > Patience)
                throw lost ?? new TorrentApiException(new ApiError.Conflict("another client toggled at the same time, or the server does not rank the pieces of these files"));
            await Task.Delay(Pause, clock, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>A lost answer says nothing: whether it was toggled shows in the list, and a second toggle would undo it.</summary>
    private async Task<TorrentApiException?> ToggleAsync(IReadOnlyList<TorrentId> keys, PieceOrder order, CancellationToken cancellationToken)
    {
        try
        {
            await gateway.ToggleAsync(Keys.Of(keys), order, cancellationToken).ConfigureAwait(false);
            return null;
        }
        catch (TorrentApiException failure) when (HttpFailures.MayHaveArrived(failure))
        {
            return failure;
        }
    }

    /// <summary>Those that are there and do not show it. Before the metadata some versions say nothing, which is off.</summary>
    private async Task<IReadOnlyList<TorrentId>> FindDifferingAsync(IReadOnlyList<TorrentId> keys, PieceOrder order, bool on, CancellationToken cancellationToken)
    {
        var asked = keys.ToHashSet();
        var listing = await gateway.ListAsync(new ListFilter { Keys = keys }, cancellationToken).ConfigureAwait(false);
        return [.. listing.Torrents.Where(torrent => (Read(torrent, order) ?? false) != on).Select(listing.KeyOf).Where(asked.Contains)];
    }

    private static bool? Read(Torrent torrent, PieceOrder order) => order == PieceOrder.Sequential ? torrent.IsSequential : torrent.IsFirstLastPieceFirst;
}
