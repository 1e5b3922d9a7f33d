using TorrentApi.Backends.QBittorrent.Wire;
using TorrentApi.Testing;

namespace TorrentApi.Backends.QBittorrent.Tests.Native;

/// <summary>The settings of each version as a real server was seen to tell them.</summary>
internal static class Told
{
    /// <summary>The versions, oldest first.</summary>
    public static IReadOnlyList<string> Versions { get; } = ["3.2.0", "3.3.4", "3.3.16", "4.0.4", "4.1.9", "4.2.5", "4.5.2", "5.1.0", "5.3.0"];

    public static async Task<ToldPreferences> ByAsync(string version)
    {
        await using var server = QBittorrentServer.Start(version, new QBittorrentServerOptions { BypassesLogin = true });
        using var http = new HttpClient();
        var isV1 = version[0] == '3' || version == "4.0.4";
        await using var body = await http.GetStreamAsync(new Uri(server.Address, isV1 ? "query/preferences" : "api/v2/app/preferences"));
        return new ToldPreferences(await ToldPreferences.ReadAsync(body, default), version is "3.2.0" or "3.3.4" ? 1024 : 1);
    }
}
