using System.Threading.Channels;
using TorrentApi;

namespace Automation.Handling;

/// <summary>Adds files to one client, one after the other, and puts each away once its outcome is known.</summary>
/// <remarks>
/// Until then the file stays in the inbox. After a crash it is added once more, and that is harmless: an add looks first, and a torrent that the client has
/// is <see cref="AddOutcome.AlreadyPresent"/>.
/// </remarks>
internal sealed class Courier(ITorrentApi api, Inbox inbox, Notices notices, AutomationOptions options)
{
    private readonly Channel<Errand> _errands = Channel.CreateUnbounded<Errand>();

    public void Post(Errand errand) => _errands.Writer.TryWrite(errand);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await foreach (var errand in _errands.Reader.ReadAllAsync(cancellationToken))
        {
            if (await TryAsync(errand, cancellationToken) is not { } pause) continue;

            // To the end of the line, so that one odd file does not stop all others.
            Post(errand);
            await Task.Delay(pause, cancellationToken);
        }
    }

    /// <summary>Null when the file was put away; else how long to leave the client alone before the next.</summary>
    private async Task<TimeSpan?> TryAsync(Errand errand, CancellationToken cancellationToken)
    {
        try
        {
            return await DeliverAsync(errand, cancellationToken);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            // The file cannot be moved now, or configuration has taken the client away: both may change.
            return Wait(errand, failure.Message, options.RetryInterval);
        }
    }

    private async Task<TimeSpan?> DeliverAsync(Errand errand, CancellationToken cancellationToken)
    {
        if (!File.Exists(errand.Arrival.Path)) return Forget(errand);

        try
        {
            return errand.AcceptedAt is { } since ? await LookAsync(errand, since, cancellationToken) : await AddAsync(errand, cancellationToken);
        }
        catch (TorrentApiException failure) when (IsAboutTheTorrent(failure.Error))
        {
            return Fail(errand, $"{api.Backend}: {failure.Error}.");
        }
        catch (TorrentApiException failure)
        {
            return Wait(errand, $"{failure.Error}", failure.Error.Wait is { } wait && wait > options.RetryInterval ? wait : options.RetryInterval);
        }
        catch (ArgumentException mistake)
        {
            return Fail(errand, $"The options of its rule are wrong: {mistake.Message}");
        }
    }

    private async Task<TimeSpan?> AddAsync(Errand errand, CancellationToken cancellationToken)
    {
        var result = await api.Add(errand.Arrival.Source, errand.Rule.Add).SendAsync(cancellationToken);
        if (result.IsPresent) return Finish(errand, result);

        errand.AcceptedAt = DateTimeOffset.UtcNow;
        return options.LookInterval;
    }

    /// <summary>An accepted torrent is only looked for: it is not added again.</summary>
    private async Task<TimeSpan?> LookAsync(Errand errand, DateTimeOffset since, CancellationToken cancellationToken)
    {
        if (await api.GetAsync(errand.Arrival.Hash, cancellationToken) is not null) return Finish(errand, AddResult.Added(errand.Arrival.Hash));
        if (DateTimeOffset.UtcNow - since > options.Patience) return Fail(errand, $"{api.Backend} accepted it and did not show it for {options.Patience}.");
        return options.LookInterval;
    }

    private TimeSpan? Finish(Errand errand, AddResult result)
    {
        inbox.MoveToDone(errand.Arrival.Path);
        notices.Done(errand, api.Backend, result);
        return null;
    }

    private TimeSpan? Fail(Errand errand, string reason)
    {
        inbox.MoveToFailed(errand.Arrival.Path, reason);
        notices.Failed(errand, api.Backend, reason);
        return null;
    }

    private TimeSpan? Wait(Errand errand, string reason, TimeSpan pause)
    {
        notices.Waiting(errand, api.Backend, reason);
        return pause;
    }

    /// <summary>Somebody took the file back.</summary>
    private TimeSpan? Forget(Errand errand)
    {
        inbox.Release(errand.Arrival.Path);
        return null;
    }

    /// <summary>These stay the same however often it is tried. All else is about the client: the file waits until somebody has put that right.</summary>
    private static bool IsAboutTheTorrent(ApiError error) => error is ApiError.RejectedTorrent or ApiError.Unsupported or ApiError.Conflict;
}
