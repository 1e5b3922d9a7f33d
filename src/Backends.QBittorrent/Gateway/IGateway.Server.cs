using System.Text.Json.Nodes;
using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Gateway;

// The server itself. What came after the API v1 has no body there: whoever asks looks at the version first.
internal partial interface IGateway
{
    /// <summary>Every torrent, with what the model has no place for.</summary>
    Task<IReadOnlyList<QBittorrentTorrent>> ListNativeAsync(CancellationToken cancellationToken);

    /// <summary>All settings, passwords included.</summary>
    Task<ToldPreferences> ReadPreferencesAsync(CancellationToken cancellationToken);

    /// <summary>Sets settings.</summary>
    /// <param name="changes">By the server's names.</param>
    /// <param name="told">The settings as the server has just told them.</param>
    /// <param name="cancellationToken">Of the operation.</param>
    Task WritePreferencesAsync(JsonObject changes, ToldPreferences told, CancellationToken cancellationToken);

    Task<QBittorrentStatistics> GetStatisticsAsync(CancellationToken cancellationToken);

    Task<string> GetDefaultSavePathAsync(CancellationToken cancellationToken);

    Task ShutdownAsync(CancellationToken cancellationToken);

    Task<IReadOnlyList<QBittorrentLogEntry>> ListLogAsync(QBittorrentLogLevels levels, long? after, CancellationToken cancellationToken);

    Task<IReadOnlyList<QBittorrentPeerLogEntry>> ListPeerLogAsync(long? after, CancellationToken cancellationToken);

    Task<QBittorrentBuildInfo> GetBuildInfoAsync(CancellationToken cancellationToken) => throw Lacking();

    Task<DateTimeOffset?> GetLaunchTimeAsync(CancellationToken cancellationToken) => throw Lacking();

    /// <summary>What is in a folder of the server; null where there is no such folder.</summary>
    Task<IReadOnlyList<string>?> ListDirectoryAsync(string path, QBittorrentDirectoryContent kind, CancellationToken cancellationToken) => throw Lacking();

    Task<IReadOnlyList<QBittorrentNetworkInterface>> ListNetworkInterfacesAsync(CancellationToken cancellationToken) => throw Lacking();

    Task<IReadOnlyList<string>> ListNetworkAddressesAsync(string networkInterface, CancellationToken cancellationToken) => throw Lacking();

    Task<IReadOnlyList<QBittorrentCookie>> ListCookiesAsync(CancellationToken cancellationToken) => throw Lacking();

    Task SetCookiesAsync(IReadOnlyCollection<QBittorrentCookie> cookies, CancellationToken cancellationToken) => throw Lacking();

    Task SendTestMailAsync(CancellationToken cancellationToken) => throw Lacking();

    Task<QBittorrentApiKey?> GetApiKeyAsync(CancellationToken cancellationToken) => throw Lacking();

    Task<QBittorrentApiKey> RotateApiKeyAsync(CancellationToken cancellationToken) => throw Lacking();

    Task DeleteApiKeyAsync(CancellationToken cancellationToken) => throw Lacking();
}
