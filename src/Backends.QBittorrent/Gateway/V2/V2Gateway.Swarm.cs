using System.Globalization;
using System.Net;
using TorrentApi.Backends.QBittorrent.Mapping;
using TorrentApi.Backends.QBittorrent.Wire;
using TorrentApi.Http;

namespace TorrentApi.Backends.QBittorrent.Gateway.V2;

internal sealed partial class V2Gateway
{
    // What a ban names has to have a port, and bans every other as well.
    private const int AnyPort = 1;

    public async Task<IReadOnlyList<string>?> ListWebSeedsAsync(TorrentId key, CancellationToken cancellationToken) =>
        await ReadAsync(Routes.WebSeeds, key, WebSeedRowParser.ReadAsync, cancellationToken).ConfigureAwait(false);

    public async Task AddWebSeedsAsync(TorrentId key, IReadOnlyCollection<string> webSeeds, CancellationToken cancellationToken)
    {
        using var reply = await PostForAsync(_ => Routes.AddWebSeeds, [Hash(key), ("urls", Join(webSeeds))], cancellationToken).ConfigureAwait(false);
        if (reply.StatusCode == HttpStatusCode.BadRequest) throw new TorrentApiException(new ApiError.Conflict("the server takes one of the web seeds for no address"));
        if (!Statuses.IsSuccess(reply.StatusCode)) throw new TorrentApiException(Statuses.Unexpected(reply));
    }

    /// <summary>A replacement that is there already the server makes one with the old, without a word (seen on 5.1.0 and 5.3.0), so the list is looked at first.</summary>
    public async Task<bool> ReplaceWebSeedAsync(TorrentId key, string webSeed, string replacement, CancellationToken cancellationToken)
    {
        var present = await ListWebSeedsAsync(key, cancellationToken).ConfigureAwait(false) ?? [];
        if (present.Contains(replacement, StringComparer.Ordinal)) return false;

        IReadOnlyList<(string, string)> form = [Hash(key), ("origUrl", Escape(webSeed)), ("newUrl", Escape(replacement))];
        using var reply = await PostForAsync(_ => Routes.EditWebSeed, form, cancellationToken).ConfigureAwait(false);
        return reply.StatusCode switch
        {
            HttpStatusCode.Conflict => false,
            HttpStatusCode.BadRequest => throw new TorrentApiException(new ApiError.Conflict("the server takes the replacement for no address")),
            var status when Statuses.IsSuccess(status) => true,
            _ => throw new TorrentApiException(Statuses.Unexpected(reply)),
        };
    }

    /// <summary>409 where one was not there, which is what was wanted.</summary>
    public async Task RemoveWebSeedsAsync(TorrentId key, IReadOnlyCollection<string> webSeeds, CancellationToken cancellationToken)
    {
        using var reply = await PostForAsync(_ => Routes.RemoveWebSeeds, [Hash(key), ("urls", Join(webSeeds))], cancellationToken).ConfigureAwait(false);
        if (reply.StatusCode != HttpStatusCode.Conflict && !Statuses.IsSuccess(reply.StatusCode)) throw new TorrentApiException(Statuses.Unexpected(reply));
    }

    public async Task<IReadOnlyList<PieceState>?> ListPieceStatesAsync(TorrentId key, CancellationToken cancellationToken) =>
        await ReadAsync(Routes.PieceStates, key, PieceNumberParser.ReadAsync, cancellationToken).ConfigureAwait(false) is { } pieces ? PieceMapping.ToStates(pieces) : null;

    public async Task<IReadOnlyList<string>?> ListPieceHashesAsync(TorrentId key, CancellationToken cancellationToken) =>
        await ReadAsync(Routes.PieceHashes, key, TagList.ReadAsync, cancellationToken).ConfigureAwait(false);

    public async Task<IReadOnlyList<int>?> ListPieceAvailabilityAsync(TorrentId key, CancellationToken cancellationToken) =>
        await ReadAsync(Routes.PieceAvailability, key, PieceNumberParser.ReadAsync, cancellationToken).ConfigureAwait(false) is { } pieces ? PieceMapping.ToCounts(pieces) : null;

    /// <summary>In full: without a number of the answer before, the server tells them all.</summary>
    public async Task<IReadOnlyList<Peer>?> ListPeersAsync(TorrentId key, CancellationToken cancellationToken) =>
        await ReadAsync(Routes.TorrentPeers, key, PeerList.ReadAsync, cancellationToken).ConfigureAwait(false);

    public Task AddPeersAsync(Keys keys, IReadOnlyCollection<IPEndPoint> peers, CancellationToken cancellationToken) =>
        PostAsync(Routes.AddPeers, [Hashes(keys), ("peers", string.Join('|', peers))], cancellationToken);

    public Task BanPeersAsync(IReadOnlyCollection<IPAddress> addresses, CancellationToken cancellationToken) =>
        PostAsync(Routes.BanPeers, [("peers", string.Join('|', addresses.Select(address => new IPEndPoint(address, AnyPort))))], cancellationToken);

    /// <summary>
    /// From 5.3 on by a route of its own. Before, out of a full answer of <c>sync/maindata</c>, after which whoever follows the changes in this session
    /// gets one as well.
    /// </summary>
    public async Task<long?> GetFreeSpaceAsync(string? path, CancellationToken cancellationToken)
    {
        if ((await DialectAsync(cancellationToken).ConfigureAwait(false)).TellsSpaceOfPath)
            return await GetSpaceAsync(path ?? await GetTextAsync(Routes.DefaultSavePath, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);

        Interlocked.Increment(ref _syncDisturbances);
        using var reply = await GetAsync(Routes.MainData, [("rid", "0")], cancellationToken).ConfigureAwait(false);
        return Units.Bytes((await Replies.ReadAsync(reply, FreeSpace.ReadAsync, cancellationToken).ConfigureAwait(false)).Bytes);
    }

    private async Task<long?> GetSpaceAsync(string path, CancellationToken cancellationToken)
    {
        var call = new Call(HttpMethod.Get, WithQuery(Routes.FreeSpaceAtPath, [("path", path)]));
        using var reply = await SendAsync(_ => call, cancellationToken).ConfigureAwait(false);
        if (reply.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.NotFound or HttpStatusCode.Conflict) return null;
        if (reply.StatusCode != HttpStatusCode.OK) throw new TorrentApiException(Statuses.Unexpected(reply));

        var text = await Replies.ReadTextAsync(reply, cancellationToken).ConfigureAwait(false);
        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var bytes)
            ? Units.Bytes(bytes)
            : throw new TorrentApiException(new ApiError.UnexpectedResponse("the free space is no number"));
    }

    private async Task<string> GetTextAsync(string route, CancellationToken cancellationToken)
    {
        using var reply = await GetAsync(route, [], cancellationToken).ConfigureAwait(false);
        return await Replies.ReadTextAsync(reply, cancellationToken).ConfigureAwait(false);
    }

    private async Task<T?> ReadAsync<T>(string route, TorrentId key, Func<Stream, CancellationToken, ValueTask<T>> read, CancellationToken cancellationToken)
        where T : class
    {
        using var reply = await GetForAsync(route, key, cancellationToken).ConfigureAwait(false);
        return reply is null ? null : await Replies.ReadAsync(reply, read, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Percent-decoded once more by the server, as trackers to remove are.</summary>
    private static string Join(IReadOnlyCollection<string> webSeeds) => string.Join('|', webSeeds.Select(Escape));
}
