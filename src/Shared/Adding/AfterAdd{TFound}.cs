namespace TorrentApi.Adding;

/// <summary>Sets the options that a server does not take with the add. The torrent is there, so what fails is told, not thrown.</summary>
internal sealed class AfterAdd<TFound>(IAddSteps<TFound> steps)
    where TFound : class
{
    public async Task<IReadOnlyList<SkippedOption>> ApplyAsync(TFound torrent, AddPlan plan, CancellationToken cancellationToken)
    {
        var skipped = new List<SkippedOption>(plan.Skipped);

        // The torrent runs until the stop arrives, and private trackers count that: nothing else goes before it.
        foreach (var group in plan.After.OrderByDescending(option => option == Capability.AddStopped).GroupBy(steps.StepOf))
        {
            try
            {
                await steps.ApplyAsync(torrent, group.Key, plan.Options, cancellationToken).ConfigureAwait(false);
            }
            catch (TorrentApiException failure)
            {
                skipped.AddRange(group.Select(option => new SkippedOption(option, failure.Error)));
            }
        }

        return skipped;
    }
}
