using System.Net;
using System.Text;
using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Gateway.V2;

/// <summary>The API v2 at the door: qBittorrent 4.1 to 5.3.</summary>
internal sealed class V2Generation : IGeneration
{
    public QBittorrentApiGeneration Kind => QBittorrentApiGeneration.V2;

    public string LoginRoute => Routes.Login;

    public string LogoutRoute => Routes.Logout;

    public bool ClosesConnections => false;

    /// <summary>
    /// A server of the API v1 answers 404 here (3.2.0 to 4.0.4, with a session and without) and closes the connection unannounced, so this one is not kept.
    /// </summary>
    public async Task<HttpResponseMessage?> KnockAsync(Channel channel, CancellationToken cancellationToken)
    {
        var reply = await channel.SendAsync(new Call(HttpMethod.Get, Routes.WebApiVersion) { IsLast = true }, null, cancellationToken).ConfigureAwait(false);
        if (reply.StatusCode != HttpStatusCode.NotFound) return reply;

        reply.Dispose();
        return null;
    }

    /// <summary>Asks for the versions, and from 4.2 on for libtorrent's: v2 torrents need libtorrent 2.</summary>
    public async Task<ServerProfile?> ReadServerAsync(TextReads texts, CancellationToken cancellationToken)
    {
        if (await texts.TryReadAsync(Routes.WebApiVersion, cancellationToken).ConfigureAwait(false) is not { } text) return null;

        var api = ApiVersion.Parse(text);
        if (api.Major < Dialect.Major) throw new TorrentApiException(new ApiError.UnexpectedResponse("the answer is no version of the WebUI API v2"));

        var name = await texts.ReadAsync(Routes.Version, cancellationToken).ConfigureAwait(false);
        var build = api >= Dialect.BuildInfoSince ? await ReadBuildAsync(texts, cancellationToken).ConfigureAwait(false) : null;
        var dialect = new Dialect(api, ApiVersion.Parse(name), build?.SupportsV2 == true);
        return new ServerProfile(new ServerInfo { Version = name, ApiVersion = api.ToString(), Capabilities = CapabilityTable.For(dialect) }, dialect);
    }

    public bool IsSessionLost(HttpResponseMessage reply) => reply.StatusCode == HttpStatusCode.Forbidden;

    private static async Task<BuildInfo> ReadBuildAsync(TextReads texts, CancellationToken cancellationToken)
    {
        var json = await texts.ReadAsync(Routes.BuildInfo, cancellationToken).ConfigureAwait(false);
        using var body = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return await BuildInfo.ReadAsync(body, cancellationToken).ConfigureAwait(false);
    }
}
