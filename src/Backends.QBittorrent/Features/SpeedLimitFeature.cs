using TorrentApi.Backends.QBittorrent.Gateway;
using TorrentApi.Backends.QBittorrent.Lookup;

namespace TorrentApi.Backends.QBittorrent.Features;

internal sealed class SpeedLimitFeature(OperationPipeline pipeline, IGateway gateway, TorrentFinder finder) : ISpeedLimitFeature
{
    private readonly TargetedWrites _writes = new(finder);

    public Task<SpeedLimits> GetAsync(SingleTarget target, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        return RunAsync(Operations.GetSpeedLimits, Capability.SpeedLimitsTorrent, ReadAsync, cancellationToken);

        async Task<SpeedLimits> ReadAsync(CancellationToken token)
        {
            var found = await finder.RequireAsync(target, token).ConfigureAwait(false);
            return await gateway.GetRatesAsync(found.Key, found.Torrent, token).ConfigureAwait(false);
        }
    }

    public Task SetDownloadAsync(MultiTarget targets, long? rate, CancellationToken cancellationToken = default) =>
        SetAsync(Operations.SetDownloadLimit, targets, RateDirection.Download, rate, cancellationToken);

    public Task SetUploadAsync(MultiTarget targets, long? rate, CancellationToken cancellationToken = default) =>
        SetAsync(Operations.SetUploadLimit, targets, RateDirection.Upload, rate, cancellationToken);

    public Task<SpeedLimits> GetGlobalAsync(SpeedProfile profile = SpeedProfile.Normal, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckProfile(profile);
        return RunAsync(Operations.GetGlobalSpeedLimits, Needed(profile), token => gateway.GetGlobalRatesAsync(profile, token), cancellationToken);
    }

    public Task SetGlobalDownloadAsync(long? rate, SpeedProfile profile = SpeedProfile.Normal, CancellationToken cancellationToken = default) =>
        SetGlobalAsync(Operations.SetGlobalDownloadLimit, profile, RateDirection.Download, rate, cancellationToken);

    public Task SetGlobalUploadAsync(long? rate, SpeedProfile profile = SpeedProfile.Normal, CancellationToken cancellationToken = default) =>
        SetGlobalAsync(Operations.SetGlobalUploadLimit, profile, RateDirection.Upload, rate, cancellationToken);

    public Task<SpeedProfile> GetProfileAsync(CancellationToken cancellationToken = default) =>
        RunAsync(Operations.GetSpeedProfile, Capability.SpeedProfile, gateway.GetProfileAsync, cancellationToken);

    public Task SetProfileAsync(SpeedProfile profile, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckProfile(profile);
        return RunAsync(Operations.SetSpeedProfile, Capability.SpeedProfile, WriteAsync, cancellationToken);

        async Task<bool> WriteAsync(CancellationToken token) => await gateway.SetProfileAsync(profile, token).ConfigureAwait(false)
            ? true
            : throw new TorrentApiException(new ApiError.Conflict("another client switched the speed limits at the same time"));
    }

    private Task SetAsync(Operation operation, MultiTarget targets, RateDirection direction, long? rate, CancellationToken cancellationToken)
    {
        ArgumentRules.CheckTargets(targets);
        ArgumentRules.CheckRate(rate);
        return pipeline.RunAsync(operation, WriteAsync, cancellationToken);

        async Task WriteAsync(CancellationToken token)
        {
            if (targets.IsNone) return;

            await RequireAsync(Capability.SpeedLimitsTorrent, token).ConfigureAwait(false);
            await _writes.RunAsync(targets, (keys, inner) => gateway.SetRateAsync(keys, direction, rate, inner), token).ConfigureAwait(false);
        }
    }

    private Task SetGlobalAsync(Operation operation, SpeedProfile profile, RateDirection direction, long? rate, CancellationToken cancellationToken)
    {
        ArgumentRules.CheckRate(rate);
        ArgumentRules.CheckProfile(profile);
        return pipeline.RunAsync(operation, WriteAsync, cancellationToken);

        async Task WriteAsync(CancellationToken token)
        {
            await RequireAsync(Needed(profile), token).ConfigureAwait(false);
            await gateway.SetGlobalRateAsync(profile, direction, rate, token).ConfigureAwait(false);
        }
    }

    private Task<T> RunAsync<T>(Operation operation, Capability needed, Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        return pipeline.RunAsync(operation, WorkAsync, cancellationToken);

        async Task<T> WorkAsync(CancellationToken token)
        {
            await RequireAsync(needed, token).ConfigureAwait(false);
            return await work(token).ConfigureAwait(false);
        }
    }

    private async Task RequireAsync(Capability needed, CancellationToken cancellationToken) =>
        (await gateway.ConnectAsync(cancellationToken).ConfigureAwait(false)).Require(needed);

    private static Capability Needed(SpeedProfile profile) => profile == SpeedProfile.Alternative ? Capability.SpeedLimitsAlternative : Capability.SpeedLimitsGlobal;
}
