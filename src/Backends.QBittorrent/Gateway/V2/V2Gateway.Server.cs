using System.Net;
using System.Text.Json.Nodes;
using TorrentApi.Backends.QBittorrent.Mapping;
using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Gateway.V2;

internal sealed partial class V2Gateway
{
    public async Task<IReadOnlyList<QBittorrentTorrent>> ListNativeAsync(CancellationToken cancellationToken) =>
        [.. (await ListNodesAsync(Routes.Info, [], cancellationToken).ConfigureAwait(false)).Select(NativeMapping.ToTorrent).OfType<QBittorrentTorrent>()];

    public async Task<ToldPreferences> ReadPreferencesAsync(CancellationToken cancellationToken)
    {
        using var reply = await GetAsync(Routes.Preferences, [], cancellationToken).ConfigureAwait(false);
        return new ToldPreferences(await Replies.ReadAsync(reply, ToldPreferences.ReadAsync, cancellationToken).ConfigureAwait(false), rateUnit: 1);
    }

    /// <summary>200 whatever is in it. 5.3 alone refuses something: a user name or password of the WebUI. Whatever came with it is set all the same (seen).</summary>
    public async Task WritePreferencesAsync(JsonObject changes, ToldPreferences told, CancellationToken cancellationToken)
    {
        if (ForgottenSettings.Concern(await DialectAsync(cancellationToken).ConfigureAwait(false))) ForgottenSettings.Keep(changes, told);
        using var reply = await PostForAsync(_ => Routes.SetPreferences, [("json", changes.ToJsonString())], cancellationToken).ConfigureAwait(false);
        if (reply.StatusCode == HttpStatusCode.BadRequest)
            throw new TorrentApiException(new ApiError.Conflict("the server refuses a setting, and may have set the others"));
        if (!Statuses.IsSuccess(reply.StatusCode)) throw new TorrentApiException(Statuses.Unexpected(reply));
    }

    /// <summary>They stand in the full answer of <c>sync/maindata</c> alone. It counts as one of this session, so whoever follows changes gets a full one as well.</summary>
    public async Task<QBittorrentStatistics> GetStatisticsAsync(CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _syncDisturbances);
        using var reply = await GetAsync(Routes.MainData, [("rid", "0")], cancellationToken).ConfigureAwait(false);
        return ServerMapping.ToStatistics(await Replies.ReadAsync(reply, ServerState.ReadAsync, cancellationToken).ConfigureAwait(false));
    }

    public async Task<string> GetDefaultSavePathAsync(CancellationToken cancellationToken) =>
        PathText.TrimEnd(await GetTextAsync(Routes.DefaultSavePath, cancellationToken).ConfigureAwait(false));

    public Task ShutdownAsync(CancellationToken cancellationToken) => PostAsync(Routes.Shutdown, [], cancellationToken);

    public async Task<IReadOnlyList<QBittorrentLogEntry>> ListLogAsync(QBittorrentLogLevels levels, long? after, CancellationToken cancellationToken)
    {
        var inSeconds = (await DialectAsync(cancellationToken).ConfigureAwait(false)).LogsInSeconds;
        var rows = await ListNodesAsync(Routes.Log, LogQuery.Of(levels, after), cancellationToken).ConfigureAwait(false);
        return [.. rows.Select(row => ServerMapping.ToEntry(row, inSeconds, isEscaped: false)).OfType<QBittorrentLogEntry>()];
    }

    public async Task<IReadOnlyList<QBittorrentPeerLogEntry>> ListPeerLogAsync(long? after, CancellationToken cancellationToken)
    {
        var inSeconds = (await DialectAsync(cancellationToken).ConfigureAwait(false)).LogsInSeconds;
        var rows = await ListNodesAsync(Routes.PeerLog, [LogQuery.After(after)], cancellationToken).ConfigureAwait(false);
        return [.. rows.Select(row => ServerMapping.ToPeerEntry(row, inSeconds, isEscaped: false)).OfType<QBittorrentPeerLogEntry>()];
    }

    private async Task<List<Node>> ListNodesAsync(string route, IReadOnlyList<(string, string)> query, CancellationToken cancellationToken)
    {
        using var reply = await GetAsync(route, query, cancellationToken).ConfigureAwait(false);
        return await Replies.ReadAsync(reply, NodeParser.ReadAsync, cancellationToken).ConfigureAwait(false);
    }
}
