using System.Globalization;
using System.Net;
using TorrentApi.Backends.UTorrent.Wire;
using TorrentApi.Http;
using TorrentApi.Json;

namespace TorrentApi.Backends.UTorrent.Gateway;

/// <summary>The WebUI API of µTorrent: the only place that knows its actions, parameters, statuses and error members.</summary>
/// <remarks>
/// Torrents are named by their v1 hash, in upper case as the server writes it. Failures are <see cref="TorrentApiException"/> with the cause alone. The server
/// says <c>{"build":N}</c> to every write, done or not, and skips hashes that it does not have: looking before and after is the work of who asks.
/// </remarks>
internal sealed partial class GuiGateway(Session session) : IAsyncDisposable, IDisposable
{
    /// <summary>The most hashes in one address: as many as ng-torrent-ui sends. How long an address may be nobody has written down.</summary>
    public const int MostHashes = 20;

    public async Task<ServerProfile> ConnectAsync(CancellationToken cancellationToken) =>
        (await session.ConnectAsync(cancellationToken).ConfigureAwait(false)).Server;

    public Task<ServerProfile> ProbeAsync(CancellationToken cancellationToken) => session.ProbeAsync(cancellationToken);

    /// <summary>Reads the list: all of it, or what changed since a cache id where the server still knows that.</summary>
    public async Task<ListReply<T>> ListAsync<T>(ElementParser<T> parser, string? cacheId, CancellationToken cancellationToken)
        where T : class
    {
        var call = new Call(cacheId is null ? [(Actions.List, "1")] : [(Actions.List, "1"), (Names.CacheId, cacheId)]) { IsRead = true };
        using var reply = Expect(await session.SendAsync(call, cancellationToken).ConfigureAwait(false));
        return await HttpFailures.TranslateAsync(() => ListReplyReader<T>.ReadAsync(reply.Body!, parser, cancellationToken).AsTask(), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs an action on torrents.</summary>
    public Task RunAsync(string action, IEnumerable<TorrentId> keys, CancellationToken cancellationToken) =>
        WriteAsync(Call.Write(action, keys.Select(HashOf)), cancellationToken);

    /// <summary>Runs an action on torrents that is not to be done twice.</summary>
    public Task RunOnceAsync(string action, IEnumerable<TorrentId> keys, CancellationToken cancellationToken) =>
        WriteAsync(Call.WriteOnce(action, keys.Select(HashOf)), cancellationToken);

    public ValueTask DisposeAsync() => session.DisposeAsync();

    public void Dispose() => session.Dispose();

    /// <summary>Sends a write, whose answer says nothing.</summary>
    public async Task<WireReply> WriteAsync(Call call, CancellationToken cancellationToken)
    {
        var server = await ConnectAsync(cancellationToken).ConfigureAwait(false);
        server.RequireOwner();
        return await ReadAsync(call, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Sends a call and reads its answer; an error in it is thrown, in words of our own because the server's may quote what it was sent.</summary>
    public async Task<WireReply> ReadAsync(Call call, CancellationToken cancellationToken)
    {
        using var reply = Expect(await session.SendAsync(call, cancellationToken).ConfigureAwait(false));
        var answer = await ReadBodyAsync(reply, cancellationToken).ConfigureAwait(false);
        return answer.IsRefusal ? throw new TorrentApiException(new ApiError.Conflict("the server answers with an error, for a reason of its own")) : answer;
    }

    private static Task<WireReply> ReadBodyAsync(Reply reply, CancellationToken cancellationToken) =>
        HttpFailures.TranslateAsync(() => WireReply.ReadAsync(reply.Body!, cancellationToken).AsTask(), cancellationToken);

    private static Reply Expect(Reply reply)
    {
        if (reply.Status == HttpStatusCode.OK && !reply.IsTokenRefused) return reply;

        using (reply) throw new TorrentApiException(Statuses.Unexpected(reply.Status == HttpStatusCode.OK ? HttpStatusCode.BadRequest : reply.Status));
    }

    private static (string Name, string Value) HashOf(TorrentId key) => (Names.Hash, TextOf(key));

    private static string TextOf(TorrentId key) => key.ToString().ToUpperInvariant();

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
