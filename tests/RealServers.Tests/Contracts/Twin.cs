using TorrentApi.Backends.QBittorrent;
using TorrentApi.ContractTests;
using TorrentApi.Testing;

namespace TorrentApi.RealServers.Tests.Contracts;

/// <summary>What a real server will be able to do, told by the simulated one of its version: that one is at hand at once. The suites compare the two.</summary>
internal static class Twin
{
    public static async Task<Abilities?> ForeseeAsync(string version)
    {
        await using var server = QBittorrentServer.Start(version);
        await using var api = new QBittorrentApi(
            new QBittorrentOptions { BaseAddress = server.Address, Username = server.Options.Username, Password = server.Options.Password });
        return await Abilities.OfAsync(api);
    }
}
