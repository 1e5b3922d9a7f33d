using TorrentApi.Backends.QBittorrent;
using TorrentApi.ContractTests;
using TorrentApi.DependencyInjection;

namespace TorrentApi.RealServers.Tests.Contracts;

/// <summary>A server that somebody else runs, named by the environment.</summary>
public sealed class ExternalHost : QBittorrentHost
{
    private const string UrlVariable = "TORRENTAPI_TEST_QBITTORRENT_URL";

    private IReadOnlyList<Divergence> _divergences = [];

    public override string Name => "qBittorrent, external";

    public override string? Absence => string.IsNullOrEmpty(Url) ? $"No external server: set {UrlVariable}, with _USER and _PASSWORD in place of _URL for the login." : null;

    public override IReadOnlyList<Divergence> Divergences => _divergences;

    private static string? Url => Environment.GetEnvironmentVariable(UrlVariable);

    public override Task<Abilities?> ForeseeAsync() => AskAsync();

    /// <summary>Asks the server what it is, because nobody has told.</summary>
    public override async Task<ITorrentApi> ConnectAsync(BackendServices services)
    {
        await using (var visitor = new QBittorrentApi(await FindServerAsync()))
        {
            var version = (await visitor.GetServerAsync(TestContext.Current.CancellationToken)).Version.TrimStart('v');
            _divergences = Version.TryParse(version, out _) ? QBittorrentDivergences.Of(version) : [];
        }

        return await base.ConnectAsync(services);
    }

    protected override Task<QBittorrentOptions> FindServerAsync()
    {
        if (Absence is { } absence) Assert.Skip(absence);

        return Task.FromResult(new QBittorrentOptions
        {
            BaseAddress = new Uri(Url!),
            Username = Environment.GetEnvironmentVariable("TORRENTAPI_TEST_QBITTORRENT_USER"),
            Password = Environment.GetEnvironmentVariable("TORRENTAPI_TEST_QBITTORRENT_PASSWORD"),
        });
    }
}
