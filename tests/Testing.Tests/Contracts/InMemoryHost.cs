using Microsoft.Extensions.DependencyInjection;
using TorrentApi.ContractTests;
using TorrentApi.ContractTests.Samples;
using TorrentApi.DependencyInjection;

namespace TorrentApi.Testing.Tests.Contracts;

/// <summary>A server of its own for each fact. It downloads nothing by itself, so that nothing is complete unless the host completes it.</summary>
public class InMemoryHost : ContractHost
{
    private readonly InMemoryServer _server;
    private readonly List<CachedTorrent> _cached = [];

    public InMemoryHost()
        : this(new InMemoryOptions())
    {
    }

    protected InMemoryHost(InMemoryOptions options) =>
        _server = new(options with { DownloadRate = 0, MetadataDelay = Timeout.InfiniteTimeSpan, CheckingTime = TimeSpan.FromMilliseconds(50) });

    public override string Name => "in memory";

    public override bool IsExclusive => true;

    public override ContractRegistration? Registration => new() { Kind = InMemoryTorrentApi.Kind, AddBackend = builder => builder.AddInMemory() };

    public override Task<Abilities?> ForeseeAsync() => AskAsync();

    public override Task<ITorrentApi> ConnectAsync(BackendServices services) => Task.FromResult<ITorrentApi>(new InMemoryTorrentApi(_server, services));

    public override Task<bool> TryCompleteAsync(ITorrentApi api, SampleTorrent torrent, CancellationToken cancellationToken)
    {
        _server.Complete(torrent.Target);
        for (var i = 0; i < torrent.Data.Count; i++) _server.SetContent(torrent.Target, i, torrent.Data[i].Bytes);
        return Task.FromResult(true);
    }

    public override Task<bool> TryCacheAsync(ITorrentApi api, SampleTorrent torrent, CancellationToken cancellationToken)
    {
        _cached.Add(new CachedTorrent { Hash = torrent.Hash, Name = torrent.Name });
        _server.SetCached(_cached);
        return Task.FromResult(true);
    }

    public override Task<IAsyncDisposable?> InjectFaultAsync(ITorrentApi api, ContractFault fault) => Task.FromResult<IAsyncDisposable?>(new Fault(_server, fault));

    public override long? CountRequests(ITorrentApi api) => _server.RequestCount;

    private sealed class Fault : IAsyncDisposable
    {
        private readonly InMemoryServer _server;

        public Fault(InMemoryServer server, ContractFault fault)
        {
            _server = server;
            if (fault == ContractFault.Hang) server.Latency = Timeout.InfiniteTimeSpan;
            if (fault == ContractFault.ServerFault) server.Fault = new ApiError.ServerFault("500 for the test");
            if (fault == ContractFault.Unreachable) server.Fault = new ApiError.Unreachable("refused for the test");
        }

        public ValueTask DisposeAsync()
        {
            (_server.Latency, _server.Fault) = (TimeSpan.Zero, null);
            return ValueTask.CompletedTask;
        }
    }
}
