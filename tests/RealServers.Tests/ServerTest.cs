using TorrentApi.Backends.QBittorrent;
using TorrentApi.DependencyInjection;
using TorrentApi.RealServers.Tests.Servers;

namespace TorrentApi.RealServers.Tests;

/// <summary>What tests on the shared real server of one version need.</summary>
/// <remarks>A derived class holds the tests, and a class of one line per version binds them, so that the versions run side by side.</remarks>
public abstract class ServerTest(RealServerPool pool, string version)
{
    /// <summary>The server's version.</summary>
    protected string Version => version;

    /// <summary>How tests wait: often, and not for ever.</summary>
    protected static WaitOptions Patience { get; } = new() { Interval = TimeSpan.FromMilliseconds(50), Timeout = TimeSpan.FromSeconds(60) };

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>The shared server.</summary>
    protected Task<QBittorrentProcess> GetServerAsync() => pool.GetAsync(version);

    /// <summary>A client of a server.</summary>
    protected static QBittorrentApi Connect(QBittorrentProcess server, BackendServices? services = null) =>
        new(new QBittorrentOptions { BaseAddress = server.BaseAddress, Username = server.Username, Password = server.Password }, services);
}
