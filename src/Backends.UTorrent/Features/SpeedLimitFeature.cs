using TorrentApi.Backends.UTorrent.Gateway;
using TorrentApi.Backends.UTorrent.Lookup;
using TorrentApi.Backends.UTorrent.Mapping;
using TorrentApi.Backends.UTorrent.Wire;

namespace TorrentApi.Backends.UTorrent.Features;

/// <summary>Rate limits: of one torrent in bytes per second, of the server in KiB per second; callers see bytes alone.</summary>
internal sealed class SpeedLimitFeature(OperationPipeline pipeline, GuiGateway gateway, TorrentFinder finder, PropertyWrites properties) : ISpeedLimitFeature
{
    private const string GlobalDownload = "max_dl_rate";
    private const string GlobalUpload = "max_ul_rate";

    public Task<SpeedLimits> GetAsync(SingleTarget target, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        return pipeline.RunAsync(Operations.GetSpeedLimits, RunAsync, cancellationToken);

        async Task<SpeedLimits> RunAsync(CancellationToken token)
        {
            var row = await finder.ReadAsync(target, gateway.ReadPropertiesAsync, token).ConfigureAwait(false);
            return new SpeedLimits { Download = Units.SpeedLimit(row[PropertiesRow.DownloadRate]), Upload = Units.SpeedLimit(row[PropertiesRow.UploadRate]) };
        }
    }

    public Task SetDownloadAsync(MultiTarget targets, long? rate, CancellationToken cancellationToken = default) =>
        SetAsync(Operations.SetDownloadLimit, targets, (PropertiesRow.DownloadRate, rate), cancellationToken);

    public Task SetUploadAsync(MultiTarget targets, long? rate, CancellationToken cancellationToken = default) =>
        SetAsync(Operations.SetUploadLimit, targets, (PropertiesRow.UploadRate, rate), cancellationToken);

    public Task<SpeedLimits> GetGlobalAsync(SpeedProfile profile = SpeedProfile.Normal, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckProfile(profile);
        return pipeline.RunAsync(Operations.GetGlobalSpeedLimits, RunAsync, cancellationToken);

        async Task<SpeedLimits> RunAsync(CancellationToken token)
        {
            await RequireNormalAsync(profile, token).ConfigureAwait(false);
            var settings = await gateway.ListSettingsAsync(token).ConfigureAwait(false);
            return new SpeedLimits { Download = Find(settings, GlobalDownload), Upload = Find(settings, GlobalUpload) };
        }
    }

    public Task SetGlobalDownloadAsync(long? rate, SpeedProfile profile = SpeedProfile.Normal, CancellationToken cancellationToken = default) =>
        SetGlobalAsync(Operations.SetGlobalDownloadLimit, (GlobalDownload, rate), profile, cancellationToken);

    public Task SetGlobalUploadAsync(long? rate, SpeedProfile profile = SpeedProfile.Normal, CancellationToken cancellationToken = default) =>
        SetGlobalAsync(Operations.SetGlobalUploadLimit, (GlobalUpload, rate), profile, cancellationToken);

    public Task<SpeedProfile> GetProfileAsync(CancellationToken cancellationToken = default) =>
        pipeline.RunAsync(Operations.GetSpeedProfile, token => Refusal.OfAsync<SpeedProfile>(gateway, Capability.SpeedProfile, token), cancellationToken);

    public Task SetProfileAsync(SpeedProfile profile, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckProfile(profile);
        return pipeline.RunAsync(Operations.SetSpeedProfile, token => Refusal.OfAsync(gateway, Capability.SpeedProfile, token), cancellationToken);
    }

    private Task SetAsync(Operation operation, MultiTarget targets, (string Name, long? Rate) limit, CancellationToken cancellationToken)
    {
        ArgumentRules.CheckTargets(targets);
        ArgumentRules.CheckRate(limit.Rate, "rate");
        return pipeline.RunAsync(operation, token => properties.Writes.RunAsync(targets, (chunk, inner) => properties.SetRatesAsync(chunk, [limit], inner), token), cancellationToken);
    }

    private Task SetGlobalAsync(Operation operation, (string Name, long? Rate) limit, SpeedProfile profile, CancellationToken cancellationToken)
    {
        ArgumentRules.CheckRate(limit.Rate, "rate");
        ArgumentRules.CheckProfile(profile);
        return pipeline.RunAsync(operation, RunAsync, cancellationToken);

        async Task RunAsync(CancellationToken token)
        {
            await RequireNormalAsync(profile, token).ConfigureAwait(false);
            var kibibytes = Units.ToKibibytes(limit.Rate);
            await gateway.SetSettingsAsync([(limit.Name, kibibytes.ToString(System.Globalization.CultureInfo.InvariantCulture))], token).ConfigureAwait(false);
            var shown = Find(await gateway.ListSettingsAsync(token).ConfigureAwait(false), limit.Name);
            if (shown != Units.GlobalSpeedLimit(kibibytes))
                throw new TorrentApiException(new ApiError.UnexpectedResponse("the server took the request and did not do it: the rate limit"));
        }
    }

    private static long? Find(IEnumerable<UTorrentSetting> settings, string name) =>
        Units.GlobalSpeedLimit(settings.FirstOrDefault(setting => setting.Name == name)?.Number);

    /// <summary>There is a schedule with rates of its own, and no way to read or switch it but as a setting.</summary>
    private Task RequireNormalAsync(SpeedProfile profile, CancellationToken cancellationToken) =>
        profile == SpeedProfile.Normal ? Task.CompletedTask : Refusal.OfAsync(gateway, Capability.SpeedLimitsAlternative, cancellationToken);
}
