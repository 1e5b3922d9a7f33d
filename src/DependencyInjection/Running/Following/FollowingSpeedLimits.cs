namespace TorrentApi.DependencyInjection.Running.Following;

/// <summary>SpeedLimits of whichever adapter is there now.</summary>
internal sealed class FollowingSpeedLimits(ClientSlot slot) : ISpeedLimitFeature
{
    public Task<SpeedLimits> GetAsync(SingleTarget target, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<ISpeedLimitFeature>().GetAsync(target, cancellationToken));

    public Task<SpeedLimits> GetGlobalAsync(SpeedProfile profile = SpeedProfile.Normal, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<ISpeedLimitFeature>().GetGlobalAsync(profile, cancellationToken));

    public Task<SpeedProfile> GetProfileAsync(CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<ISpeedLimitFeature>().GetProfileAsync(cancellationToken));

    public Task SetDownloadAsync(MultiTarget targets, long? rate, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<ISpeedLimitFeature>().SetDownloadAsync(targets, rate, cancellationToken));

    public Task SetGlobalDownloadAsync(long? rate, SpeedProfile profile = SpeedProfile.Normal, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<ISpeedLimitFeature>().SetGlobalDownloadAsync(rate, profile, cancellationToken));

    public Task SetGlobalUploadAsync(long? rate, SpeedProfile profile = SpeedProfile.Normal, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<ISpeedLimitFeature>().SetGlobalUploadAsync(rate, profile, cancellationToken));

    public Task SetProfileAsync(SpeedProfile profile, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<ISpeedLimitFeature>().SetProfileAsync(profile, cancellationToken));

    public Task SetUploadAsync(MultiTarget targets, long? rate, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<ISpeedLimitFeature>().SetUploadAsync(targets, rate, cancellationToken));
}
