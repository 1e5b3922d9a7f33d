using Microsoft.Extensions.Configuration;
using TorrentApi.Backends.TorBox.Gateway;
using TorrentApi.DependencyInjection;

namespace TorrentApi.Backends.TorBox.Registration;

/// <summary>Tells the container how TorBox's options are read and checked, and how its adapter is made.</summary>
internal sealed class TorBoxBackend : TorrentBackend<TorBoxOptions>
{
    public static readonly TorBoxBackend Instance = new();

    public override string Kind => TorBoxApi.Kind;

    public override void Bind(IConfiguration configuration, TorBoxOptions options) => configuration.Bind(options);

    public override IEnumerable<string> Validate(TorBoxOptions options) => TorBoxOptionsRules.Check(options);

    public override ITorrentApi Create(TorBoxOptions options, BackendServices backendServices, IServiceProvider services) =>
        new TorBoxApi(options, backendServices);

    public override HttpMessageHandler CreateHandler(TorBoxOptions options) => Channel.CreateHandler(options);
}
