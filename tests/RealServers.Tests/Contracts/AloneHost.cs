using TorrentApi.Backends.QBittorrent;
using TorrentApi.ContractTests;
using TorrentApi.ContractTests.Samples;
using TorrentApi.RealServers.Tests.Servers;

namespace TorrentApi.RealServers.Tests.Contracts;

/// <summary>A server that nobody else uses, for facts about all of its torrents.</summary>
public abstract class AloneHost(string version, QBittorrentProcessOptions? options = null) : QBittorrentHost, IAsyncDisposable
{
    private Task<QBittorrentProcess>? _server;

    public override string Name => $"qBittorrent {version}, alone";

    public override bool IsExclusive => true;

    public override IReadOnlyList<Divergence> Divergences => QBittorrentDivergences.Of(version);

    public override Task<Abilities?> ForeseeAsync() => Twin.ForeseeAsync(version);

    public override async Task<bool> TryCompleteAsync(ITorrentApi api, SampleTorrent torrent, CancellationToken cancellationToken)
    {
        await CompleteAsync(await StartAsync(), api, torrent, cancellationToken);
        return true;
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_server is { IsCompletedSuccessfully: true }) await (await _server).DisposeAsync();
    }

    protected override async Task<QBittorrentOptions> FindServerAsync()
    {
        var server = await StartAsync();
        return new QBittorrentOptions { BaseAddress = server.BaseAddress, Username = server.Username, Password = server.Password };
    }

    private Task<QBittorrentProcess> StartAsync() => _server ??= QBittorrentProcess.StartAsync(version, options);
}
