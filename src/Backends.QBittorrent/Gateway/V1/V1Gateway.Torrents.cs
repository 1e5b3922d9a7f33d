using System.Net;
using TorrentApi.Backends.QBittorrent.Mapping;
using TorrentApi.Backends.QBittorrent.Wire;
using TorrentApi.Json;

namespace TorrentApi.Backends.QBittorrent.Gateway.V1;

internal sealed partial class V1Gateway
{
    // Room for as many torrents as last time, so that a long list is not copied while it grows.
    private int _lastCount;

    public async Task<TorrentListing> ListAsync(ListFilter filter, CancellationToken cancellationToken)
    {
        var context = new TorrentReadContext { ExpectedCount = _lastCount, ServerTimeZone = serverTimeZone, TellsEffectiveLimits = true };
        using var reply = Replies.Expect(await SendAsync(dialect => List(dialect, filter), cancellationToken).ConfigureAwait(false), HttpStatusCode.OK);
        var torrents = await Replies.ReadAsync(reply, (body, token) => TorrentListReader.ReadAsync(body, context, token), cancellationToken).ConfigureAwait(false);
        if (filter.Category is null) _lastCount = torrents.Count;

        var listing = new TorrentListing(torrents, context);
        _young.Observe(listing);
        return listing;
    }

    public async Task<IReadOnlyList<TorrentContent>?> ListContentsAsync(TorrentId key, CancellationToken cancellationToken) =>
        await ReadOfAsync(key, Routes.Files, () => new FileRowParser(), cancellationToken).ConfigureAwait(false) is { } rows ? ContentMapping.ToContents(rows) : null;

    public async Task RemoveAsync(Keys keys, RemoveData data, CancellationToken cancellationToken) => await PostAsync(
        data == RemoveData.Delete ? Routes.DeleteWithData : Routes.Delete, [await HashesAsync(keys, cancellationToken).ConfigureAwait(false)], cancellationToken).ConfigureAwait(false);

    public Task StartAsync(Keys keys, CancellationToken cancellationToken) =>
        keys.List is null ? PostAsync(Routes.ResumeAll, [], cancellationToken) : PostEachAsync(keys.List, Routes.Resume, cancellationToken);

    public async Task RecheckAsync(Keys keys, CancellationToken cancellationToken) =>
        await PostEachAsync(await ListKeysAsync(keys, cancellationToken).ConfigureAwait(false), Routes.Recheck, cancellationToken).ConfigureAwait(false);

    public Task ReannounceAsync(Keys keys, CancellationToken cancellationToken) => throw Unsupported(Capability.Reannounce);

    /// <summary>Only ever true: any value starts a stopped torrent (observed on 4.0.4).</summary>
    public async Task ForceStartAsync(Keys keys, CancellationToken cancellationToken) => await PostAsync(
        Routes.SetForceStart, [await HashesAsync(keys, cancellationToken).ConfigureAwait(false), ("value", "true")], cancellationToken).ConfigureAwait(false);

    private static Call List(Dialect dialect, ListFilter filter)
    {
        // What cannot be said, or is not known (labels), is left to whoever asked: everything comes then.
        var category = dialect.HasCategories && filter.Category is not null ? QueryText.TryEncode(filter.Category) : null;
        return new Call(HttpMethod.Get, category is null ? Routes.Torrents : $"{Routes.Torrents}?category={category}");
    }

    /// <summary>
    /// Reads what belongs to one torrent; null where the server does not have it. It would answer 200 with an empty body, or with the list of a torrent
    /// that is gone, or with an empty list: so the list of torrents is asked first. Each such route keeps its last answer for 1.5 s and one torrent, changes or no
    /// changes; asking for another hash in between drops it.
    /// </summary>
    private async Task<List<T>?> ReadOfAsync<T>(TorrentId key, string route, Func<ElementParser<T>> parser, CancellationToken cancellationToken)
        where T : class
    {
        var listing = await ListAsync(ListFilter.None, cancellationToken).ConfigureAwait(false);
        if (!listing.Torrents.Any(torrent => listing.KeyOf(torrent) == key)) return null;

        using (await GetAsync(route + Nobody, cancellationToken).ConfigureAwait(false))
        using (var reply = await GetAsync(route + key, cancellationToken).ConfigureAwait(false))
            return await Replies.ReadAsync(reply, (body, token) => JsonList.ReadIfAnyAsync(body, parser(), token), cancellationToken).ConfigureAwait(false);
    }

    private async Task<IReadOnlyList<TorrentId>> ListKeysAsync(Keys keys, CancellationToken cancellationToken)
    {
        if (keys.List is { } list) return list;

        var listing = await ListAsync(ListFilter.None, cancellationToken).ConfigureAwait(false);
        return [.. listing.Torrents.Select(listing.KeyOf)];
    }

    /// <summary>Commands for several torrents know no "all".</summary>
    private async Task<(string, string)> HashesAsync(Keys keys, CancellationToken cancellationToken) =>
        ("hashes", string.Join('|', await ListKeysAsync(keys, cancellationToken).ConfigureAwait(false)));

    /// <summary>Commands that take one torrent and ignore everything else.</summary>
    private async Task PostEachAsync(IReadOnlyList<TorrentId> keys, string route, CancellationToken cancellationToken)
    {
        for (var done = 0; done < keys.Count; done++)
        {
            try
            {
                await PostAsync(route, [Hash(keys[done])], cancellationToken).ConfigureAwait(false);
            }
            catch (TorrentApiException failure) when (done > 0)
            {
                throw new TorrentApiException(new ApiError.Incomplete(Name(keys.Take(done)), Name(keys.Skip(done)), failure.Error), failure);
            }
        }
    }

    private static (string, string) Hash(TorrentId key) => ("hash", key.ToString());

    private static MultiTarget Name(IEnumerable<TorrentId> keys) => MultiTarget.Of(keys.Select(SingleTarget.Of));

    private static TorrentApiException Unsupported(Capability capability) => new(new ApiError.Unsupported(capability, $"the WebUI API v1 has no {capability}"));
}
