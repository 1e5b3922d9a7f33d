using System.Net;
using System.Text;
using TorrentApi.Backends.QBittorrent.Gateway.V2;
using TorrentApi.Backends.QBittorrent.Wire;
using TorrentApi.Http;

namespace TorrentApi.Backends.QBittorrent.Gateway;

/// <summary>How a connection begins and ends: a look without a cookie, a login where one is asked for, the version; a logout.</summary>
internal sealed class Handshake(Channel channel, QBittorrentOptions options)
{
    // "Your IP address has been banned after too many failed authentication attempts." (4.1 to 5.3, never translated)
    private const string BanText = "banned";
    private const int MaxTextBytes = 64 * 1024;

    /// <summary>
    /// Looks first, without a cookie: a server that lets this address in (authentication bypass) must not be sent a login, because blank ones count
    /// as failures; and only here can a failed host check (401) be told from a wrong password (401 too from 5.2).
    /// </summary>
    public async Task<Connection> ConnectAsync(CancellationToken cancellationToken)
    {
        using var look = await channel.SendAsync(new Call(HttpMethod.Get, Routes.WebApiVersion), null, cancellationToken).ConfigureAwait(false);
        switch (look.StatusCode)
        {
            case HttpStatusCode.OK:
                return await OpenAsync(Cookies.Read(look), cancellationToken).ConfigureAwait(false);
            case HttpStatusCode.Unauthorized:
                throw Failure(Unauthorized.Explain(look, options.ProxyUsername is not null));
            case HttpStatusCode.Forbidden when await IsBanAsync(look, cancellationToken).ConfigureAwait(false):
                throw Failure(new ApiError.Banned(null));
            case HttpStatusCode.Forbidden when options.ApiKey is not null:
                throw Failure(new ApiError.LoginRefused());
            case HttpStatusCode.Forbidden when options.Username is null:
                throw Failure(new ApiError.Forbidden("the server asks for a login, and no user name is configured"));
            case HttpStatusCode.Forbidden:
                var cookie = await LoginAsync(cancellationToken).ConfigureAwait(false);
                return await OpenAsync(cookie, cancellationToken).ConfigureAwait(false);
            case HttpStatusCode.NotFound:
                throw Failure(new ApiError.UnexpectedResponse("there is no qBittorrent WebUI API v2 at this address"));
            default:
                throw Failure(Statuses.Unexpected(look));
        }
    }

    /// <summary>Asks for the versions, and from 4.2 on for libtorrent's: v2 torrents need libtorrent 2.</summary>
    public async Task<ServerProfile> ReadServerAsync(string? cookie, CancellationToken cancellationToken)
    {
        var api = ApiVersion.Parse(await ReadTextAsync(Routes.WebApiVersion, cookie, cancellationToken).ConfigureAwait(false));
        if (api.Major < Dialect.Major) throw Failure(new ApiError.UnexpectedResponse("the answer is no version of the WebUI API v2"));

        var name = await ReadTextAsync(Routes.Version, cookie, cancellationToken).ConfigureAwait(false);
        var build = api >= Dialect.BuildInfoSince ? await ReadBuildAsync(cookie, cancellationToken).ConfigureAwait(false) : null;

        var dialect = new Dialect(api, ApiVersion.Parse(name), build?.SupportsV2 == true);
        var info = new ServerInfo { Version = name, ApiVersion = api.ToString(), Capabilities = CapabilityTable.For(dialect) };
        return new ServerProfile(info, dialect);
    }

    /// <summary>Ends the session, as far as the server lets us in time. 5.3 keeps 15 sessions: those left behind push others out.</summary>
    public async Task LogoutAsync(string cookie, CancellationToken cancellationToken)
    {
        try
        {
            using var _ = await channel.SendAsync(new Call(HttpMethod.Post, Routes.Logout, () => FormBody.Create([])), cookie, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is TorrentApiException or OperationCanceledException or ObjectDisposedException)
        {
            // Nobody is left to tell, and the owner of the handler may be gone already: the session ends by itself.
        }
    }

    public static async Task<bool> IsBanAsync(HttpResponseMessage forbidden, CancellationToken cancellationToken)
    {
        var text = await BoundedBody.ReadTextAsync(forbidden, MaxTextBytes, cancellationToken).ConfigureAwait(false);
        return text.Contains(BanText, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>200 "Ok." or "Fails." up to 5.1; 204 or 401 from 5.2. 202 and the like are no login.</summary>
    private async Task<string?> LoginAsync(CancellationToken cancellationToken)
    {
        var call = new Call(HttpMethod.Post, Routes.Login, () => FormBody.Create([("username", options.Username ?? ""), ("password", options.Password ?? "")]));
        using var reply = await channel.SendAsync(call, null, cancellationToken).ConfigureAwait(false);
        var text = await BoundedBody.ReadTextAsync(reply, MaxTextBytes, cancellationToken).ConfigureAwait(false);

        return (reply.StatusCode, text.Trim()) switch
        {
            (HttpStatusCode.OK, "Ok.") or (HttpStatusCode.NoContent, _) => Cookies.Read(reply) ?? throw Failure(new ApiError.UnexpectedResponse("a login without a cookie")),
            (HttpStatusCode.OK, "Fails.") or (HttpStatusCode.Unauthorized, _) => throw Failure(new ApiError.LoginRefused()),
            (HttpStatusCode.Forbidden, var reason) when reason.Contains(BanText, StringComparison.OrdinalIgnoreCase) => throw Failure(new ApiError.Banned(null)),
            (HttpStatusCode.Forbidden, _) => throw Failure(new ApiError.Forbidden("the server does not let this address log in")),
            (HttpStatusCode.OK, _) => throw Failure(new ApiError.UnexpectedResponse("the answer to the login is not qBittorrent's")),
            _ => throw Failure(Statuses.Unexpected(reply)),
        };
    }

    private async Task<Connection> OpenAsync(string? cookie, CancellationToken cancellationToken)
    {
        try
        {
            return new Connection(0, cookie, await ReadServerAsync(cookie, cancellationToken).ConfigureAwait(false));
        }
        catch (TorrentApiException) when (cookie is not null)
        {
            // The next call logs in again: without this, each would leave a session behind.
            await LogoutAsync(cookie, cancellationToken).ConfigureAwait(false);
            throw;
        }
    }

    private async Task<BuildInfo> ReadBuildAsync(string? cookie, CancellationToken cancellationToken)
    {
        var json = await ReadTextAsync(Routes.BuildInfo, cookie, cancellationToken).ConfigureAwait(false);
        using var body = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return await BuildInfo.ReadAsync(body, cancellationToken).ConfigureAwait(false);
    }

    private async Task<string> ReadTextAsync(string route, string? cookie, CancellationToken cancellationToken)
    {
        using var reply = await channel.SendAsync(new Call(HttpMethod.Get, route), cookie, cancellationToken).ConfigureAwait(false);
        if (reply.StatusCode == HttpStatusCode.Forbidden) throw Failure(new ApiError.Forbidden("the server refuses a session that it has just opened"));
        if (reply.StatusCode != HttpStatusCode.OK) throw Failure(Statuses.Unexpected(reply));

        var text = (await BoundedBody.ReadTextAsync(reply, MaxTextBytes, cancellationToken).ConfigureAwait(false)).Trim();
        return text.Length > 0 && !text.StartsWith('<') ? text : throw Failure(new ApiError.UnexpectedResponse("the answer is not qBittorrent's"));
    }

    private static TorrentApiException Failure(ApiError error) => new(error);
}
