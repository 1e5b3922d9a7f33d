using System.Net;
using TorrentApi.Http;

namespace TorrentApi.Backends.QBittorrent.Gateway.V2;

/// <summary>The WebUI API v2 of qBittorrent 4.1 to 5.3: the only place that knows its routes, parameters, statuses and texts.</summary>
internal sealed partial class V2Gateway(Session session) : IGateway
{
    private const int MaxTextBytes = 64 * 1024;

    public async Task<ServerProfile> ConnectAsync(CancellationToken cancellationToken) =>
        (await session.ConnectAsync(cancellationToken).ConfigureAwait(false)).Server;

    public async Task<ServerProfile> ProbeAsync(CancellationToken cancellationToken)
    {
        using var reply = await GetAsync(Routes.Version, [], cancellationToken).ConfigureAwait(false);
        var version = (await ReadTextAsync(reply, cancellationToken).ConfigureAwait(false)).Trim();

        var connection = await session.ConnectAsync(cancellationToken).ConfigureAwait(false);
        if (connection.Server.Info.Version == version) return connection.Server;
        return (await session.RefreshAsync(connection, cancellationToken).ConfigureAwait(false)).Server;
    }

    public ValueTask DisposeAsync() => session.DisposeAsync();

    public void Dispose() => session.Dispose();

    /// <summary>Reads with the parameters in the query, on a route where 404 is no legal answer.</summary>
    private async Task<HttpResponseMessage> GetAsync(string route, IReadOnlyList<(string, string)> query, CancellationToken cancellationToken)
    {
        var call = new Call(HttpMethod.Get, WithQuery(route, query));
        var reply = await session.SendAsync(_ => call, cancellationToken).ConfigureAwait(false);
        return Expect(reply, HttpStatusCode.OK);
    }

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
        var reply = await session.SendAsync(Build, cancellationToken).ConfigureAwait(false);
        if (reply.StatusCode != HttpStatusCode.NotFound) return reply;

        var refreshed = await session.RefreshAsync(connection, cancellationToken).ConfigureAwait(false);
        if (route(refreshed.Server.Dialect) == route(connection.Server.Dialect)) return reply;

        reply.Dispose();
        return await session.SendAsync(Build, cancellationToken).ConfigureAwait(false);

        Call Build(Dialect dialect) => new(HttpMethod.Post, route(dialect), () => FormBody.Create(form(dialect)));
    }

    private static string WithQuery(string route, IReadOnlyList<(string, string)> query) => query.Count == 0 ? route : $"{route}?{FormBody.Encode(query)}";

    private static Task<string> ReadTextAsync(HttpResponseMessage reply, CancellationToken cancellationToken) =>
        BoundedBody.ReadTextAsync(reply, MaxTextBytes, cancellationToken);

    /// <summary>Reads a body as it arrives; what the network does meanwhile gets its cause.</summary>
    private static Task<T> ReadAsync<T>(HttpResponseMessage reply, Func<Stream, CancellationToken, ValueTask<T>> read, CancellationToken cancellationToken)
    {
        return HttpFailures.TranslateAsync(ReadBodyAsync, cancellationToken);

        async Task<T> ReadBodyAsync()
        {
            var body = await reply.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            await using var _ = body.ConfigureAwait(false);
            return await read(body, cancellationToken).ConfigureAwait(false);
        }
    }

    private static HttpResponseMessage Expect(HttpResponseMessage reply, HttpStatusCode expected)
    {
        if (reply.StatusCode == expected) return reply;

        using (reply) throw new TorrentApiException(Statuses.Unexpected(reply));
    }
}
