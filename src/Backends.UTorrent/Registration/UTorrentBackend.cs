using Microsoft.Extensions.Configuration;
using TorrentApi.Backends.UTorrent.Gateway;
using TorrentApi.DependencyInjection;

namespace TorrentApi.Backends.UTorrent.Registration;

/// <summary>Tells the container how µTorrent's options are read and checked, and how its adapter is made.</summary>
internal sealed class UTorrentBackend : TorrentBackend<UTorrentOptions>
{
    public static readonly UTorrentBackend Instance = new();

    public override string Kind => UTorrentApi.Kind;

    public override void Bind(IConfiguration configuration, UTorrentOptions options) => configuration.Bind(options);

    public override IEnumerable<string> Validate(UTorrentOptions options) => UTorrentOptionsRules.Check(options);

    public override ITorrentApi Create(UTorrentOptions options, BackendServices backendServices, IServiceProvider services) =>
        new UTorrentApi(options, backendServices);

    public override HttpMessageHandler CreateHandler(UTorrentOptions options) => Channel.CreateHandler(options);
}
