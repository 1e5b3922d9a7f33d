using TorrentApi.Http;

namespace TorrentApi.Adding;

/// <summary>Adds one torrent: look, send, wait until it is visible, set what could not be sent. Never sends twice.</summary>
internal sealed class Adder<TFound>(IAddSteps<TFound> steps, TimeSpan visibilityTimeout, TimeProvider clock, TimeSpan? longestPause = null)
    where TFound : class
{
    private readonly Turns _turns = new();
    private readonly AfterAdd<TFound> _afterAdd = new(steps);
    private readonly Arrivals<TFound> _arrivals = new(steps.LookForArrivalsAsync, visibilityTimeout, clock, longestPause);

    public async Task<AddResult> AddAsync(AddRequest request, CancellationToken cancellationToken)
    {
        var rules = await steps.PrepareAsync(request.Options, cancellationToken).ConfigureAwait(false);
        var plan = AddPlanner.Plan(request, rules);
        if (request.Source.Hash is not { } hash) return await AddAddressAsync(request, plan, cancellationToken).ConfigureAwait(false);

        var target = SingleTarget.Of(hash);
        using var turn = await _turns.TakeAsync(target.Candidates, cancellationToken).ConfigureAwait(false);
        if (await steps.LookFirstAsync(request.Source, target, cancellationToken).ConfigureAwait(false) is { } present) return LeftAlone(request, hash, present);

        return await SendAsync(request, hash, plan, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The server fetches an address by itself and tells nobody how that went: accepted is all there is to know.</summary>
    private async Task<AddResult> AddAddressAsync(AddRequest request, AddPlan plan, CancellationToken cancellationToken) =>
        await steps.SendAsync(request.Source, plan, cancellationToken).ConfigureAwait(false) is AddVerdict.Accepted or AddVerdict.Pending or AddVerdict.Queued
            ? AddResult.Pending(null, plan.Skipped)
            : throw new TorrentApiException(new ApiError.RejectedTorrent("the server does not take the address"));

    /// <summary>Sends the torrent, once. Where the answer is lost, what is visible afterwards tells how it went.</summary>
    private async Task<AddResult> SendAsync(AddRequest request, InfoHash hash, AddPlan plan, CancellationToken cancellationToken)
    {
        var (verdict, unknown) = await TrySendAsync(request.Source, plan, cancellationToken).ConfigureAwait(false);
        switch (verdict)
        {
            case AddVerdict.NotATorrent:
                throw new TorrentApiException(new ApiError.RejectedTorrent("the file is no torrent to this server"));
            case AddVerdict.Refused:
                return await JudgeRefusalAsync(request, hash, cancellationToken).ConfigureAwait(false);
            case AddVerdict.Queued:
                return AddResult.Pending(hash, NotApplied(plan, "the torrent waits for a free slot"));
        }

        if (await AwaitArrivalAsync(request.Source, SingleTarget.Of(hash), cancellationToken).ConfigureAwait(false) is { } arrived)
            return await FinishAsync(hash, arrived, plan, cancellationToken).ConfigureAwait(false);
        return unknown is null ? AddResult.Pending(hash, NotApplied(plan, "the torrent was not visible in time")) : throw unknown;
    }

    /// <summary>By its keys; and once everywhere for a magnet link, whose torrent may have changed its key when its metadata arrived.</summary>
    private async Task<TFound?> AwaitArrivalAsync(AddSource source, SingleTarget target, CancellationToken cancellationToken)
    {
        var arrived = await _arrivals.WaitAsync(target, cancellationToken).ConfigureAwait(false);
        if (arrived is not null || source is not AddSource.Magnet) return arrived;

        try
        {
            return await steps.LookEverywhereAsync(target, cancellationToken).ConfigureAwait(false);
        }
        catch (TorrentApiException)
        {
            // As with every look for an arrival: one that fails says nothing about the add.
            return null;
        }
    }

    private async Task<AddResult> FinishAsync(InfoHash hash, TFound arrived, AddPlan plan, CancellationToken cancellationToken)
    {
        steps.Remember(hash, arrived);
        return AddResult.Added(hash, await _afterAdd.ApplyAsync(arrived, plan, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>What the server said; no verdict, and why, where that is not known.</summary>
    private async Task<(AddVerdict? Verdict, TorrentApiException? Unknown)> TrySendAsync(AddSource source, AddPlan plan, CancellationToken cancellationToken)
    {
        try
        {
            return (await steps.SendAsync(source, plan, cancellationToken).ConfigureAwait(false), null);
        }
        catch (TorrentApiException failure) when (HttpFailures.MayHaveArrived(failure))
        {
            return (null, failure);
        }
    }

    /// <summary>A refusal without a reason means "there already" or "not to be understood"; only what is visible tells which.</summary>
    private async Task<AddResult> JudgeRefusalAsync(AddRequest request, InfoHash hash, CancellationToken cancellationToken)
    {
        var target = SingleTarget.Of(hash);
        var present = await steps.LookEverywhereAsync(target, cancellationToken).ConfigureAwait(false)
            ?? await _arrivals.WaitAsync(target, cancellationToken).ConfigureAwait(false);
        return present is null
            ? throw new TorrentApiException(new ApiError.RejectedTorrent("the server gives no reason"))
            : LeftAlone(request, hash, present);
    }

    private AddResult LeftAlone(AddRequest request, InfoHash hash, TFound present)
    {
        steps.Remember(hash, present);
        return AddResult.AlreadyPresent(hash, [.. AddRequirements.OfOptions(request.Options).Select(option => new SkippedOption(option, null))]);
    }

    private static IReadOnlyList<SkippedOption> NotApplied(AddPlan plan, string why) =>
        [.. plan.Skipped, .. plan.After.Select(option => new SkippedOption(option, new ApiError.Conflict(why)))];
}
