using System.Net;
using System.Text.Json.Nodes;
using TorrentApi.Backends.QBittorrent.Mapping;
using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Gateway.V1;

internal sealed partial class V1Gateway
{
    private const long Kibibyte = 1024;

    // From here on the server takes a limit for none (observed on 4.0.4).
    private const long RateTooLarge = 1L << 31;

    /// <summary>One file a request; the server is silent about a file that is not there, so the files are looked at first.</summary>
    public async Task<bool?> SetPriorityAsync(TorrentId key, IReadOnlyCollection<int> files, ContentPriority priority, CancellationToken cancellationToken)
    {
        if (await ListContentsAsync(key, cancellationToken).ConfigureAwait(false) is not { } contents) return null;

        var known = contents.Select(file => file.Index).ToHashSet();
        if (!files.All(known.Contains)) return false;

        var level = ContentMapping.ToLevel(priority);
        foreach (var file in files.Distinct())
            await PostAsync(Routes.FilePriority, [Hash(key), ("id", Number(file)), ("priority", level)], cancellationToken).ConfigureAwait(false);
        return true;
    }

    /// <summary>The list tells them from 3.3.5 on; a command does on every version.</summary>
    public async Task<SpeedLimits> GetRatesAsync(TorrentId key, Torrent torrent, CancellationToken cancellationToken)
    {
        if ((await DialectAsync(cancellationToken).ConfigureAwait(false)).HasCategories)
            return new SpeedLimits { Download = torrent.DownloadLimit, Upload = torrent.UploadLimit };

        return new SpeedLimits
        {
            Download = await GetRateAsync(Routes.GetDownloadLimit, key, cancellationToken).ConfigureAwait(false),
            Upload = await GetRateAsync(Routes.GetUploadLimit, key, cancellationToken).ConfigureAwait(false),
        };
    }

    public async Task SetRateAsync(Keys keys, RateDirection direction, long? rate, CancellationToken cancellationToken)
    {
        if (rate >= RateTooLarge)
            throw new TorrentApiException(new ApiError.Unsupported(Capability.SpeedLimitsTorrent, "qBittorrent before 4.1 takes no limit of 2 GiB/s and more"));

        var route = direction == RateDirection.Download ? Routes.SetDownloadLimit : Routes.SetUploadLimit;
        await PostAsync(route, [await HashesAsync(keys, cancellationToken).ConfigureAwait(false), ("limit", Number(rate ?? 0))], cancellationToken).ConfigureAwait(false);
    }

    public async Task<SpeedLimits> GetGlobalRatesAsync(SpeedProfile profile, CancellationToken cancellationToken)
    {
        var unit = await RateUnitAsync(cancellationToken).ConfigureAwait(false);
        using var reply = await GetAsync(Routes.Preferences, cancellationToken).ConfigureAwait(false);
        var rates = await Replies.ReadAsync(reply, GlobalRates.ReadAsync, cancellationToken).ConfigureAwait(false);
        return profile == SpeedProfile.Alternative
            ? new SpeedLimits { Download = Units.SpeedLimit(rates.AlternativeDownload) * unit, Upload = Units.SpeedLimit(rates.AlternativeUpload) * unit }
            : new SpeedLimits { Download = Units.SpeedLimit(rates.Download) * unit, Upload = Units.SpeedLimit(rates.Upload) * unit };
    }

    /// <summary>The server cuts to whole KiB, so it is given whole ones, rounded up. Other settings are read first: see <see cref="ForgottenSettings"/>.</summary>
    public async Task SetGlobalRateAsync(SpeedProfile profile, RateDirection direction, long? rate, CancellationToken cancellationToken)
    {
        var unit = await RateUnitAsync(cancellationToken).ConfigureAwait(false);
        var told = await ReadPreferencesAsync(cancellationToken).ConfigureAwait(false);
        var changes = new JsonObject { [GlobalRates.NameOf(profile, direction)] = Units.WholeKibibytes(rate ?? 0) / unit };
        await WritePreferencesAsync(changes, told, cancellationToken).ConfigureAwait(false);
    }

    public async Task<SpeedProfile> GetProfileAsync(CancellationToken cancellationToken)
    {
        using var reply = await GetAsync(Routes.SpeedLimitsMode, cancellationToken).ConfigureAwait(false);
        return await Replies.ReadTextAsync(reply, cancellationToken).ConfigureAwait(false) switch
        {
            "0" => SpeedProfile.Normal,
            "1" => SpeedProfile.Alternative,
            _ => throw new TorrentApiException(new ApiError.UnexpectedResponse("the mode of the speed limits is neither 0 nor 1")),
        };
    }

    /// <summary>There is only a toggle: looked at before, and after.</summary>
    public async Task<bool> SetProfileAsync(SpeedProfile profile, CancellationToken cancellationToken)
    {
        if (await GetProfileAsync(cancellationToken).ConfigureAwait(false) == profile) return true;

        await PostAsync(Routes.ToggleSpeedLimitsMode, [], cancellationToken).ConfigureAwait(false);
        return await GetProfileAsync(cancellationToken).ConfigureAwait(false) == profile;
    }

    /// <summary>403 with a reason of its own, on torrents that are there or not, where queueing is off.</summary>
    public async Task<bool> MoveInQueueAsync(Keys keys, QueueMove move, CancellationToken cancellationToken)
    {
        var route = move switch
        {
            QueueMove.Top => Routes.TopPriority,
            QueueMove.Up => Routes.IncreasePriority,
            QueueMove.Down => Routes.DecreasePriority,
            _ => Routes.BottomPriority,
        };
        var hashes = await HashesAsync(keys, cancellationToken).ConfigureAwait(false);
        using var reply = await PostForAsync(route, [hashes], cancellationToken).ConfigureAwait(false);
        if (reply.StatusCode == HttpStatusCode.Forbidden) return false;
        return reply.StatusCode == HttpStatusCode.OK ? true : throw new TorrentApiException(Statuses.Unexpected(reply));
    }

    public async Task<TransferInfo> GetTransferAsync(CancellationToken cancellationToken)
    {
        using var reply = await GetAsync(Routes.TransferInfo, cancellationToken).ConfigureAwait(false);
        return TransferMapping.ToInfo(await Replies.ReadAsync(reply, TransferReply.ReadAsync, cancellationToken).ConfigureAwait(false));
    }

    private async Task<long?> GetRateAsync(string route, TorrentId key, CancellationToken cancellationToken)
    {
        using var reply = Replies.Expect(await PostForAsync(route, [Hashes(key)], cancellationToken).ConfigureAwait(false), HttpStatusCode.OK);
        return Units.SpeedLimit((await Replies.ReadAsync(reply, RateReply.ReadAsync, cancellationToken).ConfigureAwait(false)).Rate);
    }

    /// <summary>The settings count KiB/s before 3.3.5, bytes per second since.</summary>
    private async Task<long> RateUnitAsync(CancellationToken cancellationToken) =>
        (await DialectAsync(cancellationToken).ConfigureAwait(false)).HasCategories ? 1 : Kibibyte;
}
