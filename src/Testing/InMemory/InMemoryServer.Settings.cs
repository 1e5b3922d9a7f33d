using System.Net;

namespace TorrentApi.Testing;

// What the features set: see AnswerAsync for the lock.
public sealed partial class InMemoryServer
{
    private readonly HashSet<IPAddress> _banned = [];

    internal Dictionary<SpeedProfile, SpeedLimits> GlobalLimits { get; } = new() { [SpeedProfile.Normal] = new(), [SpeedProfile.Alternative] = new() };

    internal SpeedProfile Profile { get; set; }

    internal bool ChangeOptions(MultiTarget targets, Func<AddOptions, AddOptions> change) => ForEach(targets, torrent => torrent.Options = change(torrent.Options));

    internal SpeedLimits GetSpeedLimits(SingleTarget target) => Read(target, torrent => new SpeedLimits
    {
        Download = torrent.Options.DownloadLimit,
        Upload = torrent.Options.UploadLimit,
    });

    internal ShareLimits GetShareLimits(SingleTarget target) => Read(target, torrent => new ShareLimits
    {
        Ratio = torrent.Options.RatioLimit ?? Limit<double>.Global,
        SeedingTime = torrent.Options.SeedingTimeLimit ?? Limit<TimeSpan>.Global,
        InactiveSeedingTime = torrent.Options.InactiveSeedingTimeLimit ?? Limit<TimeSpan>.Global,
        Action = torrent.Options.LimitAction ?? ShareLimitAction.Global,
        Mode = torrent.Options.LimitMode ?? ShareLimitMode.Global,
    });

    internal PickingOptions GetPicking(SingleTarget target) => Read(target, torrent => new PickingOptions
    {
        Sequential = torrent.Options.Sequential,
        FirstLastPieceFirst = torrent.Options.FirstLastPieceFirst,
        SuperSeeding = torrent.IsSuperSeeding,
    });

    internal bool SetPicking(MultiTarget targets, PickingOptions options) => ForEach(targets, torrent =>
    {
        torrent.Options = torrent.Options with
        {
            Sequential = options.Sequential ?? torrent.Options.Sequential,
            FirstLastPieceFirst = options.FirstLastPieceFirst ?? torrent.Options.FirstLastPieceFirst,
        };
        torrent.IsSuperSeeding = options.SuperSeeding ?? torrent.IsSuperSeeding;
    });

    /// <summary>Without management a torrent stays where it is.</summary>
    internal bool Settle(MultiTarget targets) =>
        ForEach(targets, torrent => torrent.Options = torrent.Options with { SavePath = SavePathOf(torrent), AutomaticManagement = false });

    internal bool MoveInQueue(MultiTarget targets, QueueMove move)
    {
        _store.Move([.. Select(targets)], move);
        return true;
    }

    internal bool Ban(IReadOnlyCollection<IPAddress> addresses)
    {
        _banned.UnionWith(addresses);
        return true;
    }

    internal IReadOnlyList<Peer> ListPeers(SingleTarget target) => Read<IReadOnlyList<Peer>>(target, torrent => !torrent.IsRunning || torrent.IsPrivate == true
        ? []
        : [.. torrent.Peers.Where(peer => !_banned.Contains(peer.Address)).Select(peer => new Peer { Host = peer.Address.ToString(), Port = peer.Port })]);
}
