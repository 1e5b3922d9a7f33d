using System.Text.Json.Nodes;
using TorrentApi.Backends.QBittorrent.Mapping;
using TorrentApi.Backends.QBittorrent.Wire;
using TorrentApi.Http;

namespace TorrentApi.Backends.QBittorrent.Gateway.V1;

internal sealed partial class V1Gateway
{
    public async Task<IReadOnlyList<QBittorrentTorrent>> ListNativeAsync(CancellationToken cancellationToken) =>
        [.. (await ListNodesAsync(Routes.Torrents, cancellationToken).ConfigureAwait(false)).Select(NativeMapping.ToTorrent).OfType<QBittorrentTorrent>()];

    public async Task<ToldPreferences> ReadPreferencesAsync(CancellationToken cancellationToken)
    {
        var unit = await RateUnitAsync(cancellationToken).ConfigureAwait(false);
        using var reply = await GetAsync(Routes.Preferences, cancellationToken).ConfigureAwait(false);
        return new ToldPreferences(await Replies.ReadAsync(reply, ToldPreferences.ReadAsync, cancellationToken).ConfigureAwait(false), unit);
    }

    public Task WritePreferencesAsync(JsonObject changes, ToldPreferences told, CancellationToken cancellationToken) =>
        PostAsync(Routes.SetPreferences, [("json", ForgottenSettings.Keep(changes, told).ToJsonString())], cancellationToken);

    public async Task<QBittorrentStatistics> GetStatisticsAsync(CancellationToken cancellationToken)
    {
        using var reply = await GetAsync(Routes.TransferInfo, cancellationToken).ConfigureAwait(false);
        return ServerMapping.ToStatistics(await Replies.ReadAsync(reply, Node.ReadAsync, cancellationToken).ConfigureAwait(false));
    }

    public async Task<string> GetDefaultSavePathAsync(CancellationToken cancellationToken)
    {
        using var reply = await GetAsync(Routes.SavePath, cancellationToken).ConfigureAwait(false);
        return PathText.TrimEnd(await Replies.ReadTextAsync(reply, cancellationToken).ConfigureAwait(false));
    }

    public Task ShutdownAsync(CancellationToken cancellationToken) => PostAsync(Routes.Shutdown, [], cancellationToken);

    public async Task<IReadOnlyList<QBittorrentLogEntry>> ListLogAsync(QBittorrentLogLevels levels, long? after, CancellationToken cancellationToken)
    {
        var rows = await ListNodesAsync($"{Routes.Log}?{FormBody.Encode(LogQuery.Of(levels, after))}", cancellationToken).ConfigureAwait(false);
        return [.. rows.Select(row => ServerMapping.ToEntry(row, inSeconds: false, isEscaped: true)).OfType<QBittorrentLogEntry>()];
    }

    public async Task<IReadOnlyList<QBittorrentPeerLogEntry>> ListPeerLogAsync(long? after, CancellationToken cancellationToken)
    {
        var rows = await ListNodesAsync($"{Routes.PeerLog}?{FormBody.Encode([LogQuery.After(after)])}", cancellationToken).ConfigureAwait(false);
        return [.. rows.Select(row => ServerMapping.ToPeerEntry(row, inSeconds: false, isEscaped: true)).OfType<QBittorrentPeerLogEntry>()];
    }

    private async Task<List<Node>> ListNodesAsync(string route, CancellationToken cancellationToken)
    {
        using var reply = await GetAsync(route, cancellationToken).ConfigureAwait(false);
        return await Replies.ReadAsync(reply, NodeParser.ReadAsync, cancellationToken).ConfigureAwait(false);
    }
}
