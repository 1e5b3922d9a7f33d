using TorrentApi.Backends.QBittorrent.Gateway;
using TorrentApi.Backends.QBittorrent.Lookup;
using TorrentApi.Http;

namespace TorrentApi.Backends.QBittorrent.Adding;

/// <summary>Adds one torrent: look, send, wait until it is visible, set what could not be sent. Never sends twice.</summary>
internal sealed class Adder(IGateway gateway, TorrentFinder finder, KeyMemory memory, Arrivals arrivals)
{
    private readonly Turns _turns = new();
    private readonly AfterAdd _afterAdd = new(gateway);

    public async Task<AddResult> AddAsync(AddRequest request, CancellationToken cancellationToken)
    {
        var server = await gateway.ConnectAsync(cancellationToken).ConfigureAwait(false);
        var plan = AddPlanner.Plan(request, server);
        if (request.Source.Hash is not { } hash) return await AddAddressAsync(request, plan, cancellationToken).ConfigureAwait(false);

        var target = SingleTarget.Of(hash);
        using var turn = await _turns.TakeAsync(target.Candidates, cancellationToken).ConfigureAwait(false);
        if (await LookAsync(request.Source, target, server, cancellationToken).ConfigureAwait(false) is { } present) return LeftAlone(request, hash, present);

        return await SendAsync(request, hash, plan, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The server fetches an address by itself and tells nobody how that went: accepted is all there is to know.</summary>
    private async Task<AddResult> AddAddressAsync(AddRequest request, AddPlan plan, CancellationToken cancellationToken) =>
        await gateway.AddAsync(request.Source, plan, cancellationToken).ConfigureAwait(false) is AddVerdict.Accepted or AddVerdict.Pending
            ? AddResult.Pending(null, plan.Skipped)
            : throw new TorrentApiException(new ApiError.RejectedTorrent("the server does not take the address"));

    /// <summary>
    /// By keys where that is enough. A magnet's v1 hash may be that of a hybrid under another key; a server that says "Ok." to duplicates (4.4) would
    /// not tell, so there the list is read.
    /// </summary>
    private async Task<FoundTorrent?> LookAsync(AddSource source, SingleTarget target, ServerProfile server, CancellationToken cancellationToken) =>
        source is AddSource.Magnet && server.HidesDuplicates
            ? await finder.FindAsync(target, cancellationToken).ConfigureAwait(false)
            : (await finder.FindByKeyAsync([target], cancellationToken).ConfigureAwait(false)).First;

    /// <summary>Sends the torrent, once. Where the answer is lost, what is visible afterwards tells how it went.</summary>
    private async Task<AddResult> SendAsync(AddRequest request, InfoHash hash, AddPlan plan, CancellationToken cancellationToken)
    {
        var (verdict, unknown) = await TrySendAsync(request.Source, plan, cancellationToken).ConfigureAwait(false);
        if (verdict == AddVerdict.NotATorrent) throw new TorrentApiException(new ApiError.RejectedTorrent("the file is no torrent to this server"));
        if (verdict == AddVerdict.Refused) return await JudgeRefusalAsync(request, hash, cancellationToken).ConfigureAwait(false);

        if (await AwaitArrivalAsync(request.Source, SingleTarget.Of(hash), cancellationToken).ConfigureAwait(false) is { } arrived)
            return await FinishAsync(hash, arrived, plan, cancellationToken).ConfigureAwait(false);
        return unknown is null ? AddResult.Pending(hash, NotApplied(plan)) : throw unknown;
    }

    /// <summary>By its keys; and once by the list for a magnet link, whose torrent may have changed its key when its metadata arrived.</summary>
    private async Task<FoundTorrent?> AwaitArrivalAsync(AddSource source, SingleTarget target, CancellationToken cancellationToken)
    {
        var arrived = await arrivals.WaitAsync(target, cancellationToken).ConfigureAwait(false);
        if (arrived is not null || source is not AddSource.Magnet) return arrived;

        try
        {
            return await finder.FindAsync(target, cancellationToken).ConfigureAwait(false);
        }
        catch (TorrentApiException)
        {
            // As with every look for an arrival: one that fails says nothing about the add.
            return null;
        }
    }

    private async Task<AddResult> FinishAsync(InfoHash hash, FoundTorrent arrived, AddPlan plan, CancellationToken cancellationToken)
    {
        memory.Remember(hash, arrived.Key);
        return AddResult.Added(hash, await _afterAdd.ApplyAsync(arrived, plan, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>What the server said; no verdict, and why, where that is not known.</summary>
    private async Task<(AddVerdict? Verdict, TorrentApiException? Unknown)> TrySendAsync(AddSource source, AddPlan plan, CancellationToken cancellationToken)
    {
        try
        {
            return (await gateway.AddAsync(source, plan, cancellationToken).ConfigureAwait(false), null);
        }
        catch (TorrentApiException failure) when (HttpFailures.MayHaveArrived(failure))
        {
            return (null, failure);
        }
    }

    /// <summary>"Fails." and 409 mean "there already" or "not to be understood"; only what is visible tells which.</summary>
    private async Task<AddResult> JudgeRefusalAsync(AddRequest request, InfoHash hash, CancellationToken cancellationToken)
    {
        var target = SingleTarget.Of(hash);
        var present = await finder.FindAsync(target, cancellationToken).ConfigureAwait(false)
            ?? await arrivals.WaitAsync(target, cancellationToken).ConfigureAwait(false);
        return present is null
            ? throw new TorrentApiException(new ApiError.RejectedTorrent("the server gives no reason"))
            : LeftAlone(request, hash, present);
    }

    private AddResult LeftAlone(AddRequest request, InfoHash hash, FoundTorrent present)
    {
        memory.Remember(hash, present.Key);
        return AddResult.AlreadyPresent(hash, [.. AddRequirements.OfOptions(request.Options).Select(option => new SkippedOption(option, null))]);
    }

    private static IReadOnlyList<SkippedOption> NotApplied(AddPlan plan) =>
        [.. plan.Skipped, .. plan.After.Select(option => new SkippedOption(option, new ApiError.Conflict("the torrent was not visible in time")))];
}
