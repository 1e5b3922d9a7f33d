using TorrentApi.Backends.QBittorrent;
using TorrentApi.DependencyInjection;
using TorrentApi.RealServers.Tests.Servers;

namespace TorrentApi.RealServers.Tests.Network;

/// <summary>The library's client for the servers of the tests.</summary>
internal static class Clients
{
    public const string WrongPassword = "wr0ng-passw0rd";

    /// <summary>What a client of a server needs to be let in.</summary>
    public static QBittorrentOptions OptionsFor(QBittorrentProcess server) =>
        new() { BaseAddress = server.BaseAddress, Username = server.Username, Password = server.Password };

    /// <summary>A client that is let in, counted by a log.</summary>
    public static QBittorrentApi Create(QBittorrentProcess server, RequestLog log, Action<QBittorrentOptions>? change = null)
    {
        var options = OptionsFor(server);
        change?.Invoke(options);
        return new(options, new BackendServices { Handler = log });
    }

    /// <summary>Runs an operation so many times at once.</summary>
    public static Task AtOnceAsync(int times, Func<Task> operation) => Task.WhenAll(Enumerable.Range(0, times).Select(_ => operation()));
}
