using System.Net;
using TorrentApi.Backends.QBittorrent.Mapping;
using TorrentApi.Backends.QBittorrent.Wire;
using TorrentApi.Http;

namespace TorrentApi.Backends.QBittorrent.Gateway.V2;

internal sealed partial class V2Gateway
{
    // A query string grows with every hash, a body does not; reads take POST on every version.
    private const int MostKeysInQuery = 40;

    // Room for as many torrents as last time, so that a long list is not copied while it grows.
    private int _lastCount;

    public async Task<TorrentListing> ListAsync(ListFilter filter, CancellationToken cancellationToken)
    {
        var context = new TorrentReadContext { ExpectedCount = filter.Keys?.Count ?? _lastCount };
        using var reply = Replies.Expect(await SendAsync(dialect => List(dialect, filter), cancellationToken).ConfigureAwait(false), HttpStatusCode.OK);
        var torrents = await Replies.ReadAsync(reply, (body, token) => TorrentListReader.ReadAsync(body, context, token), cancellationToken).ConfigureAwait(false);
        if (filter == ListFilter.None) _lastCount = torrents.Count;
        return new TorrentListing(torrents, context);
    }

    public async Task<IReadOnlyList<TorrentContent>?> ListContentsAsync(TorrentId key, CancellationToken cancellationToken)
    {
        using var reply = await GetForAsync(Routes.Files, key, cancellationToken).ConfigureAwait(false);
        return reply is null ? null : ContentMapping.ToContents(await Replies.ReadAsync(reply, FileRowParser.ReadAsync, cancellationToken).ConfigureAwait(false));
    }

    public Task RemoveAsync(Keys keys, RemoveData data, CancellationToken cancellationToken) =>
        PostAsync(Routes.Delete, [Hashes(keys), ("deleteFiles", Text(data == RemoveData.Delete))], cancellationToken);

    public Task StartAsync(Keys keys, CancellationToken cancellationToken) => PostAsync(dialect => dialect.StartRoute, [Hashes(keys)], cancellationToken);

    public Task StopAsync(Keys keys, CancellationToken cancellationToken) => PostAsync(dialect => dialect.StopRoute, [Hashes(keys)], cancellationToken);

    public Task RecheckAsync(Keys keys, CancellationToken cancellationToken) => PostAsync(Routes.Recheck, [Hashes(keys)], cancellationToken);

    public Task ReannounceAsync(Keys keys, CancellationToken cancellationToken) => PostAsync(Routes.Reannounce, [Hashes(keys)], cancellationToken);

    /// <summary>Only ever true: <c>value=false</c> starts a stopped torrent (observed on all four versions).</summary>
    public Task ForceStartAsync(Keys keys, CancellationToken cancellationToken) =>
        PostAsync(Routes.SetForceStart, [Hashes(keys), ("value", "true")], cancellationToken);

    private static Call List(Dialect dialect, ListFilter filter)
    {
        var parameters = new List<(string, string)>();
        if (filter.Keys is { } keys && dialect.FiltersByHash) parameters.Add(Hashes(Keys.Of(keys)));
        if (filter.Category is { } category) parameters.Add(("category", category));
        if (filter.Tag is { } tag && dialect.FiltersByTag) parameters.Add(("tag", tag));

        return filter.Keys?.Count > MostKeysInQuery
            ? new Call(HttpMethod.Post, Routes.Info, () => FormBody.Create(parameters)) { IsRead = true }
            : new Call(HttpMethod.Get, WithQuery(Routes.Info, parameters));
    }

    /// <summary>Reads of one torrent; null for 404, which every version answers for an unknown one.</summary>
    private async Task<HttpResponseMessage?> GetForAsync(string route, TorrentId key, CancellationToken cancellationToken)
    {
        var call = new Call(HttpMethod.Get, WithQuery(route, [("hash", key.ToString())]));
        var reply = await SendAsync(_ => call, cancellationToken).ConfigureAwait(false);
        if (reply.StatusCode != HttpStatusCode.NotFound) return Replies.Expect(reply, HttpStatusCode.OK);

        reply.Dispose();
        return null;
    }

    private static (string, string) Hashes(Keys keys) => ("hashes", keys.ToString());

    private static string Text(bool value) => value ? "true" : "false";
}
