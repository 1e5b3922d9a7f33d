using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using TorrentApi.Backends.TorBox;
using TorrentApi.ContractTests;
using TorrentApi.ContractTests.Samples;
using TorrentApi.DependencyInjection;
using TorrentApi.Testing.Tests.Contracts;

namespace TorrentApi.Testing.Tests.TorBox;

/// <summary>A simulated TorBox for each suite. It downloads nothing by itself, has a slot for every torrent of a suite and no limits, so that nobody waits.</summary>
public class SimulatedTorBox : SimulatorHost
{
    private const int Plenty = 1_000_000;

    private readonly ConcurrentDictionary<string, byte[]> _content = new(StringComparer.Ordinal);
    private readonly TorBoxServer _server;
    private readonly string _name;

    public SimulatedTorBox()
        : this("simulated TorBox", new TorBoxQuirks())
    {
    }

    protected SimulatedTorBox(string name, TorBoxQuirks quirks)
    {
        _name = name;
        _server = TorBoxServer.Start(new TorBoxServerOptions
        {
            Quirks = quirks,
            Slots = Plenty,
            RequestsPerMinute = 0,
            CreatesPerHour = 0,
            CreatesPerMinute = 0,
            DownloadRate = 0,
            MetadataDelay = Timeout.InfiniteTimeSpan,
            MovingTime = TimeSpan.Zero,
            FindContent = path => _content.TryGetValue(path, out var bytes) ? bytes : null,
        });
    }

    public override string Name => _name;

    public override IReadOnlyList<Divergence> Divergences => TorBoxDivergences.All;

    protected override IReadOnlyList<RecordedRequest> Requests => _server.Requests;

    protected override IReadOnlyList<RecordedRequest> UnknownRequests => _server.UnknownRequests;

    public override ContractRegistration? Registration => new()
    {
        Kind = TorBoxApi.Kind,
        AddBackend = builder => builder.AddTorBox(),
        Options = new Dictionary<string, string?> { ["BaseAddress"] = _server.Address.AbsoluteUri, ["ApiKey"] = _server.Options.ApiKey },
    };

    public override Task<ITorrentApi> ConnectAsync(BackendServices services) => Task.FromResult<ITorrentApi>(new TorBoxApi(
        new TorBoxOptions
        {
            BaseAddress = _server.Address,
            ApiKey = _server.Options.ApiKey,
            RequestsPerMinute = Plenty,
            CreatesPerHour = Plenty,
            CreatesPerMinute = Plenty,
        },
        services));

    public override bool NeedsCompleteTorrents(Capability capability) => capability == Capability.TagsAssign;

    public override Task<bool> TryCompleteAsync(ITorrentApi api, SampleTorrent torrent, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(torrent);
        foreach (var file in torrent.Data) _content[file.Path] = file.Bytes;
        _server.Complete(torrent.Target);
        return Task.FromResult(true);
    }

    public override Task<bool> TryCacheAsync(ITorrentApi api, SampleTorrent torrent, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(torrent);
        _server.Cache(torrent.File);
        return Task.FromResult(true);
    }

    /// <summary>A route that the service does not have fails the suite, and so does a request for all torrents at once.</summary>
    public override async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await base.DisposeAsync();
        _server.DangerousRequests.Should().BeEmpty("the adapter names each torrent");
    }

    protected override void Break(ResponseFault fault) => _server.Fail(fault, int.MaxValue);

    protected override void Heal() => _server.Heal();

    protected override ValueTask StopAsync() => _server.DisposeAsync();
}
