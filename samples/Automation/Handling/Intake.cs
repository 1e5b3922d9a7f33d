using Automation.Showing;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using TorrentApi;
using TorrentApi.DependencyInjection;

namespace Automation.Handling;

/// <summary>Looks at the inbox, reads what has settled, and gives it to the courier of the client that a rule picks.</summary>
internal sealed class Intake(Inbox inbox, ITorrentApiFactory clients, Board board, FileMetrics metrics, Screen screen, IOptions<AutomationOptions> options) : BackgroundService
{
    private readonly Dictionary<string, Courier> _couriers = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Task> _rounds = [];

    // Files that cannot be read or moved now: told once, tried at every look.
    private readonly HashSet<string> _troubled = new(StringComparer.Ordinal);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        screen.Tell($"Watching {inbox.Folder} for .torrent and .magnet files.");
        try
        {
            while (true)
            {
                foreach (var path in inbox.TakeSettled()) await TakeAsync(path, stoppingToken);
                await Task.Delay(options.Value.LookInterval, stoppingToken);

                // A courier rides out every failure of its client: one that ends is a mistake of ours, which the host must see.
                await Task.WhenAll(_rounds.Where(round => round.IsCompleted));
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            await Task.WhenAll(_rounds).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task TakeAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            await PostAsync(path, cancellationToken);
            _troubled.Remove(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            if (_troubled.Add(path)) screen.Tell($"{Path.GetFileName(path)} waits: {failure.Message}");
            inbox.Release(path);
        }
    }

    private async Task PostAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            var arrival = await Arrival.ReadAsync(path, cancellationToken);
            if (options.Value.Rules.FirstOrDefault(rule => rule.Matches(arrival)) is { } rule) CourierOf(rule.Client, cancellationToken).Post(new Errand(arrival, rule));
            else Refuse(path, "No rule of the configuration matches it.");
        }
        catch (TorrentFormatException flaw)
        {
            Refuse(path, flaw.Message);
        }
    }

    private void Refuse(string path, string reason)
    {
        inbox.MoveToFailed(path, reason);
        metrics.Count(FileMetrics.Failed, client: null);
        screen.Tell($"{Path.GetFileName(path)} failed: {reason}");
    }

    /// <summary>One per client, so that one that does not answer holds up nobody else's files.</summary>
    private Courier CourierOf(string client, CancellationToken cancellationToken)
    {
        if (_couriers.TryGetValue(client, out var courier)) return courier;

        courier = new Courier(clients.Get(client), inbox, new Notices(board, metrics, screen), options.Value);
        _couriers.Add(client, courier);
        _rounds.Add(courier.RunAsync(cancellationToken));
        return courier;
    }
}
