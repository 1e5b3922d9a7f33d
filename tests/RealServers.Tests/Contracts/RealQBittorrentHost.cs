using TorrentApi.Backends.QBittorrent;
using TorrentApi.ContractTests;
using TorrentApi.ContractTests.Samples;
using TorrentApi.RealServers.Tests.Servers;
using Microsoft.Extensions.DependencyInjection;

namespace TorrentApi.RealServers.Tests.Contracts;

/// <summary>The shared server of one version, whose disk the tests can reach.</summary>
public sealed class RealQBittorrentHost(RealServerPool pool, string version) : QBittorrentHost
{
    private QBittorrentProcess? _server;

    public override string Name => $"qBittorrent {version}";

    public override IReadOnlyList<Divergence> Divergences => QBittorrentDivergences.Of(version);

    public override ContractRegistration? Registration => _server is null ? null : new()
    {
        Kind = QBittorrentApi.Kind,
        AddBackend = builder => builder.AddQBittorrent(),
        Options = new Dictionary<string, string?>
        {
            ["BaseAddress"] = _server.BaseAddress.AbsoluteUri,
            ["Username"] = _server.Username,
            ["Password"] = _server.Password,
        },
    };

    public override Task<Abilities?> ForeseeAsync() => Twin.ForeseeAsync(version);

    public override async Task<bool> TryCompleteAsync(ITorrentApi api, SampleTorrent torrent, CancellationToken cancellationToken)
    {
        await CompleteAsync(await pool.GetAsync(version), api, torrent, cancellationToken);
        return true;
    }

    protected override async Task<QBittorrentOptions> FindServerAsync()
    {
        var server = _server = await pool.GetAsync(version);
        return new QBittorrentOptions { BaseAddress = server.BaseAddress, Username = server.Username, Password = server.Password };
    }
}
