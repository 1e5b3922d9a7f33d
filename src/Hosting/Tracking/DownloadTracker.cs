using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TorrentApi.DependencyInjection;

namespace TorrentApi.Hosting.Tracking;

/// <summary>Watches all clients while the host runs, and tells what happens to their torrents.</summary>
internal sealed class DownloadTracker(
    ITorrentApiFactory clients, IEnumerable<IDownloadEvents> listeners, IOptions<DownloadTrackerOptions> options, IServiceProvider services)
    : BackgroundService
{
    private readonly IDownloadEvents[] _listeners = [.. listeners];
    private readonly TimeProvider _clock = services.GetService<TimeProvider>() ?? TimeProvider.System;
    private readonly ILogger _logger = services.GetRequiredService<ILoggerFactory>().CreateLogger(TrackerLog.Category);

    /// <summary>Starts a watch for each client, and for each that configuration adds later.</summary>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        Dictionary<string, Task> watches = new(StringComparer.OrdinalIgnoreCase);
        try
        {
            while (true)
            {
                foreach (var name in clients.Names.Where(name => !watches.ContainsKey(name)))
                    watches.Add(name, WatchAsync(services.GetRequiredKeyedService<TorrentMirror>(name), stoppingToken));
                await Task.Delay(options.Value.Interval, _clock, stoppingToken).ConfigureAwait(false);

                // A watch rides out every failure of a server: one that ends is a mistake of ours, which the host must see.
                await Task.WhenAll(watches.Values.Where(watch => watch.IsCompleted)).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            await Task.WhenAll(watches.Values).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task WatchAsync(TorrentMirror mirror, CancellationToken cancellationToken)
    {
        var source = new MirrorChangeSource(mirror, options.Value, _clock, _logger);
        var journal = new DownloadJournal(options.Value);
        await foreach (var changes in source.WatchAsync(cancellationToken).ConfigureAwait(false))
        {
            foreach (var change in changes)
            {
                var download = new Download { Api = mirror.Api, Torrent = change.Torrent, Previous = change.Previous };
                foreach (var transition in journal.Read(change))
                    await TellAsync(transition, download, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async Task TellAsync(DownloadTransition transition, Download download, CancellationToken cancellationToken)
    {
        foreach (var listener in _listeners)
        {
            try
            {
                await Call(listener, transition, download, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
            {
                TrackerLog.ListenerFailed(_logger, listener.GetType().Name, transition, download.Api.Backend, failure);
            }
        }
    }

    private static Task Call(IDownloadEvents listener, DownloadTransition transition, Download download, CancellationToken cancellationToken) => transition switch
    {
        DownloadTransition.Added => listener.OnAddedAsync(download, cancellationToken),
        DownloadTransition.Metadata => listener.OnMetadataAsync(download, cancellationToken),
        DownloadTransition.Progress => listener.OnProgressAsync(download, cancellationToken),
        DownloadTransition.Completed => listener.OnCompletedAsync(download, cancellationToken),
        DownloadTransition.Errored => listener.OnErroredAsync(download, cancellationToken),
        _ => listener.OnRemovedAsync(download, cancellationToken),
    };
}
