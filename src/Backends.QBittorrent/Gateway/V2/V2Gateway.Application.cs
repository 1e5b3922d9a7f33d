using System.Net;
using System.Text.Json.Nodes;
using TorrentApi.Backends.QBittorrent.Mapping;
using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Gateway.V2;

// What came after 4.1.
internal sealed partial class V2Gateway
{
    private const string ApiKeySetting = "web_ui_api_key";

    public async Task<QBittorrentBuildInfo> GetBuildInfoAsync(CancellationToken cancellationToken) =>
        ServerMapping.ToBuildInfo(await GetNodeAsync(Routes.BuildInfo, cancellationToken).ConfigureAwait(false));

    public async Task<DateTimeOffset?> GetLaunchTimeAsync(CancellationToken cancellationToken) =>
        Units.Date((await GetNodeAsync(Routes.ProcessInfo, cancellationToken).ConfigureAwait(false)).Whole("launch_time"));

    /// <summary>404 for what is absent or no folder, 400 for a path that is not absolute on the server's system.</summary>
    public async Task<IReadOnlyList<string>?> ListDirectoryAsync(string path, QBittorrentDirectoryContent kind, CancellationToken cancellationToken)
    {
        var mode = kind switch
        {
            QBittorrentDirectoryContent.Files => "files",
            QBittorrentDirectoryContent.Folders => "dirs",
            _ => "all",
        };
        var call = new Call(HttpMethod.Get, WithQuery(Routes.DirectoryContent, [("dirPath", path), ("mode", mode)]));
        using var reply = await SendAsync(_ => call, cancellationToken).ConfigureAwait(false);
        if (reply.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.BadRequest) return null;
        return await ReadTextsAsync(Replies.Expect(reply, HttpStatusCode.OK), cancellationToken).ConfigureAwait(false);
    }

    public async Task<IReadOnlyList<QBittorrentNetworkInterface>> ListNetworkInterfacesAsync(CancellationToken cancellationToken)
    {
        var rows = await ListNodesAsync(Routes.NetworkInterfaces, [], cancellationToken).ConfigureAwait(false);
        return [.. rows.Select(ServerMapping.ToInterface).OfType<QBittorrentNetworkInterface>()];
    }

    public async Task<IReadOnlyList<string>> ListNetworkAddressesAsync(string networkInterface, CancellationToken cancellationToken)
    {
        using var reply = await GetAsync(Routes.NetworkAddresses, [("iface", networkInterface)], cancellationToken).ConfigureAwait(false);
        return await ReadTextsAsync(reply, cancellationToken).ConfigureAwait(false);
    }

    public async Task<IReadOnlyList<QBittorrentCookie>> ListCookiesAsync(CancellationToken cancellationToken)
    {
        var rows = await ListNodesAsync(Routes.Cookies, [], cancellationToken).ConfigureAwait(false);
        return [.. rows.Select(ServerMapping.ToCookie).OfType<QBittorrentCookie>()];
    }

    /// <summary>A cookie without an end is told with -1, and set without the field.</summary>
    public Task SetCookiesAsync(IReadOnlyCollection<QBittorrentCookie> cookies, CancellationToken cancellationToken)
    {
        var rows = cookies.Select(cookie =>
        {
            var row = new JsonObject { ["name"] = cookie.Name, ["domain"] = cookie.Domain, ["path"] = cookie.Path, ["value"] = cookie.Value };
            if (cookie.ExpiresAt is { } end) row["expirationDate"] = end.ToUnixTimeSeconds();
            return (JsonNode)row;
        });
        return PostAsync(Routes.SetCookies, [("cookies", new JsonArray([.. rows]).ToJsonString())], cancellationToken);
    }

    public Task SendTestMailAsync(CancellationToken cancellationToken) => PostAsync(Routes.SendTestMail, [], cancellationToken);

    /// <summary>Only the settings tell it.</summary>
    public async Task<QBittorrentApiKey?> GetApiKeyAsync(CancellationToken cancellationToken) =>
        (await ReadPreferencesAsync(cancellationToken).ConfigureAwait(false)).Find(ApiKeySetting)?.Text is { Length: > 0 } key ? new QBittorrentApiKey(key) : null;

    public async Task<QBittorrentApiKey> RotateApiKeyAsync(CancellationToken cancellationToken)
    {
        using var reply = Replies.Expect(await PostForAsync(_ => Routes.RotateApiKey, [], cancellationToken).ConfigureAwait(false), HttpStatusCode.OK);
        var node = await Replies.ReadAsync(reply, Node.ReadAsync, cancellationToken).ConfigureAwait(false);
        return node.Text("apiKey") is { Length: > 0 } key ? new QBittorrentApiKey(key) : throw new TorrentApiException(new ApiError.UnexpectedResponse("there is no key in the answer"));
    }

    public Task DeleteApiKeyAsync(CancellationToken cancellationToken) => PostAsync(Routes.DeleteApiKey, [], cancellationToken);

    private async Task<Node> GetNodeAsync(string route, CancellationToken cancellationToken)
    {
        using var reply = await GetAsync(route, [], cancellationToken).ConfigureAwait(false);
        return await Replies.ReadAsync(reply, Node.ReadAsync, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<IReadOnlyList<string>> ReadTextsAsync(HttpResponseMessage reply, CancellationToken cancellationToken) =>
        await Replies.ReadAsync(reply, TagList.ReadAsync, cancellationToken).ConfigureAwait(false);
}
