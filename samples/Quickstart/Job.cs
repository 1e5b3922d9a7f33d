using TorrentApi;

namespace Quickstart;

/// <summary>What becomes of the torrents at the end.</summary>
internal enum Ending
{
    /// <summary>They are removed; their data stays.</summary>
    KeepData,

    /// <summary>They are removed, and their data is deleted.</summary>
    DeleteData,

    /// <summary>They stay.</summary>
    KeepTorrents,
}

/// <summary>The main job, the same on every backend: add, watch until complete, remove.</summary>
internal sealed class Job(ITorrentApi api, Screen screen, Ending ending)
{
    private const int Success = 0;
    private const int Failure = 1;

    // What a shell expects of a program that Ctrl+C ended.
    private const int Interrupted = 130;

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);

    // Only what this run added: a torrent that was there before is nobody's to watch or remove.
    private readonly List<InfoHash> _ours = [];

    public async Task<int> RunAsync(IReadOnlyList<AddSource> sources, CancellationToken cancellationToken)
    {
        try
        {
            var server = await api.GetServerAsync(cancellationToken);
            Console.WriteLine($"Connected to {api.Backend.Kind} {server.Version}.");
            foreach (var source in sources) await AddAsync(source, cancellationToken);
            return await WatchAsync(cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            Console.WriteLine("Stopped.");
            return Interrupted;
        }
        finally
        {
            if (_ours.Count > 0 && ending != Ending.KeepTorrents) await TidyAsync(ending == Ending.DeleteData ? RemoveData.Delete : RemoveData.Keep);
        }
    }

    private async Task AddAsync(AddSource source, CancellationToken cancellationToken)
    {
        var result = await api.Add(source).SendAsync(cancellationToken);
        if (result is { Outcome: AddOutcome.Added, Hash: { } hash }) _ours.Add(hash);

        Console.WriteLine(result.Outcome switch
        {
            AddOutcome.Added => $"Added {Sources.NameOf(source)}.",
            AddOutcome.AlreadyPresent => $"{Sources.NameOf(source)} was there already: it is left alone.",
            _ => $"{Sources.NameOf(source)} is accepted but not visible yet: it is left alone.",
        });
    }

    private async Task<int> WatchAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<Torrent> torrents = [];
        if (_ours.Count > 0) await screen.RunAsync(async show => torrents = await PollAsync(show, cancellationToken));

        foreach (var torrent in torrents) Console.WriteLine($"{Words.NameOf(torrent)} {(torrent.IsComplete ? "is complete" : $"failed: {Words.ErrorOf(torrent)}")}.");
        if (torrents.Count < _ours.Count) Console.WriteLine($"Somebody else removed {_ours.Count - torrents.Count} of the torrents.");
        return torrents.Count(torrent => torrent.IsComplete) == _ours.Count ? Success : Failure;
    }

    /// <summary>Looks again and again until each torrent is complete, errored or gone. A restart of the server is no reason to give up.</summary>
    private async Task<IReadOnlyList<Torrent>> PollAsync(Show show, CancellationToken cancellationToken)
    {
        IReadOnlyList<Torrent> torrents = [];
        while (true)
        {
            var pause = Interval;
            try
            {
                torrents = await ListAsync(cancellationToken);
                show(torrents, note: null);
                if (torrents.All(torrent => torrent.IsComplete || torrent.State == TorrentState.Errored)) return torrents;
            }
            catch (TorrentApiException failure) when (failure.Error.IsTransient)
            {
                show(torrents, note: $"{failure.Error}; trying again");
                pause = failure.Error.Wait ?? Interval;
            }

            await Task.Delay(pause, cancellationToken);
        }
    }

    /// <summary>Lists ours in the order in which they were added: servers list in any.</summary>
    private async Task<IReadOnlyList<Torrent>> ListAsync(CancellationToken cancellationToken)
    {
        var torrents = await api.ListAsync(new TorrentQuery { Targets = MultiTarget.Of(_ours) }, cancellationToken);
        return [.. torrents.OrderBy(torrent => _ours.FindIndex(torrent.Hash.SharesHashWith))];
    }

    private async Task TidyAsync(RemoveData data)
    {
        try
        {
            await RemoveAsync(data);
        }
        catch (TorrentApiException)
        {
            Console.WriteLine($"Not removed: what this run added may still be there.");
            throw;
        }
    }

    /// <summary>Removes what this run added, also after Ctrl+C: so without its token.</summary>
    private async Task RemoveAsync(RemoveData data)
    {
        var plan = await api.PlanRemovalAsync(MultiTarget.Of(_ours), data, CancellationToken.None);
        await plan.ExecuteAsync(CancellationToken.None);

        foreach (var torrent in plan.Removable)
            Console.WriteLine($"Removed {Words.NameOf(torrent)}{(data == RemoveData.Delete ? " and its data" : "; its data stays")}.");
        foreach (var torrent in plan.SharingData)
            Console.WriteLine($"Left {Words.NameOf(torrent)} where it is: another torrent may use the same files.");
    }
}
