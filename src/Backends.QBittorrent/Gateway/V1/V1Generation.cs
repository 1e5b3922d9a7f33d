using System.Globalization;
using System.Net;
using TorrentApi.Http;

namespace TorrentApi.Backends.QBittorrent.Gateway.V1;

/// <summary>The API v1 at the door: qBittorrent 3.2.0 to 4.0.4.</summary>
internal sealed class V1Generation : IGeneration
{
    // Of a 403 that has a reason of its own; a lost session is "Forbidden" (observed, 3.2.0 to 4.0.4).
    private const string LostSession = "Forbidden";

    public QBittorrentApiGeneration Kind => QBittorrentApiGeneration.V1;

    public string LoginRoute => Routes.Login;

    public string LogoutRoute => Routes.Logout;

    /// <summary>Every version does, whatever the request asks for, and without the header that would say so.</summary>
    public bool ClosesConnections => true;

    /// <summary>The number of the API is told to everybody; whether an address is let in only shows where a session is needed.</summary>
    public async Task<HttpResponseMessage?> KnockAsync(Channel channel, CancellationToken cancellationToken)
    {
        var number = await channel.SendAsync(Ask(Routes.ApiVersion), null, cancellationToken).ConfigureAwait(false);
        if (number.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.NotFound)) return number;

        using (number)
        {
            if (number.StatusCode == HttpStatusCode.NotFound) return null;
            if (LevelOf(await BoundedBody.ReadTextAsync(number, TextReads.MaxBytes, cancellationToken).ConfigureAwait(false)) is null) return null;
        }

        return await channel.SendAsync(Ask(Routes.TransferInfo), null, cancellationToken).ConfigureAwait(false);
    }

    public async Task<ServerProfile?> ReadServerAsync(TextReads texts, CancellationToken cancellationToken)
    {
        if (await texts.TryReadAsync(Routes.ApiVersion, cancellationToken).ConfigureAwait(false) is not { } text || LevelOf(text) is not { } level) return null;

        var name = await texts.ReadAsync(Routes.Version, cancellationToken).ConfigureAwait(false);
        var dialect = new Dialect(ApiVersion.OfLevel(level), ApiVersion.Parse(name));
        return new ServerProfile(new ServerInfo { Version = name, ApiVersion = text, Capabilities = CapabilityTable.For(dialect) }, dialect);
    }

    public bool IsSessionLost(HttpResponseMessage reply) =>
        reply.StatusCode == HttpStatusCode.Forbidden && (reply.ReasonPhrase is null or "" or LostSession);

    /// <summary>2 to 17; a server of the API v2 may tell old clients a higher one here, and a page is no number.</summary>
    private static int? LevelOf(string text) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var level) && level is >= Dialect.FirstLevel and <= Dialect.LastLevel ? level : null;

    private static Call Ask(string route) => new(HttpMethod.Get, route) { IsLast = true };
}
