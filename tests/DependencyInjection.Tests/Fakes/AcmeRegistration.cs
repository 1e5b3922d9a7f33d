namespace TorrentApi.DependencyInjection.Tests.Fakes;

internal static class AcmeRegistration
{
    public static TorrentApiBuilder AddAcme(this TorrentApiBuilder builder) => builder.AddBackend(AcmeBackend.Instance);

    public static TorrentApiBuilder AddAcme(this TorrentApiBuilder builder, string name, Action<AcmeOptions> configure) =>
        builder.AddClient(name, AcmeBackend.Instance, configure);
}
