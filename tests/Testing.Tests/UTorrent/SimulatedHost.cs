using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using TorrentApi.Backends.UTorrent;
using TorrentApi.ContractTests;
using TorrentApi.ContractTests.Samples;
using TorrentApi.DependencyInjection;
using TorrentApi.Testing.Tests.Contracts;

namespace TorrentApi.Testing.Tests.UTorrent;

/// <summary>A simulated server for each suite. It downloads nothing by itself, so that nothing is complete unless the host completes it.</summary>
public abstract class SimulatedHost : SimulatorHost
{
    private readonly ConcurrentDictionary<string, SampleTorrent> _completed = new(StringComparer.Ordinal);
    private readonly UTorrentServer _server;

    protected SimulatedHost(string version) => _server = UTorrentServer.Start(version, new UTorrentServerOptions
    {
        DownloadRate = 0,
        MetadataDelay = Timeout.InfiniteTimeSpan,
        CheckingTime = TimeSpan.FromMilliseconds(50),
        AddLag = TimeSpan.FromMilliseconds(5),
        ReadFile = (hash, file) => _completed.TryGetValue(hash.V1Hex!, out var sample) ? sample.Data[file].Bytes : (ReadOnlyMemory<byte>?)null,
    });

    public override string Name => $"simulated µTorrent {_server.Version}";

    public override IReadOnlyList<Divergence> Divergences => UTorrentDivergences.All;

    protected override IReadOnlyList<RecordedRequest> Requests => _server.Requests;

    protected override IReadOnlyList<RecordedRequest> UnknownRequests => _server.UnknownRequests;

    public override ContractRegistration? Registration => new()
    {
        Kind = UTorrentApi.Kind,
        AddBackend = builder => builder.AddUTorrent(),
        Options = new Dictionary<string, string?>
        {
            ["BaseAddress"] = _server.Address.AbsoluteUri,
            ["Username"] = _server.Options.Username,
            ["Password"] = _server.Options.Password,
        },
    };

    public override Task<ITorrentApi> ConnectAsync(BackendServices services) => Task.FromResult<ITorrentApi>(new UTorrentApi(
        new UTorrentOptions { BaseAddress = _server.Address, Username = _server.Options.Username, Password = _server.Options.Password }, services));

    public override Task<bool> TryCompleteAsync(ITorrentApi api, SampleTorrent torrent, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(torrent);
        _completed[torrent.Hash.V1Hex!] = torrent;
        _server.Complete(torrent.Target);
        return Task.FromResult(true);
    }

    public override object? MakeArgument(ParameterInfo parameter) => UTorrentArguments.Make(parameter);

    protected override void Break(ResponseFault fault) => _server.Fail(fault, int.MaxValue);

    protected override void Heal() => _server.Heal();

    protected override ValueTask StopAsync() => _server.DisposeAsync();
}

public sealed class Simulated204() : SimulatedHost("2.0.4");

public sealed class Simulated221() : SimulatedHost("2.2.1");

public sealed class Simulated300() : SimulatedHost("3.0");

public sealed class Simulated330Server() : SimulatedHost("3.3-server");

public sealed class Simulated345() : SimulatedHost("3.4.5");

public sealed class Simulated355() : SimulatedHost("3.5.5");
