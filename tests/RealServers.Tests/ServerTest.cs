using TorrentApi.Backends.QBittorrent;
using TorrentApi.DependencyInjection;
using TorrentApi.RealServers.Tests.Servers;

namespace TorrentApi.RealServers.Tests;

/// <summary>What tests on the shared real servers need.</summary>
public abstract class ServerTest(RealServerPool pool)
{
    /// <summary>Every version.</summary>
    public static TheoryData<string> Versions => [.. QBittorrentVersions.All];

    /// <summary>The versions that know v2 torrents.</summary>
    public static TheoryData<string> VersionsWithV2 => [.. QBittorrentVersions.All.Skip(1)];

    /// <summary>How tests wait: often, and not for ever.</summary>
    protected static WaitOptions Patience { get; } = new() { Interval = TimeSpan.FromMilliseconds(50), Timeout = TimeSpan.FromSeconds(60) };

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>The shared server of a version.</summary>
    protected Task<QBittorrentProcess> GetServerAsync(string version) => pool.GetAsync(version);

    /// <summary>A client of a server.</summary>
    protected static QBittorrentApi Connect(QBittorrentProcess server, BackendServices? services = null) =>
        new(new QBittorrentOptions { BaseAddress = server.BaseAddress, Username = server.Username, Password = server.Password }, services);
}
