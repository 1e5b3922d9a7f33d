using System.Collections.Concurrent;
using TorrentApi.RealServers.Tests.Servers;

[assembly: AssemblyFixture(typeof(RealServerPool))]

namespace TorrentApi.RealServers.Tests.Servers;

/// <summary>
/// One server per version for all tests of the assembly, started when the first test asks for it. Tests share it at the same
/// time: each adds torrents, categories and tags of its own and leaves the settings alone. A test that changes settings, bans, stops or
/// counts starts a <see cref="QBittorrentProcess"/> of its own.
/// </summary>
public sealed class RealServerPool : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<Task<QBittorrentProcess>>> servers = new(StringComparer.Ordinal);

    /// <summary>
    /// The shared server of a version. Where it is not installed, the running test ends as <see cref="ServerInstall.RequireOrSkip"/> says.
    /// </summary>
    /// <exception cref="InvalidOperationException">It did not start, for this test or an earlier one, or went down since.</exception>
    public async Task<QBittorrentProcess> GetAsync(string version)
    {
        ServerInstall.RequireOrSkip(version);
        // Not started with the token of whichever test happens to come first.
        var server = await servers.GetOrAdd(version, Start).Value;
        return server.IsRunning
            ? server
            : throw new InvalidOperationException($"The shared qBittorrent {version} went down. It printed:{Environment.NewLine}{server.ReadLog()}");
    }

    /// <summary>Kills all servers.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var server in servers.Values)
        {
            // One that failed to start has told its tests and cleaned up after itself.
            await ((Task)server.Value).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (server.Value.IsCompletedSuccessfully) await (await server.Value).DisposeAsync();
        }
    }

    private static Lazy<Task<QBittorrentProcess>> Start(string version) =>
        new(() => QBittorrentProcess.StartAsync(version, new() { ApiKey = QBittorrentProcessOptions.NewApiKey() }));
}
