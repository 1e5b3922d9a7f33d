using Microsoft.Extensions.Configuration;
using TorrentApi;
using TorrentApi.Testing;

namespace Automation.Demo;

/// <summary>Three simulated servers in this process, spoken to over HTTP all the same, and the configuration that leads to them.</summary>
internal sealed class DemoServers : IAsyncDisposable
{
    private const long Mebi = 1024 * 1024;
    private const string InboxKey = $"{AutomationOptions.Section}:{nameof(AutomationOptions.Folder)}";

    private readonly QBittorrentServer _home = QBittorrentServer.Start("5.1.0", new QBittorrentServerOptions { DownloadRate = 250 * Mebi });
    private readonly UTorrentServer _seedbox = UTorrentServer.Start("3.5.5", new UTorrentServerOptions { DownloadRate = 15 * Mebi });
    private readonly TorBoxServer _cloud = TorBoxServer.Start(new TorBoxServerOptions { DownloadRate = 250 * Mebi, FindMetadata = FindMetadata });

    private readonly string _inbox = Directory.CreateTempSubdirectory("torrentapi-automation-").FullName;

    private DemoServers()
    {
    }

    /// <summary>Where the files of the demonstration lie.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "demo");

    /// <summary>Starts them, and adds their addresses to the configuration, as a file of yours would have them. An inbox that nobody named is a temporary one.</summary>
    public static DemoServers Start(IConfigurationManager configuration)
    {
        var servers = new DemoServers();
        configuration.AddInMemoryCollection(servers.Settings().Select(setting => KeyValuePair.Create($"TorrentApi:Clients:{setting.Key}", (string?)setting.Value)));
        if (configuration[InboxKey] is null) configuration.AddInMemoryCollection([KeyValuePair.Create(InboxKey, (string?)servers._inbox)]);
        return servers;
    }

    public async ValueTask DisposeAsync()
    {
        await _home.DisposeAsync();
        await _seedbox.DisposeAsync();
        await _cloud.DisposeAsync();
        Directory.Delete(_inbox, recursive: true);
    }

    private Dictionary<string, string> Settings() => new()
    {
        ["home:Backend"] = "qBittorrent",
        ["home:BaseAddress"] = _home.Address.AbsoluteUri,
        ["home:Username"] = _home.Options.Username,
        ["home:Password"] = _home.Options.Password,
        ["seedbox:Backend"] = "uTorrent",
        ["seedbox:BaseAddress"] = _seedbox.Address.AbsoluteUri,
        ["seedbox:Username"] = _seedbox.Options.Username,
        ["seedbox:Password"] = _seedbox.Options.Password,
        ["cloud:Backend"] = "TorBox",
        ["cloud:BaseAddress"] = _cloud.Address.AbsoluteUri,
        ["cloud:ApiKey"] = _cloud.Options.ApiKey,
    };

    /// <summary>What the swarm knows: the metadata of the demonstration's magnet link.</summary>
    private static TorrentFile? FindMetadata(MagnetLink link) =>
        TorrentFile.Parse(File.ReadAllBytes(Path.Combine(Folder, "bittorrent-v2-hybrid-test.torrent"))) is var torrent && torrent.Hash.SharesHashWith(link.Hash) ? torrent : null;
}
