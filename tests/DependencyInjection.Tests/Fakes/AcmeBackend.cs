using Microsoft.Extensions.Configuration;

namespace TorrentApi.DependencyInjection.Tests.Fakes;

/// <summary>A backend as another author would write it: only what is public.</summary>
internal sealed class AcmeBackend : TorrentBackend<AcmeOptions>
{
    public static readonly AcmeBackend Instance = new();

    public override string Kind => "Acme";

    public override void Bind(IConfiguration configuration, AcmeOptions options) => configuration.Bind(options);

    public override IEnumerable<string> Validate(AcmeOptions options)
    {
        foreach (var failure in ServerAddress.Check(options.BaseAddress, nameof(options.BaseAddress)))
            yield return failure;
        if (options.Password is "")
            yield return "Password is empty: leave it out, or set it.";
    }

    public override ITorrentApi Create(AcmeOptions options, BackendServices backendServices, IServiceProvider services) => new AcmeApi(options, backendServices);

    public override HttpMessageHandler CreateHandler(AcmeOptions options) => options.GetNetwork() ?? base.CreateHandler(options);
}
