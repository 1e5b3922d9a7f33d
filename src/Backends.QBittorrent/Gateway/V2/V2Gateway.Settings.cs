using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using TorrentApi.Backends.QBittorrent.Mapping;
using TorrentApi.Backends.QBittorrent.Wire;
using TorrentApi.Http;

namespace TorrentApi.Backends.QBittorrent.Gateway.V2;

internal sealed partial class V2Gateway
{
    public async Task<bool?> SetPriorityAsync(TorrentId key, IReadOnlyCollection<int> files, ContentPriority priority, CancellationToken cancellationToken)
    {
        var dialect = await DialectAsync(cancellationToken).ConfigureAwait(false);
        var level = ContentMapping.ToLevel(priority);
        foreach (var ids in files.Distinct().Chunk(dialect.TakesSeveralFiles ? Math.Max(1, files.Count) : 1))
        {
            IReadOnlyList<(string, string)> form = [Hash(key), ("id", string.Join('|', ids)), ("priority", level)];
            using var reply = await PostForAsync(_ => Routes.FilePriority, form, cancellationToken).ConfigureAwait(false);
            switch (reply.StatusCode)
            {
                case HttpStatusCode.NotFound: return null;
                case HttpStatusCode.Conflict: return false;
                case var status when !Statuses.IsSuccess(status): throw new TorrentApiException(Statuses.Unexpected(reply));
            }
        }

        return true;
    }

    public Task SetRateAsync(Keys keys, RateDirection direction, long? rate, CancellationToken cancellationToken) => PostAsync(
        direction == RateDirection.Download ? Routes.SetDownloadLimit : Routes.SetUploadLimit, [Hashes(keys), ("limit", Number(rate ?? 0))], cancellationToken);

    /// <summary>By the preferences: <c>transfer/downloadLimit</c> speaks of the profile in force alone.</summary>
    public async Task<SpeedLimits> GetGlobalRatesAsync(SpeedProfile profile, CancellationToken cancellationToken)
    {
        using var reply = await GetAsync(Routes.Preferences, [], cancellationToken).ConfigureAwait(false);
        var rates = await Replies.ReadAsync(reply, GlobalRates.ReadAsync, cancellationToken).ConfigureAwait(false);
        return profile == SpeedProfile.Alternative
            ? new SpeedLimits { Download = Units.SpeedLimit(rates.AlternativeDownload), Upload = Units.SpeedLimit(rates.AlternativeUpload) }
            : new SpeedLimits { Download = Units.SpeedLimit(rates.Download), Upload = Units.SpeedLimit(rates.Upload) };
    }

    /// <summary>The server cuts to whole KiB, so it is given whole ones, rounded up. An old one is asked for other settings first: see <see cref="ForgottenSettings"/>.</summary>
    public async Task SetGlobalRateAsync(SpeedProfile profile, RateDirection direction, long? rate, CancellationToken cancellationToken)
    {
        var changes = new JsonObject { [GlobalRates.NameOf(profile, direction)] = Units.WholeKibibytes(rate ?? 0) };
        if (ForgottenSettings.Concern(await DialectAsync(cancellationToken).ConfigureAwait(false)))
            ForgottenSettings.Keep(changes, await ReadPreferencesAsync(cancellationToken).ConfigureAwait(false));
        await PostAsync(Routes.SetPreferences, [("json", changes.ToJsonString())], cancellationToken).ConfigureAwait(false);
    }

    public async Task<SpeedProfile> GetProfileAsync(CancellationToken cancellationToken)
    {
        using var reply = await GetAsync(Routes.SpeedLimitsMode, [], cancellationToken).ConfigureAwait(false);
        return await Replies.ReadTextAsync(reply, cancellationToken).ConfigureAwait(false) switch
        {
            "0" => SpeedProfile.Normal,
            "1" => SpeedProfile.Alternative,
            _ => throw new TorrentApiException(new ApiError.UnexpectedResponse("the mode of the speed limits is neither 0 nor 1")),
        };
    }

    /// <summary>Before 4.5 there is only a toggle: looked at before, and after.</summary>
    public async Task<bool> SetProfileAsync(SpeedProfile profile, CancellationToken cancellationToken)
    {
        var dialect = await DialectAsync(cancellationToken).ConfigureAwait(false);
        if (dialect.SetsSpeedMode)
        {
            await PostAsync(Routes.SetSpeedLimitsMode, [("mode", profile == SpeedProfile.Alternative ? "1" : "0")], cancellationToken).ConfigureAwait(false);
            return true;
        }

        if (await GetProfileAsync(cancellationToken).ConfigureAwait(false) == profile) return true;
        await PostAsync(Routes.ToggleSpeedLimitsMode, [], cancellationToken).ConfigureAwait(false);
        return await GetProfileAsync(cancellationToken).ConfigureAwait(false) == profile;
    }

    public async Task<bool> MoveInQueueAsync(Keys keys, QueueMove move, CancellationToken cancellationToken)
    {
        var route = move switch
        {
            QueueMove.Top => Routes.TopPriority,
            QueueMove.Up => Routes.IncreasePriority,
            QueueMove.Down => Routes.DecreasePriority,
            _ => Routes.BottomPriority,
        };
        using var reply = await PostForAsync(_ => route, [Hashes(keys)], cancellationToken).ConfigureAwait(false);
        if (reply.StatusCode == HttpStatusCode.Conflict) return false;
        return Statuses.IsSuccess(reply.StatusCode) ? true : throw new TorrentApiException(Statuses.Unexpected(reply));
    }

    /// <summary>The content type differs by version and says nothing: the bytes are a .torrent, or the answer is not understood.</summary>
    public async Task<ExportedFile?> ExportAsync(TorrentId key, CancellationToken cancellationToken)
    {
        var call = new Call(HttpMethod.Get, WithQuery(Routes.Export, [Hash(key)]));
        using var reply = await SendAsync(_ => call, cancellationToken).ConfigureAwait(false);
        if (reply.StatusCode == HttpStatusCode.NotFound) return null;
        if (reply.StatusCode == HttpStatusCode.Conflict) return new ExportedFile(null);
        if (reply.StatusCode != HttpStatusCode.OK) throw new TorrentApiException(Statuses.Unexpected(reply));

        var bytes = await BoundedBody.ReadBytesAsync(reply, TorrentFile.MaxSizeBytes, cancellationToken).ConfigureAwait(false);
        return TorrentFile.TryParse(bytes, out var file, out var reason)
            ? new ExportedFile(file)
            : throw new TorrentApiException(new ApiError.UnexpectedResponse($"the export is no .torrent: {reason}"));
    }

    public async Task<TransferInfo> GetTransferAsync(CancellationToken cancellationToken)
    {
        using var reply = await GetAsync(Routes.TransferInfo, [], cancellationToken).ConfigureAwait(false);
        return TransferMapping.ToInfo(await Replies.ReadAsync(reply, TransferReply.ReadAsync, cancellationToken).ConfigureAwait(false));
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
