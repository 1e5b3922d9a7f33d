namespace TorrentApi.Testing;

/// <summary>The limits of the rates of an <see cref="InMemoryTorrentApi"/>.</summary>
internal sealed class InMemorySpeedLimits(InMemoryTorrentApi api) : ISpeedLimitFeature
{
    public Task<SpeedLimits> GetAsync(SingleTarget target, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        return api.RunAsync(Operations.GetSpeedLimits, [Capability.SpeedLimitsTorrent], () => api.Server.GetSpeedLimits(target), cancellationToken);
    }

    public Task SetDownloadAsync(MultiTarget targets, long? rate, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckRate(rate);
        return SetAsync(Operations.SetDownloadLimit, targets, options => options with { DownloadLimit = rate }, cancellationToken);
    }

    public Task SetUploadAsync(MultiTarget targets, long? rate, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckRate(rate);
        return SetAsync(Operations.SetUploadLimit, targets, options => options with { UploadLimit = rate }, cancellationToken);
    }

    public Task<SpeedLimits> GetGlobalAsync(SpeedProfile profile = SpeedProfile.Normal, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckProfile(profile);
        return api.RunAsync(Operations.GetGlobalSpeedLimits, [Needed(profile)], () => api.Server.GlobalLimits[profile], cancellationToken);
    }

    public Task SetGlobalDownloadAsync(long? rate, SpeedProfile profile = SpeedProfile.Normal, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckRate(rate);
        return SetGlobalAsync(Operations.SetGlobalDownloadLimit, profile, limits => limits with { Download = rate }, cancellationToken);
    }

    public Task SetGlobalUploadAsync(long? rate, SpeedProfile profile = SpeedProfile.Normal, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckRate(rate);
        return SetGlobalAsync(Operations.SetGlobalUploadLimit, profile, limits => limits with { Upload = rate }, cancellationToken);
    }

    public Task<SpeedProfile> GetProfileAsync(CancellationToken cancellationToken = default) =>
        api.RunAsync(Operations.GetSpeedProfile, [Capability.SpeedProfile], () => api.Server.Profile, cancellationToken);

    public Task SetProfileAsync(SpeedProfile profile, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckProfile(profile);
        return api.RunAsync(Operations.SetSpeedProfile, [Capability.SpeedProfile], () => api.Server.Profile = profile, cancellationToken);
    }

    private Task SetAsync(Operation operation, MultiTarget targets, Func<AddOptions, AddOptions> change, CancellationToken cancellationToken) =>
        api.RunAsync(operation, [Capability.SpeedLimitsTorrent], targets, () => api.Server.ChangeOptions(targets, change), cancellationToken);

    private Task SetGlobalAsync(Operation operation, SpeedProfile profile, Func<SpeedLimits, SpeedLimits> change, CancellationToken cancellationToken)
    {
        ArgumentRules.CheckProfile(profile);
        return api.RunAsync(
            operation, [Needed(profile)], () => api.Server.GlobalLimits[profile] = change(api.Server.GlobalLimits[profile]), cancellationToken);
    }

    private static Capability Needed(SpeedProfile profile) => profile == SpeedProfile.Alternative ? Capability.SpeedLimitsAlternative : Capability.SpeedLimitsGlobal;
}
