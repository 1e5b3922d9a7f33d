using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using TorrentApi.Backends.QBittorrent;
using TorrentApi.ContractTests;
using TorrentApi.ContractTests.Samples;
using TorrentApi.DependencyInjection;
using TorrentApi.RealServers.Tests.Contracts;
using TorrentApi.Testing.Tests.Contracts;

namespace TorrentApi.Testing.Tests.QBittorrent;

/// <summary>A simulated server for each suite. It downloads nothing by itself, so that nothing is complete unless the host completes it.</summary>
public abstract class SimulatedHost : SimulatorHost
{
    private static readonly TimeSpan Blink = TimeSpan.FromMilliseconds(5);

    private readonly ConcurrentDictionary<InfoHash, SampleTorrent> _completed = [];
    private readonly QBittorrentServer _server;

    /// <param name="version">Which one.</param>
    /// <param name="lag">How late it shows what it did, and how long it loses a pause after an add; null for hardly at all.</param>
    protected SimulatedHost(string version, TimeSpan? lag = null) => _server = QBittorrentServer.Start(version, new QBittorrentServerOptions
    {
        DownloadRate = 0,
        MetadataDelay = Timeout.InfiniteTimeSpan,
        CheckingTime = TimeSpan.FromMilliseconds(50),
        AddLag = lag ?? Blink,
        StateLag = lag ?? TimeSpan.Zero,
        MaxSessions = 0,
        HasQueueing = true,
        ReadFile = (hash, file) => _completed.TryGetValue(hash, out var sample) ? sample.Data[file].Bytes : (ReadOnlyMemory<byte>?)null,
    });

    /// <summary>How late a real server is: it refreshes every 1.5 s.</summary>
    protected static TimeSpan RealLag { get; } = TimeSpan.FromSeconds(1.5);

    public override string Name => $"simulated qBittorrent {_server.Version}";

    public override IReadOnlyList<Divergence> Divergences => QBittorrentDivergences.Of(_server.Version);

    protected override IReadOnlyList<RecordedRequest> Requests => _server.Requests;

    protected override IReadOnlyList<RecordedRequest> UnknownRequests => _server.UnknownRequests;

    public override ContractRegistration? Registration => new()
    {
        Kind = QBittorrentApi.Kind,
        AddBackend = builder => builder.AddQBittorrent(),
        Options = new Dictionary<string, string?>
        {
            ["BaseAddress"] = _server.Address.AbsoluteUri,
            ["Username"] = _server.Options.Username,
            ["Password"] = _server.Options.Password,
        },
    };

    public override Task<ITorrentApi> ConnectAsync(BackendServices services) => Task.FromResult<ITorrentApi>(new QBittorrentApi(
        new QBittorrentOptions { BaseAddress = _server.Address, Username = _server.Options.Username, Password = _server.Options.Password }, services));

    public override object? MakeArgument(ParameterInfo parameter) => QBittorrentArguments.Make(parameter);

    public override Task<bool> TryCompleteAsync(ITorrentApi api, SampleTorrent torrent, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(torrent);
        _completed[torrent.Hash] = torrent;
        _server.Complete(torrent.Target);
        return Task.FromResult(true);
    }

    protected override void Break(ResponseFault fault) => _server.Fail(fault, int.MaxValue);

    protected override void Heal() => _server.Heal();

    protected override ValueTask StopAsync() => _server.DisposeAsync();
}

public sealed class Simulated320() : SimulatedHost("3.2.0", RealLag);

public sealed class Simulated334() : SimulatedHost("3.3.4", RealLag);

public sealed class Simulated3316() : SimulatedHost("3.3.16", RealLag);

public sealed class Simulated404() : SimulatedHost("4.0.4", RealLag);

public sealed class Simulated419() : SimulatedHost("4.1.9");

public sealed class Simulated425() : SimulatedHost("4.2.5");

public sealed class Simulated452() : SimulatedHost("4.5.2");

public sealed class Simulated510() : SimulatedHost("5.1.0");

public sealed class Simulated530() : SimulatedHost("5.3.0");
