using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using TorrentApi;
using TorrentApi.DependencyInjection;

namespace Automation.Showing;

/// <summary>Knows what every client is doing now: what it has to download yet, what this program gave it, and what became complete since the start.</summary>
internal sealed class Board(ITorrentApiFactory clients, Screen screen, IOptions<AutomationOptions> options, IServiceProvider services) : BackgroundService
{
    private const int MaxRows = 25;

    private readonly ConcurrentDictionary<(string Client, InfoHash Hash), bool> _followed = new();
    private readonly ConcurrentDictionary<string, View> _views = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>True where everything that this program gave away is complete.</summary>
    public bool IsAllComplete => _followed.Keys.All(key =>
        _views.TryGetValue(key.Client, out var view) && view.Rows.Any(row => row.Torrent.IsComplete && row.Torrent.Hash.SharesHashWith(key.Hash)));

    /// <summary>Shows a torrent even when it is complete.</summary>
    public void Follow(string client, InfoHash hash) => _followed[(client, hash)] = true;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // One loop per client, so that one that does not answer leaves the others' rows alive.
        Task[] looks = [.. clients.Names.Select(name => LookAsync(name, services.GetRequiredKeyedService<TorrentMirror>(name), stoppingToken))];
        try
        {
            await screen.RunAsync(async draw =>
            {
                while (true)
                {
                    Draw(draw);
                    await Task.Delay(options.Value.RefreshInterval, stoppingToken);

                    // A look rides out every failure of its client: one that ends is a mistake of ours, which the host must see.
                    await Task.WhenAll(looks.Where(look => look.IsCompleted));
                }
            });
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            await Task.WhenAll(looks).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private void Draw(Draw draw)
    {
        var views = _views.OrderBy(view => view.Key, StringComparer.OrdinalIgnoreCase).ToList();
        var rows = views.SelectMany(view => view.Value.Rows).OrderBy(row => row.Torrent.IsComplete).ThenBy(row => row.Torrent.AddedAt).ToList();
        List<string> notes = [.. views.Select(view => view.Value.Note).OfType<string>()];
        if (rows.Count > MaxRows) notes.Add($"and {rows.Count - MaxRows} more");
        draw([.. rows.Take(MaxRows)], notes);
    }

    private async Task LookAsync(string name, TorrentMirror mirror, CancellationToken cancellationToken)
    {
        _views[name] = new View([], Note: null);
        while (true)
        {
            var pause = options.Value.RefreshInterval;
            try
            {
                // The mirror of the download tracker: both see the same torrents, and where the server tells changes neither asks for whole lists.
                var torrents = await mirror.RefreshAsync(cancellationToken);
                _views[name] = new View([.. torrents.Where(torrent => IsShown(name, torrent)).Select(torrent => new Row(name, torrent))], Note: null);
            }
            catch (TorrentApiException failure)
            {
                _views[name] = _views[name] with { Note = $"{mirror.Api.Backend}: {failure.Error}" };
                pause = failure.Error.Wait is { } wait && wait > pause ? wait : pause;
            }

            await Task.Delay(pause, cancellationToken);
        }
    }

    private bool IsShown(string client, Torrent torrent)
    {
        if (!torrent.IsComplete) Follow(client, torrent.Hash);
        return _followed.Keys.Any(key => key.Client == client && key.Hash.SharesHashWith(torrent.Hash));
    }

    /// <summary>The latest answer of one client.</summary>
    /// <param name="Rows">Kept while it does not answer.</param>
    /// <param name="Note">Why it does not; null where it does.</param>
    private sealed record View(IReadOnlyList<Row> Rows, string? Note);
}
