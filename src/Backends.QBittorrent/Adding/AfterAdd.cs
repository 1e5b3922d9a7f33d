using TorrentApi.Backends.QBittorrent.Gateway;
using TorrentApi.Backends.QBittorrent.Lookup;

namespace TorrentApi.Backends.QBittorrent.Adding;

/// <summary>Sets the options that a version does not take with the add. The torrent is there, so what fails is told, not thrown.</summary>
internal sealed class AfterAdd(IGateway gateway)
{
    public async Task<IReadOnlyList<SkippedOption>> ApplyAsync(FoundTorrent torrent, AddPlan plan, CancellationToken cancellationToken)
    {
        var skipped = new List<SkippedOption>(plan.Skipped);
        var keys = Keys.Of(torrent.Key);
        foreach (var group in plan.After.GroupBy(StepOf))
        {
            try
            {
                await ApplyAsync(group.Key, keys, plan.Options, cancellationToken).ConfigureAwait(false);
            }
            catch (TorrentApiException failure)
            {
                skipped.AddRange(group.Select(option => new SkippedOption(option, failure.Error)));
            }
        }

        return skipped;
    }

    // Share limits are one request: sending one dimension resets the others.
    private static Capability StepOf(Capability option) => option is Capability.AddSeedingTimeLimit ? Capability.AddRatioLimit : option;

    private Task ApplyAsync(Capability step, Keys keys, AddOptions options, CancellationToken cancellationToken) => step switch
    {
        Capability.AddTags => gateway.AddTagsAsync(keys, options.Tags, cancellationToken),
        Capability.AddRatioLimit => gateway.SetShareLimitsAsync(keys, options, cancellationToken),
        Capability.AddAutomaticManagement => gateway.SetAutomaticManagementAsync(keys, options.AutomaticManagement == true, cancellationToken),
        Capability.AddTopOfQueue => gateway.MoveToTopAsync(keys, cancellationToken),
        Capability.AddForced => gateway.ForceStartAsync(keys, cancellationToken),
        _ => throw new TorrentApiException(new ApiError.Unsupported(step, $"{step} cannot be set after the add")),
    };
}
