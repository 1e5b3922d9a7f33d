using System.Net;
using TorrentApi.Backends.QBittorrent.Wire;
using TorrentApi.Http;

namespace TorrentApi.Backends.QBittorrent.Gateway.V2;

internal sealed partial class V2Gateway
{
    public async Task<TorrentStream> OpenListAsync(ListFilter filter, CancellationToken cancellationToken)
    {
        var reply = Replies.Expect(await SendAsync(dialect => List(dialect, filter), cancellationToken).ConfigureAwait(false), HttpStatusCode.OK);
        return new TorrentStream(reply, new TorrentReadContext());
    }

    public async Task<IReadOnlyList<ShareLimitRow>> ListShareLimitsAsync(Keys keys, CancellationToken cancellationToken)
    {
        var filter = new ListFilter { Keys = keys.List };
        using var reply = Replies.Expect(await SendAsync(dialect => List(dialect, filter), cancellationToken).ConfigureAwait(false), HttpStatusCode.OK);
        return await Replies.ReadAsync(reply, ShareLimitRowParser.ReadAsync, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>All five dimensions at once: newer versions answer 400 where one is missing, older ones ignore those that they do not know.</summary>
    public Task SetShareLimitsAsync(Keys keys, ShareLimits limits, CancellationToken cancellationToken) =>
        PostAsync(Routes.SetShareLimits, [Hashes(keys), .. ShareLimitText.Format(limits)], cancellationToken);

    public Task ToggleAsync(Keys keys, PieceOrder order, CancellationToken cancellationToken) =>
        PostAsync(order == PieceOrder.Sequential ? Routes.ToggleSequential : Routes.ToggleFirstLastPiece, [Hashes(keys)], cancellationToken);

    public Task SetSuperSeedingAsync(Keys keys, bool on, CancellationToken cancellationToken) =>
        PostAsync(Routes.SetSuperSeeding, [Hashes(keys), ("value", Text(on))], cancellationToken);
}
