namespace TorrentApi.Backends.QBittorrent.Gateway.V1;

internal sealed partial class V1Gateway
{
    private static readonly TimeSpan StopPause = TimeSpan.FromMilliseconds(300);

    private readonly YoungTorrents _young = new(clock);

    /// <summary>Stops; and sees to it that young torrents stay stopped, whose stop the server may have ignored.</summary>
    public async Task StopAsync(Keys keys, CancellationToken cancellationToken)
    {
        var named = await ListKeysAsync(keys, cancellationToken).ConfigureAwait(false);
        var young = _young.Among(named);
        var since = clock.GetTimestamp();
        if (keys.List is null) await PostAsync(Routes.PauseAll, [], cancellationToken).ConfigureAwait(false);
        else await PostEachAsync(named, Routes.Pause, cancellationToken).ConfigureAwait(false);

        if (young.Count > 0) await KeepStoppingAsync(young, since, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Looks again and again, and stops again what runs. "Stopped" is believed once the server must have refreshed its states since the add: before, it says so of
    /// torrents that are about to run. Ends with the operation's deadline at the latest.
    /// </summary>
    private async Task KeepStoppingAsync(IReadOnlyList<TorrentId> keys, long since, CancellationToken cancellationToken)
    {
        var wanted = keys.ToHashSet();
        while (true)
        {
            await Task.Delay(StopPause, clock, cancellationToken).ConfigureAwait(false);
            var isTold = clock.GetElapsedTime(since) >= YoungTorrents.Youth;
            var listing = await ListAsync(ListFilter.None, cancellationToken).ConfigureAwait(false);
            var running = listing.Torrents.Where(torrent => torrent.State is not (TorrentState.Stopped or TorrentState.Errored)).Select(listing.KeyOf).Where(wanted.Contains).ToList();
            if (running.Count == 0 && isTold) return;

            foreach (var key in running) await PostAsync(Routes.Pause, [Hash(key)], cancellationToken).ConfigureAwait(false);
        }
    }
}
