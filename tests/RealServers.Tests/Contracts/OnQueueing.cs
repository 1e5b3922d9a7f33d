using TorrentApi.ContractTests;
using TorrentApi.RealServers.Tests.Servers;

namespace TorrentApi.RealServers.Tests.Contracts;

/// <summary>A server of its own whose queue is switched on, and long enough to hold nothing back.</summary>
public abstract class QueueingHost(string version) : AloneHost(version, Options)
{
    private const string Plenty = "1000";

    private static QBittorrentProcessOptions Options => new()
    {
        BitTorrent = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [@"Session\QueueingSystemEnabled"] = "true", [@"Session\MaxActiveDownloads"] = Plenty, [@"Session\MaxActiveTorrents"] = Plenty, [@"Session\MaxActiveUploads"] = Plenty,
        },
        Preferences = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [@"Queueing\QueueingEnabled"] = "true", [@"Queueing\MaxActiveDownloads"] = Plenty, [@"Queueing\MaxActiveTorrents"] = Plenty, [@"Queueing\MaxActiveUploads"] = Plenty,
        },
    };
}

public sealed class Queueing425() : QueueingHost(QBittorrentVersions.V4_2_5);

public sealed class Queueing452() : QueueingHost(QBittorrentVersions.V4_5_2);

public sealed class Queueing510() : QueueingHost(QBittorrentVersions.V5_1_0);

public sealed class Queueing530() : QueueingHost(QBittorrentVersions.V5_3_0);

public sealed class QueueAloneOn425(Queueing425 host) : QueueContract(host), IClassFixture<Queueing425>;

public sealed class QueueAloneOn452(Queueing452 host) : QueueContract(host), IClassFixture<Queueing452>;

public sealed class QueueAloneOn510(Queueing510 host) : QueueContract(host), IClassFixture<Queueing510>;

public sealed class QueueAloneOn530(Queueing530 host) : QueueContract(host), IClassFixture<Queueing530>;
