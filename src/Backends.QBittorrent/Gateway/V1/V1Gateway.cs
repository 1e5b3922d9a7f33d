using System.Net;
using TorrentApi.Http;

namespace TorrentApi.Backends.QBittorrent.Gateway.V1;

/// <summary>The WebUI API v1 of qBittorrent 3.2.0 to 4.0.4: the only place that knows its routes, parameters, statuses and texts.</summary>
/// <remarks>
/// The server answers 200 to nearly everything, done or not. What is promised about missing torrents and refusals rests on the looks that the adapter takes
/// before a write, and on those taken here.
/// </remarks>
internal sealed partial class V1Gateway(Session session, TimeZoneInfo serverTimeZone, TimeProvider clock) : IGateway
{
    public async Task<ServerProfile> ConnectAsync(CancellationToken cancellationToken) =>
        (await session.ConnectAsync(cancellationToken).ConfigureAwait(false)).Server;

    /// <summary>Two requests: the version is told to everybody, so it proves no session.</summary>
    public async Task<ServerProfile> ProbeAsync(CancellationToken cancellationToken)
    {
        using (await GetAsync(Routes.TransferInfo, cancellationToken).ConfigureAwait(false))
        using (var reply = await GetAsync(Routes.Version, cancellationToken).ConfigureAwait(false))
        {
            var version = await Replies.ReadTextAsync(reply, cancellationToken).ConfigureAwait(false);
            var connection = await session.ConnectAsync(cancellationToken).ConfigureAwait(false);
            if (connection.Server.Info.Version == version) return connection.Server;
            return (await session.RefreshAsync(connection, cancellationToken).ConfigureAwait(false)).Server;
        }
    }

    private async Task<Dialect> DialectAsync(CancellationToken cancellationToken) =>
        (await ConnectAsync(cancellationToken).ConfigureAwait(false)).Dialect as Dialect ?? throw new GenerationChangedException();

    private async Task<HttpResponseMessage> GetAsync(string route, CancellationToken cancellationToken) =>
        Replies.Expect(await SendAsync(_ => new Call(HttpMethod.Get, route), cancellationToken).ConfigureAwait(false), HttpStatusCode.OK);

    /// <summary>Writes with the parameters in the body (a query is ignored), on a route where 200 is all that is ever said.</summary>
    private async Task PostAsync(string route, IReadOnlyList<(string, string)> form, CancellationToken cancellationToken)
    {
        using var _ = Replies.Expect(await PostForAsync(route, form, cancellationToken).ConfigureAwait(false), HttpStatusCode.OK);
    }

    /// <summary>Writes, and leaves the status to the caller.</summary>
    private Task<HttpResponseMessage> PostForAsync(string route, IReadOnlyList<(string, string)> form, CancellationToken cancellationToken) =>
        SendAsync(_ => new Call(HttpMethod.Post, route, () => FormBody.Create(form)), cancellationToken);

    /// <summary>Sends. No route that is used here is ever 404, so a 404 means that the server was upgraded, and this is no longer its gateway.</summary>
    private async Task<HttpResponseMessage> SendAsync(Func<Dialect, Call> build, CancellationToken cancellationToken)
    {
        var connection = await session.ConnectAsync(cancellationToken).ConfigureAwait(false);
        var reply = await session.SendAsync(build, cancellationToken).ConfigureAwait(false);
        if (reply.StatusCode != HttpStatusCode.NotFound) return reply;

        using (reply)
        {
            var refreshed = await session.RefreshAsync(connection, cancellationToken).ConfigureAwait(false);
            throw refreshed.Server.Dialect is Dialect ? new TorrentApiException(Statuses.Unexpected(reply)) : new GenerationChangedException();
        }
    }
}
