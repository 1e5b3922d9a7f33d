using TorrentApi.Backends.QBittorrent;
using TorrentApi.ContractTests;

namespace TorrentApi.RealServers.Tests.Contracts;

/// <summary>A server that somebody else runs, named by the environment.</summary>
public sealed class ExternalHost : QBittorrentHost
{
    private const string UrlVariable = "TORRENTAPI_TEST_QBITTORRENT_URL";

    public override string Name => "qBittorrent, external";

    protected override Task<QBittorrentOptions> FindServerAsync()
    {
        var url = Environment.GetEnvironmentVariable(UrlVariable);
        if (string.IsNullOrEmpty(url)) Assert.Skip($"No external server: set {UrlVariable}, with _USER and _PASSWORD in place of _URL for the login.");

        return Task.FromResult(new QBittorrentOptions
        {
            BaseAddress = new Uri(url),
            Username = Environment.GetEnvironmentVariable("TORRENTAPI_TEST_QBITTORRENT_USER"),
            Password = Environment.GetEnvironmentVariable("TORRENTAPI_TEST_QBITTORRENT_PASSWORD"),
        });
    }
}
