using TorrentApi.Backends.TorBox.Wire;
using TorrentApi.Http;

namespace TorrentApi.Backends.TorBox.Gateway;

internal sealed partial class V1Gateway
{
    /// <summary>The account; cheap, so it is the test of the connection too.</summary>
    public async Task<Row> GetUserAsync(CancellationToken cancellationToken) =>
        (await GetAsync(Routes.Me, [("settings", Text(false))], cancellationToken).ConfigureAwait(false)).Single();

    /// <summary>What the swarm tells of a torrent; null where it tells nothing in time.</summary>
    public async Task<Row?> GetInfoAsync(InfoHash hash, TorBoxInfoOptions options, CancellationToken cancellationToken)
    {
        // The default time is told as 10 s and as 30 s: it is always sent.
        var call = new Call(HttpMethod.Get, Routes.TorrentInfo)
        {
            Query = [("hash", hash.V1Hex ?? hash.ToString()), ("timeout", Text(options.Seconds)), ("use_cache_lookup", Text(options.UseCache))],
            IsAuthorized = false,
        };
        return Found(await AskAsync(call, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>What the swarm tells of a magnet link or a .torrent, with its trackers.</summary>
    public async Task<Row?> GetInfoAsync(AddSource source, TorBoxInfoOptions options, CancellationToken cancellationToken)
    {
        var call = new Call(HttpMethod.Post, Routes.TorrentInfo) { Body = () => InfoForm(source, options), IsAuthorized = false };
        return Found(await AskAsync(call, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>The old search; null where the service has it no more.</summary>
    public async Task<IReadOnlyList<Row>?> SearchAsync(string query, CancellationToken cancellationToken)
    {
        var reply = await AskAsync(new Call(HttpMethod.Get, Routes.Search) { Query = [("query", query)], IsAuthorized = false }, cancellationToken).ConfigureAwait(false);
        if (reply.Code is Codes.EndpointNotFound or Codes.Deprecated || (reply.Code is null && (int)reply.Status is 404 or 405)) return null;
        return reply.IsMissing ? [] : reply.Expect().Rows;
    }

    /// <summary>Begins a login by device.</summary>
    public async Task<Row> StartDeviceAsync(string application, CancellationToken cancellationToken)
    {
        var call = new Call(HttpMethod.Get, Routes.DeviceStart) { Query = [("app", application)], IsAuthorized = false };
        return (await AskAsync(call, cancellationToken).ConfigureAwait(false)).Single();
    }

    /// <summary>The key of a device that was let in; null while nobody has.</summary>
    public async Task<string?> GetDeviceKeyAsync(string deviceCode, CancellationToken cancellationToken)
    {
        var call = new Call(HttpMethod.Post, Routes.DeviceToken) { Body = () => JsonRequest.Create(json => json.WriteString("device_code", deviceCode)), IsAuthorized = false };
        var reply = await AskAsync(call, cancellationToken).ConfigureAwait(false);
        if (reply.Code == Codes.DeviceCodeNotUsed) return null;
        if (reply.IsMissing) throw new TorrentApiException(new ApiError.Conflict("the code has expired: begin again"));
        return reply.Single().Text("access_token") ?? throw new TorrentApiException(new ApiError.UnexpectedResponse("success without a key"));
    }

    private static Row? Found(Reply<Row> reply) => reply.MayBeMissing ? null : reply.Expect().Rows.FirstOrDefault(row => row.IsObject);

    private static HttpContent InfoForm(AddSource source, TorBoxInfoOptions options)
    {
        var form = new MultipartBody().Add("timeout", Text(options.Seconds)).Add("use_cache_lookup", Text(options.UseCache)).Add("peers_only", Text(options.PeersOnly));
        return (source switch
        {
            AddSource.Magnet magnet => form.Add("magnet", magnet.Link.Text),
            AddSource.File file => form.AddFile("file", "upload.torrent", file.Torrent.Bytes.Span),
            _ => throw new ArgumentException("The swarm is asked by hash, magnet link or .torrent.", nameof(source)),
        }).Create();
    }
}
