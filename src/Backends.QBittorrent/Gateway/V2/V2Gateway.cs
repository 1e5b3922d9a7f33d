using System.Net;
using TorrentApi.Http;

namespace TorrentApi.Backends.QBittorrent.Gateway.V2;

/// <summary>The WebUI API v2 of qBittorrent 4.1 to 5.3: the only place that knows its routes, parameters, statuses and texts.</summary>
internal sealed partial class V2Gateway(Session session) : IGateway
{
    public async Task<ServerProfile> ConnectAsync(CancellationToken cancellationToken) =>
        (await session.ConnectAsync(cancellationToken).ConfigureAwait(false)).Server;

    public async Task<ServerProfile> ProbeAsync(CancellationToken cancellationToken)
    {
        using var reply = await GetAsync(Routes.Version, [], cancellationToken).ConfigureAwait(false);
        var version = await Replies.ReadTextAsync(reply, cancellationToken).ConfigureAwait(false);

        var connection = await session.ConnectAsync(cancellationToken).ConfigureAwait(false);
        if (connection.Server.Info.Version == version) return connection.Server;
        return (await session.RefreshAsync(connection, cancellationToken).ConfigureAwait(false)).Server;
    }

    private async Task<Dialect> DialectAsync(CancellationToken cancellationToken) =>
        (await ConnectAsync(cancellationToken).ConfigureAwait(false)).Dialect as Dialect ?? throw new GenerationChangedException();

    /// <summary>Reads with the parameters in the query, on a route where 404 is no legal answer.</summary>
    private async Task<HttpResponseMessage> GetAsync(string route, IReadOnlyList<(string, string)> query, CancellationToken cancellationToken)
    {
        var call = new Call(HttpMethod.Get, WithQuery(route, query));
        return Replies.Expect(await SendAsync(_ => call, cancellationToken).ConfigureAwait(false), HttpStatusCode.OK);
    }

    /// <summary>
    /// Sends. A 404 without so much as a content type is how the API v1 answers all of these routes: where the server has become one, this is no longer its
    /// gateway. A 404 of the API v2 says text/plain, whatever it is about.
    /// </summary>
    private async Task<HttpResponseMessage> SendAsync(Func<Dialect, Call> build, CancellationToken cancellationToken)
    {
        var connection = await session.ConnectAsync(cancellationToken).ConfigureAwait(false);
        var reply = await session.SendAsync(build, cancellationToken).ConfigureAwait(false);
        if (reply.StatusCode == HttpStatusCode.NotFound && reply.Content.Headers.ContentType is null)
            await RefreshAsync(connection, cancellationToken).ConfigureAwait(false);
        return reply;
    }

    private async Task<Dialect> RefreshAsync(Connection seen, CancellationToken cancellationToken) =>
        (await session.RefreshAsync(seen, cancellationToken).ConfigureAwait(false)).Server.Dialect as Dialect ?? throw new GenerationChangedException();

    /// <summary>Writes with the parameters in the body (the query of a POST is ignored), on a route of the dialect; any success will do.</summary>
    private async Task PostAsync(Func<Dialect, string> route, IReadOnlyList<(string, string)> form, CancellationToken cancellationToken)
    {
        using var reply = await PostForAsync(route, form, cancellationToken).ConfigureAwait(false);
        if (!Statuses.IsSuccess(reply.StatusCode)) throw new TorrentApiException(Statuses.Unexpected(reply));
    }

    private Task PostAsync(string route, IReadOnlyList<(string, string)> form, CancellationToken cancellationToken) =>
        PostAsync(_ => route, form, cancellationToken);

    private Task<HttpResponseMessage> PostForAsync(Func<Dialect, string> route, IReadOnlyList<(string, string)> form, CancellationToken cancellationToken) =>
        PostForAsync(route, _ => form, cancellationToken);

    /// <summary>Writes, and leaves every status to the caller, except a 404 that an upgraded server explains: then it is asked again in its new dialect.</summary>
    private async Task<HttpResponseMessage> PostForAsync(
        Func<Dialect, string> route, Func<Dialect, IReadOnlyList<(string, string)>> form, CancellationToken cancellationToken)
    {
        var connection = await session.ConnectAsync(cancellationToken).ConfigureAwait(false);
        var reply = await session.SendAsync<Dialect>(Build, cancellationToken).ConfigureAwait(false);
        if (reply.StatusCode != HttpStatusCode.NotFound) return reply;

        var refreshed = await RefreshAsync(connection, cancellationToken).ConfigureAwait(false);
        if (connection.Server.Dialect is Dialect before && route(refreshed) == route(before)) return reply;

        reply.Dispose();
        return await session.SendAsync<Dialect>(Build, cancellationToken).ConfigureAwait(false);

        Call Build(Dialect dialect) => new(HttpMethod.Post, route(dialect), () => FormBody.Create(form(dialect)));
    }

    private static string WithQuery(string route, IReadOnlyList<(string, string)> query) => query.Count == 0 ? route : $"{route}?{FormBody.Encode(query)}";
}
