using System.Text.Json.Nodes;
using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Gateway;

internal sealed partial class AnyGateway
{
    public Task<IReadOnlyList<QBittorrentTorrent>> ListNativeAsync(CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.ListNativeAsync(cancellationToken), cancellationToken);

    public Task<ToldPreferences> ReadPreferencesAsync(CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.ReadPreferencesAsync(cancellationToken), cancellationToken);

    public Task WritePreferencesAsync(JsonObject changes, ToldPreferences told, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.WritePreferencesAsync(changes, told, cancellationToken), cancellationToken);

    public Task<QBittorrentStatistics> GetStatisticsAsync(CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.GetStatisticsAsync(cancellationToken), cancellationToken);

    public Task<string> GetDefaultSavePathAsync(CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.GetDefaultSavePathAsync(cancellationToken), cancellationToken);

    public Task ShutdownAsync(CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.ShutdownAsync(cancellationToken), cancellationToken);

    public Task<IReadOnlyList<QBittorrentLogEntry>> ListLogAsync(QBittorrentLogLevels levels, long? after, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.ListLogAsync(levels, after, cancellationToken), cancellationToken);

    public Task<IReadOnlyList<QBittorrentPeerLogEntry>> ListPeerLogAsync(long? after, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.ListPeerLogAsync(after, cancellationToken), cancellationToken);

    public Task<QBittorrentBuildInfo> GetBuildInfoAsync(CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.GetBuildInfoAsync(cancellationToken), cancellationToken);

    public Task<DateTimeOffset?> GetLaunchTimeAsync(CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.GetLaunchTimeAsync(cancellationToken), cancellationToken);

    public Task<IReadOnlyList<string>?> ListDirectoryAsync(string path, QBittorrentDirectoryContent kind, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.ListDirectoryAsync(path, kind, cancellationToken), cancellationToken);

    public Task<IReadOnlyList<QBittorrentNetworkInterface>> ListNetworkInterfacesAsync(CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.ListNetworkInterfacesAsync(cancellationToken), cancellationToken);

    public Task<IReadOnlyList<string>> ListNetworkAddressesAsync(string networkInterface, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.ListNetworkAddressesAsync(networkInterface, cancellationToken), cancellationToken);

    public Task<IReadOnlyList<QBittorrentCookie>> ListCookiesAsync(CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.ListCookiesAsync(cancellationToken), cancellationToken);

    public Task SetCookiesAsync(IReadOnlyCollection<QBittorrentCookie> cookies, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.SetCookiesAsync(cookies, cancellationToken), cancellationToken);

    public Task SendTestMailAsync(CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.SendTestMailAsync(cancellationToken), cancellationToken);

    public Task<QBittorrentApiKey?> GetApiKeyAsync(CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.GetApiKeyAsync(cancellationToken), cancellationToken);

    public Task<QBittorrentApiKey> RotateApiKeyAsync(CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.RotateApiKeyAsync(cancellationToken), cancellationToken);

    public Task DeleteApiKeyAsync(CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.DeleteApiKeyAsync(cancellationToken), cancellationToken);
}
