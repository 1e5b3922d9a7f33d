using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;

namespace TorrentApi.Hosting.Tracking;

/// <summary>Looks at the list again and again, and compares.</summary>
internal sealed class PollingChangeSource(ITorrentApi api, DownloadTrackerOptions options, TimeProvider clock, ILogger logger) : IChangeSource
{
    private readonly KnownTorrents _known = new(options.RemovalDelay);
    private bool _isFailing;

    public async IAsyncEnumerable<IReadOnlyList<DownloadChange>> WatchAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (true)
        {
            var (changes, pause) = await LookAsync(cancellationToken).ConfigureAwait(false);
            if (changes.Count > 0)
                yield return changes;
            await Task.Delay(pause, clock, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<(IReadOnlyList<DownloadChange> Changes, TimeSpan Pause)> LookAsync(CancellationToken cancellationToken)
    {
        try
        {
            var server = api.Backend;
            var torrents = await api.ListAsync(query: null, cancellationToken).ConfigureAwait(false);
            if (_isFailing)
                TrackerLog.Back(logger, server);
            _isFailing = false;

            // A reload may have put another server behind the name in between: then this list is of no use.
            return (api.Backend == server ? _known.Compare(server, torrents, clock.GetUtcNow()) : [], options.Interval);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            // Whatever it is, a server that comes back, or a client that is configured anew, goes on where it was.
            TellOnce(failure);
            var wait = (failure as TorrentApiException)?.Error.Wait ?? TimeSpan.Zero;
            return ([], wait > options.Interval ? wait : options.Interval);
        }
    }

    private void TellOnce(Exception failure)
    {
        if (!_isFailing)
            TrackerLog.Away(logger, (failure as TorrentApiException)?.Message ?? failure.GetType().Name);
        _isFailing = true;
    }
}
