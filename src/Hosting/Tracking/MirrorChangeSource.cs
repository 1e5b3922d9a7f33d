using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;

namespace TorrentApi.Hosting.Tracking;

/// <summary>Has a mirror look again and again, and compares what it shows: whoever watches the same mirror shares the looks, and a server's own changes.</summary>
internal sealed class MirrorChangeSource(TorrentMirror mirror, DownloadTrackerOptions options, TimeProvider clock, ILogger logger) : IChangeSource
{
    private readonly KnownTorrents _known = new(options.RemovalDelay);
    private bool _isFailing;
    private long _version;

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
            var server = mirror.Api.Backend;
            var torrents = await mirror.RefreshAsync(cancellationToken).ConfigureAwait(false);
            if (_isFailing)
                TrackerLog.Back(logger, server);
            _isFailing = false;

            // A reload may have put another server behind the name in between: then this list is of no use.
            return (mirror.Api.Backend == server ? Compare(server, torrents) : [], options.Interval);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            // Whatever it is, a server that comes back, or a client that is configured anew, goes on where it was.
            TellOnce(failure);
            var wait = (failure as TorrentApiException)?.Error.Wait ?? TimeSpan.Zero;
            return ([], wait > options.Interval ? wait : options.Interval);
        }
    }

    private IReadOnlyList<DownloadChange> Compare(BackendInfo server, TorrentSnapshot torrents)
    {
        // Nothing is different, and nobody is missing whose time could be over.
        if (torrents.Version == _version && _known.IsSettled(server)) return [];

        _version = torrents.Version;
        return _known.Compare(server, torrents, clock.GetUtcNow());
    }

    private void TellOnce(Exception failure)
    {
        if (!_isFailing)
            TrackerLog.Away(logger, (failure as TorrentApiException)?.Message ?? failure.GetType().Name);
        _isFailing = true;
    }
}
