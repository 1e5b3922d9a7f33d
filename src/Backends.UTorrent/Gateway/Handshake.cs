using System.Net;
using TorrentApi.Backends.UTorrent.Wire;
using TorrentApi.Http;

namespace TorrentApi.Backends.UTorrent.Gateway;

/// <summary>How a connection begins: a token, then what kind of server gave it.</summary>
internal sealed class Handshake(Channel channel, LoginGuard guard, UTorrentOptions options)
{
    private const int MaxPageBytes = 64 * 1024;

    private static readonly Call AskForToken = new([]) { Path = Routes.TokenPage, IsRead = true };
    private static readonly Call AskForBuild = new([]) { IsRead = true };

    public async Task<Connection> ConnectAsync(CancellationToken cancellationToken)
    {
        guard.ThrowIfRefused();
        var key = await ReadKeyAsync(cancellationToken).ConfigureAwait(false);
        return new Connection(0, key, await ReadServerAsync(key, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Asks which build this is and what it has: both stand in the answer that lists the settings.</summary>
    /// <remarks>
    /// A guest is not shown the settings (manual of µTorrent Server; the web interface does not even ask as guest), so who is refused here, with a token
    /// that was made this moment, is one.
    /// </remarks>
    public async Task<ServerProfile> ReadServerAsync(SessionKey key, CancellationToken cancellationToken)
    {
        using var reply = await SendAsync(Call.Read(Actions.GetSettings), key, cancellationToken).ConfigureAwait(false);
        if (reply.Status is HttpStatusCode.OK && !reply.IsTokenRefused)
        {
            var answer = await WireReply.ReadAsync(reply.Body!, cancellationToken).ConfigureAwait(false);
            if (answer.Find("settings") is not { } settings) return new ServerProfile(answer.Build, HasV3: false, IsGuest: true);
            return new ServerProfile(answer.Build, settings.Items.Any(setting => setting[0]?.Text == ServerProfile.MarkOfV3), IsGuest: false);
        }

        var isRefused = reply.IsTokenRefused || reply.Status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden || (reply.Status == HttpStatusCode.NotFound && key.Token is not null);
        if (!isRefused) throw new TorrentApiException(Statuses.Unexpected(reply.Status));
        return new ServerProfile(await ReadBuildAsync(key, cancellationToken).ConfigureAwait(false), HasV3: false, IsGuest: true);
    }

    private async Task<SessionKey> ReadKeyAsync(CancellationToken cancellationToken)
    {
        using var page = await channel.SendAsync(AskForToken, null, cancellationToken).ConfigureAwait(false);
        switch (page.StatusCode)
        {
            case HttpStatusCode.OK:
                return new SessionKey(TokenPage.Read(await BoundedBody.ReadTextAsync(page, MaxPageBytes, cancellationToken).ConfigureAwait(false)), Cookies.Read(page));
            case HttpStatusCode.NotFound:
                // Where tokens are switched off there may be no such page; if it is no µTorrent at all, the next request shows it.
                return new SessionKey(null, Cookies.Read(page));
            case HttpStatusCode.Unauthorized when options.Username is null:
                throw new TorrentApiException(new ApiError.Forbidden("the server asks for a login, and no user name is configured"));
            case HttpStatusCode.Unauthorized:
                throw guard.Refuse();
            default:
                throw new TorrentApiException(Statuses.Unexpected(page.StatusCode));
        }
    }

    /// <summary>A request for nothing is answered with the build alone (CouchPotato), by whoever asks.</summary>
    private async Task<long?> ReadBuildAsync(SessionKey key, CancellationToken cancellationToken)
    {
        using var reply = await SendAsync(AskForBuild, key, cancellationToken).ConfigureAwait(false);
        if (reply.Status == HttpStatusCode.Unauthorized) throw guard.Refuse();
        if (reply.Status != HttpStatusCode.OK || reply.IsTokenRefused) throw new TorrentApiException(Statuses.Unexpected(reply.Status));
        return (await WireReply.ReadAsync(reply.Body!, cancellationToken).ConfigureAwait(false)).Build;
    }

    private async Task<Reply> SendAsync(Call call, SessionKey key, CancellationToken cancellationToken) =>
        await Reply.OpenAsync(await channel.SendAsync(call, key, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
}
