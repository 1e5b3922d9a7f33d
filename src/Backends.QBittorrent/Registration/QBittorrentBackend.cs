using Microsoft.Extensions.Configuration;
using TorrentApi.Backends.QBittorrent.Gateway;
using TorrentApi.DependencyInjection;

namespace TorrentApi.Backends.QBittorrent.Registration;

/// <summary>Tells the container how qBittorrent's options are read and checked, and how its adapter is made.</summary>
internal sealed class QBittorrentBackend : TorrentBackend<QBittorrentOptions>
{
    public static readonly QBittorrentBackend Instance = new();

    public override string Kind => QBittorrentApi.Kind;

    public override void Bind(IConfiguration configuration, QBittorrentOptions options) => configuration.Bind(options);

    public override IEnumerable<string> Validate(QBittorrentOptions options) => QBittorrentOptionsRules.Check(options);

    public override ITorrentApi Create(QBittorrentOptions options, BackendServices backendServices, IServiceProvider services) =>
        new QBittorrentApi(options, backendServices);

    public override HttpMessageHandler CreateHandler(QBittorrentOptions options) => Channel.CreateHandler(options);
}
