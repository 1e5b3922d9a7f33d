using System.Net;
using TorrentApi.Backends.QBittorrent.Mapping;
using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Gateway.V1;

internal sealed partial class V1Gateway
{
    public async Task<TorrentStream> OpenListAsync(ListFilter filter, CancellationToken cancellationToken)
    {
        var reply = Replies.Expect(await SendAsync(dialect => List(dialect, filter), cancellationToken).ConfigureAwait(false), HttpStatusCode.OK);
        return new TorrentStream(reply, new TorrentReadContext { ServerTimeZone = serverTimeZone, TellsEffectiveLimits = true });
    }

    public async Task ToggleAsync(Keys keys, PieceOrder order, CancellationToken cancellationToken) => await PostAsync(
        order == PieceOrder.Sequential ? Routes.ToggleSequential : Routes.ToggleFirstLastPiece,
        [await HashesAsync(keys, cancellationToken).ConfigureAwait(false)], cancellationToken).ConfigureAwait(false);

    public async Task SetSuperSeedingAsync(Keys keys, bool on, CancellationToken cancellationToken) => await PostAsync(
        Routes.SetSuperSeeding, [await HashesAsync(keys, cancellationToken).ConfigureAwait(false), ("value", Text(on))], cancellationToken).ConfigureAwait(false);

    /// <summary>400 for a blank name; also for an unknown torrent, which was looked for before.</summary>
    public async Task<bool?> RenameAsync(TorrentId key, string name, CancellationToken cancellationToken)
    {
        using var reply = await PostForAsync(Routes.Rename, [Hash(key), ("name", name)], cancellationToken).ConfigureAwait(false);
        if (reply.StatusCode == HttpStatusCode.BadRequest) return false;
        return reply.StatusCode == HttpStatusCode.OK ? true : throw new TorrentApiException(Statuses.Unexpected(reply));
    }

    /// <summary>Where the folder is not there the server says 200 and does nothing, so the list has the last word.</summary>
    public async Task<bool> MoveAsync(Keys keys, string savePath, CancellationToken cancellationToken)
    {
        var moved = await ListKeysAsync(keys, cancellationToken).ConfigureAwait(false);
        await PostAsync(Routes.SetLocation, [("hashes", string.Join('|', moved)), ("location", savePath)], cancellationToken).ConfigureAwait(false);

        var since = clock.GetTimestamp();
        while (!await IsMovedAsync(moved.ToHashSet(), savePath, cancellationToken).ConfigureAwait(false))
        {
            if (clock.GetElapsedTime(since) > TogglePatience) return false;
            await Task.Delay(TogglePause, clock, cancellationToken).ConfigureAwait(false);
        }

        return true;
    }

    public async Task SetAutomaticManagementAsync(Keys keys, bool on, CancellationToken cancellationToken) => await PostAsync(
        Routes.SetAutoManagement, [await HashesAsync(keys, cancellationToken).ConfigureAwait(false), ("enable", Text(on))], cancellationToken).ConfigureAwait(false);

    public async Task<IReadOnlyList<string>?> ListWebSeedsAsync(TorrentId key, CancellationToken cancellationToken) =>
        await ReadOfAsync(key, Routes.WebSeeds, () => new WebSeedRowParser(), cancellationToken).ConfigureAwait(false);

    public async Task<IReadOnlyList<PieceState>?> ListPieceStatesAsync(TorrentId key, CancellationToken cancellationToken) =>
        await ReadOfAsync(key, Routes.PieceStates, () => new PieceNumberParser(), cancellationToken).ConfigureAwait(false) is { } pieces ? PieceMapping.ToStates(pieces) : null;

    public async Task<IReadOnlyList<string>?> ListPieceHashesAsync(TorrentId key, CancellationToken cancellationToken) =>
        await ReadOfAsync(key, Routes.PieceHashes, () => new TagList(), cancellationToken).ConfigureAwait(false);

    /// <summary>The answer for an unknown torrent is empty, so the list of torrents is asked first.</summary>
    public async Task<IReadOnlyList<Peer>?> ListPeersAsync(TorrentId key, CancellationToken cancellationToken)
    {
        var listing = await ListAsync(ListFilter.None, cancellationToken).ConfigureAwait(false);
        if (!listing.Torrents.Any(torrent => listing.KeyOf(torrent) == key)) return null;

        using var reply = await GetAsync($"{Routes.TorrentPeers}?hash={key}&rid=0", cancellationToken).ConfigureAwait(false);
        return await Replies.ReadAsync(reply, PeerList.ReadAsync, cancellationToken).ConfigureAwait(false);
    }

    private async Task<bool> IsMovedAsync(HashSet<TorrentId> keys, string savePath, CancellationToken cancellationToken)
    {
        var listing = await ListAsync(ListFilter.None, cancellationToken).ConfigureAwait(false);
        return listing.Torrents.Where(torrent => keys.Contains(listing.KeyOf(torrent)))
            .All(torrent => torrent.State == TorrentState.Moving || PathText.IsSame(torrent.SavePath, savePath));
    }

    private static string Text(bool value) => value ? "true" : "false";
}
