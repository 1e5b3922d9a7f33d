using System.Reflection;
using System.Runtime.CompilerServices;
using TorrentApi.Backends.QBittorrent;
using TorrentApi.ContractTests;
using TorrentApi.ContractTests.Samples;
using TorrentApi.DependencyInjection;
using TorrentApi.RealServers.Tests.Servers;
using TorrentApi.Testing.Tests.QBittorrent;

namespace TorrentApi.RealServers.Tests.Contracts;

/// <summary>Any qBittorrent, through its API alone: counts and breaks the way there, and touches nothing but what the suites add.</summary>
public abstract class QBittorrentHost : ContractHost
{
    private readonly ConditionalWeakTable<ITorrentApi, CountingHandler> _ways = [];

    public override async Task<ITorrentApi> ConnectAsync(BackendServices services)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = await FindServerAsync();
        var way = new CountingHandler();
        var api = new QBittorrentApi(options, services with { Handler = way });
        _ways.Add(api, way);
        return api;
    }

    public override Task<IAsyncDisposable?> InjectFaultAsync(ITorrentApi api, ContractFault fault)
    {
        var way = Find(api);
        way.Fault = fault;
        return Task.FromResult<IAsyncDisposable?>(new Mending(way));
    }

    public override object? MakeArgument(ParameterInfo parameter) => QBittorrentArguments.Make(parameter);

    public override long? CountRequests(ITorrentApi api) => Find(api).Count;

    /// <summary>Puts the data of a torrent where a server of this machine looks, and lets it look.</summary>
    protected static async Task CompleteAsync(QBittorrentProcess server, ITorrentApi api, SampleTorrent torrent, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(server);
        ArgumentNullException.ThrowIfNull(torrent);
        foreach (var file in torrent.Data)
        {
            var path = Path.Combine(server.DownloadDirectory, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllBytesAsync(path, file.Bytes, cancellationToken);
        }

        await api.Maintenance!.RecheckAsync(torrent.Hash, cancellationToken);
    }

    /// <summary>Where the server is, and who logs in; the running test is skipped where it is absent.</summary>
    protected abstract Task<QBittorrentOptions> FindServerAsync();

    private CountingHandler Find(ITorrentApi api) => _ways.TryGetValue(api, out var way) ? way : throw new ArgumentException("The client is not this host's.", nameof(api));

    private sealed class Mending(CountingHandler way) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            way.Fault = ContractFault.None;
            return ValueTask.CompletedTask;
        }
    }
}
