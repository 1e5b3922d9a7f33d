using TorrentApi.Backends.TorBox.Mapping;
using TorrentApi.Backends.TorBox.Wire;
using TorrentApi.Json;

namespace TorrentApi.Backends.TorBox.Gateway;

internal sealed partial class V1Gateway
{
    /// <summary>How many items a page is asked to hold; the documented default, and the most that is known to be honoured.</summary>
    private const int PageSize = 1000;

    // Pages overlap: what somebody removes between two of them moves the rest up, and would hide an item at the seam.
    private const int Overlap = 10;

    // What the service's own limit of a page is, is not known. A round number may be one, so the next page is asked for.
    private const int Round = 50;

    /// <summary>The torrents of the account, without those that wait in the queue.</summary>
    /// <param name="isFresh">False to let the answer be up to 10 minutes old.</param>
    /// <param name="cancellationToken">Of the operation.</param>
    public Task<IReadOnlyList<ListedItem>> ListAsync(bool isFresh, CancellationToken cancellationToken) =>
        ListAsync(Routes.MyList, [("bypass_cache", Text(isFresh))], new TorrentRowParser(clock.GetUtcNow()), item => item.Id.Number, cancellationToken);

    /// <summary>The torrents that wait for a free slot.</summary>
    /// <inheritdoc cref="ListAsync(bool, CancellationToken)"/>
    public async Task<IReadOnlyList<ListedItem>> ListQueuedAsync(bool isFresh, CancellationToken cancellationToken) =>
        [.. (await ListQueuedRowsAsync(isFresh, cancellationToken).ConfigureAwait(false)).Select(TorrentMapping.ToQueuedItem).OfType<ListedItem>()];

    /// <summary>The items of the queue as they are.</summary>
    /// <inheritdoc cref="ListAsync(bool, CancellationToken)"/>
    public Task<IReadOnlyList<Row>> ListQueuedRowsAsync(bool isFresh, CancellationToken cancellationToken) =>
        ListAsync(Routes.GetQueued, [("type", "torrent"), ("bypass_cache", Text(isFresh))], new LooseRowParser(), row => row.Whole("id") ?? 0, cancellationToken);

    /// <summary>The torrents of the account as they are.</summary>
    /// <inheritdoc cref="ListAsync(bool, CancellationToken)"/>
    public Task<IReadOnlyList<Row>> ListRowsAsync(bool isFresh, CancellationToken cancellationToken) =>
        ListAsync(Routes.MyList, [("bypass_cache", Text(isFresh))], new LooseRowParser(), row => row.Whole("id") ?? 0, cancellationToken);

    /// <summary>One torrent by its number, asked anew; null where there is none. The service may tell that as a failure of its own: a list confirms it.</summary>
    public Task<ListedItem?> FindAsync(long id, CancellationToken cancellationToken) =>
        FindAsync(id, new TorrentRowParser(clock.GetUtcNow()), item => item.Id.Number, cancellationToken);

    /// <summary>One torrent by its number with all that the service says of it, asked anew; null where there is none.</summary>
    public Task<Row?> FindRowAsync(long id, CancellationToken cancellationToken) => FindAsync(id, new LooseRowParser(), row => row.Whole("id") ?? 0, cancellationToken);

    private async Task<T?> FindAsync<T>(long id, ElementParser<T> parser, Func<T, long> idOf, CancellationToken cancellationToken)
        where T : class
    {
        var call = new Call(HttpMethod.Get, Routes.MyList) { Query = [("id", Text(id)), ("bypass_cache", Text(true))] };
        var reply = await AskAsync(call, parser, cancellationToken).ConfigureAwait(false);
        return reply.MayBeMissing ? null : reply.Expect().Rows.FirstOrDefault(row => idOf(row) == id);
    }

    private async Task<IReadOnlyList<T>> ListAsync<T>(
        string route, (string, string)[] query, ElementParser<T> parser, Func<T, long> idOf, CancellationToken cancellationToken)
        where T : class
    {
        var rows = new Dictionary<long, T>();
        for (var offset = 0; ; offset -= Overlap)
        {
            var call = new Call(HttpMethod.Get, route) { Query = [.. query, ("offset", Text(offset)), ("limit", Text(PageSize))] };
            var page = await AskAsync(call, parser, cancellationToken).ConfigureAwait(false);

            // An empty list has been seen as 404, and as a success with this code.
            if (page.IsMissing) break;
            page.Expect();

            var known = rows.Count;
            foreach (var row in page.Rows) rows.TryAdd(idOf(row), row);
            var isLast = page.Total < PageSize && (page.Total % Round != 0 || page.Total <= Overlap);
            if (isLast || rows.Count == known) break;
            if (rows.Count > JsonLimits.ListElements) throw UnexpectedBody.Because("a list longer than any that an account has");
            offset += Math.Min(page.Total, PageSize);
        }

        rows.Remove(0);
        return [.. rows.Values];
    }
}
