using System.Net;
using TorrentApi.Http;

namespace TorrentApi.Backends.QBittorrent.Gateway;

/// <summary>How a connection begins and ends: a look without a cookie, a login where one is asked for, the version; a logout.</summary>
/// <remarks>
/// The generation that answered last is asked first; the others where it is not there. Callers take care that one handshake runs at a time.
/// </remarks>
internal sealed class Handshake(Channel channel, QBittorrentOptions options, IReadOnlyList<IGeneration> generations)
{
    // "Your IP address has been banned after too many failed authentication attempts." (3.2 to 5.3, never translated)
    private const string BanText = "banned";

    private IReadOnlyList<IGeneration> _likeliestFirst = generations;

    /// <summary>
    /// Looks first, without a cookie: a server that lets this address in (authentication bypass) must not be sent a login, because blank ones count
    /// as failures; and only here can a failed host check (401) be told from a wrong password (401 too from 5.2).
    /// </summary>
    public async Task<Connection> ConnectAsync(CancellationToken cancellationToken)
    {
        foreach (var generation in _likeliestFirst)
        {
            if (await generation.KnockAsync(channel, cancellationToken).ConfigureAwait(false) is not { } look) continue;

            using (look)
            {
                _likeliestFirst = [generation, .. _likeliestFirst.Where(other => other != generation)];
                return await EnterAsync(generation, look, cancellationToken).ConfigureAwait(false);
            }
        }

        throw Failure(Absent());
    }

    /// <summary>Reads who is there; null where nobody speaks this generation any more.</summary>
    public Task<ServerProfile?> ReadServerAsync(IGeneration generation, string? cookie, CancellationToken cancellationToken) =>
        generation.ReadServerAsync(new TextReads(channel, cookie, generation.ClosesConnections), cancellationToken);

    /// <summary>Ends the session, as far as the server lets us in time. 5.3 keeps 15 sessions: those left behind push others out.</summary>
    public async Task LogoutAsync(IGeneration generation, string cookie, CancellationToken cancellationToken)
    {
        try
        {
            using var _ = await channel.SendAsync(Post(generation, generation.LogoutRoute, []), cookie, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is TorrentApiException or OperationCanceledException or ObjectDisposedException)
        {
            // Nobody is left to tell, and the owner of the handler may be gone already: the session ends by itself.
        }
    }

    public static async Task<bool> IsBanAsync(HttpResponseMessage forbidden, CancellationToken cancellationToken) =>
        IsBan(await Replies.ReadTextAsync(forbidden, cancellationToken).ConfigureAwait(false));

    private async Task<Connection> EnterAsync(IGeneration generation, HttpResponseMessage look, CancellationToken cancellationToken)
    {
        switch (look.StatusCode)
        {
            case HttpStatusCode.OK:
                return await OpenAsync(generation, Cookies.Read(look), cancellationToken).ConfigureAwait(false);
            case HttpStatusCode.Unauthorized:
                throw Failure(Unauthorized.Explain(look, options.ProxyUsername is not null));
            case HttpStatusCode.Forbidden when await IsBanAsync(look, cancellationToken).ConfigureAwait(false):
                throw Failure(new ApiError.Banned(null));
            case HttpStatusCode.Forbidden when options.ApiKey is not null:
                throw Failure(new ApiError.LoginRefused());
            case HttpStatusCode.Forbidden when options.Username is null:
                throw Failure(new ApiError.Forbidden("the server asks for a login, and no user name is configured"));
            case HttpStatusCode.Forbidden:
                var cookie = await LoginAsync(generation, cancellationToken).ConfigureAwait(false);
                return await OpenAsync(generation, cookie, cancellationToken).ConfigureAwait(false);
            default:
                throw Failure(Statuses.Unexpected(look));
        }
    }

    /// <summary>200 "Ok." or "Fails." up to 5.1; 204 or 401 from 5.2. 202 and the like are no login.</summary>
    private async Task<string?> LoginAsync(IGeneration generation, CancellationToken cancellationToken)
    {
        var call = Post(generation, generation.LoginRoute, [("username", options.Username ?? ""), ("password", options.Password ?? "")]);
        using var reply = await channel.SendAsync(call, null, cancellationToken).ConfigureAwait(false);

        return (reply.StatusCode, await Replies.ReadTextAsync(reply, cancellationToken).ConfigureAwait(false)) switch
        {
            (HttpStatusCode.OK, "Ok.") or (HttpStatusCode.NoContent, _) => Cookies.Read(reply) ?? throw Failure(new ApiError.UnexpectedResponse("a login without a cookie")),
            (HttpStatusCode.OK, "Fails.") or (HttpStatusCode.Unauthorized, _) => throw Failure(new ApiError.LoginRefused()),
            (HttpStatusCode.Forbidden, var reason) when IsBan(reason) => throw Failure(new ApiError.Banned(null)),
            (HttpStatusCode.Forbidden, _) => throw Failure(new ApiError.Forbidden("the server does not let this address log in")),
            (HttpStatusCode.OK, _) => throw Failure(new ApiError.UnexpectedResponse("the answer to the login is not qBittorrent's")),
            _ => throw Failure(Statuses.Unexpected(reply)),
        };
    }

    private async Task<Connection> OpenAsync(IGeneration generation, string? cookie, CancellationToken cancellationToken)
    {
        try
        {
            var server = await ReadServerAsync(generation, cookie, cancellationToken).ConfigureAwait(false) ?? throw Failure(Absent());
            return new Connection(0, generation, cookie, server);
        }
        catch (TorrentApiException) when (cookie is not null)
        {
            // The next call logs in again: without this, each would leave a session behind.
            await LogoutAsync(generation, cookie, cancellationToken).ConfigureAwait(false);
            throw;
        }
    }

    private ApiError.UnexpectedResponse Absent() =>
        new($"there is no qBittorrent WebUI API {string.Join(" or ", _likeliestFirst.Select(generation => $"{generation.Kind}".ToLowerInvariant()).Order(StringComparer.Ordinal))} at this address");

    private static Call Post(IGeneration generation, string route, IReadOnlyList<(string, string)> form) =>
        new(HttpMethod.Post, route, () => FormBody.Create(form)) { IsLast = generation.ClosesConnections };

    private static bool IsBan(string text) => text.Contains(BanText, StringComparison.OrdinalIgnoreCase);

    private static TorrentApiException Failure(ApiError error) => new(error);
}
