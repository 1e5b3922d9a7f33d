using TorrentApi.Testing.Http;
using TorrentApi.Testing.QBittorrent.Store;
using TorrentApi.Testing.QBittorrent.Versions;
using TorrentApi.Testing.QBittorrent.Wire;

namespace TorrentApi.Testing.QBittorrent;

/// <summary>The server behind the socket: one version's manners over one store. Everything runs inside its lock.</summary>
internal sealed class Simulation
{
    private readonly Lock _gate = new();
    private readonly Dictionary<SimulatedTorrent, (string Word, DateTimeOffset At)> _shown = [];

    public Simulation(VersionProfile version, QBittorrentServerOptions options, TimeProvider clock)
    {
        Version = version;
        Store = new SimulatedStore(options, clock);
        Sessions = new SessionStore(options, clock);
        Preferences = new PreferenceStore(version, options);
        Cache = new PropertyCache(options.PropertyCacheTime);
        StartedAt = Store.Now;
    }

    public VersionProfile Version { get; private set; }

    public SimulatedStore Store { get; }

    public SessionStore Sessions { get; }

    public PreferenceStore Preferences { get; private set; }

    /// <summary>Of API v1.</summary>
    public PropertyCache Cache { get; }

    public DateTimeOffset StartedAt { get; private set; }

    /// <summary>True once the process has ended, by a command or by a fault of its own: nothing answers any more.</summary>
    public bool HasEnded { get; set; }

    /// <summary>The server's own port, which names its cookie from 5.2 on.</summary>
    public int Port { get; set; }

    /// <summary>Answers a request; the second value is false where the version has no such route, or this simulator does not play it.</summary>
    /// <param name="request">The request.</param>
    /// <param name="distort">What a test does to the answer before it is packed for the way.</param>
    public (WireReply Reply, bool IsKnown) Answer(WireRequest request, Func<WireReply, WireReply> distort) => Do(() =>
    {
        if (HasEnded) return (Replies.None, true);

        IVisit visit = Version.IsV1 ? new VisitV1(this, request) : new Visit(this, request);
        var reply = Replies.Compress(distort(visit.Answer()), request, Version);
        return (request.Method == "HEAD" && !Version.IsV1 ? reply with { OmitsBody = true } : reply, visit.IsKnown);
    });

    /// <summary>Works on torrents that have lived until now.</summary>
    public T Do<T>(Func<T> work)
    {
        lock (_gate)
        {
            Store.Advance();
            return work();
        }
    }

    /// <summary>Another version over the same torrents, and nobody is logged in.</summary>
    public void Restart(VersionProfile version) => Do(() =>
    {
        (Version, Preferences, StartedAt, HasEnded) = (version, new PreferenceStore(version, Store.Options), Store.Now, false);
        Sessions.CloseAll();
        Sessions.LiftBan();
        Cache.Clear();
        return true;
    });

    /// <summary>True while an added torrent waits for the refresh that starts it: see <see cref="QBittorrentServerOptions.StateLag"/>.</summary>
    public bool AwaitsStart(SimulatedTorrent torrent) =>
        Version.StartsByRefresh && !torrent.Life.Options.Stopped && Store.Now - torrent.Life.AddedAt < Store.Options.StateLag;

    /// <summary>The state as the list shows it, which may be an old one: see <see cref="QBittorrentServerOptions.StateLag"/>.</summary>
    public string ShownWord(SimulatedTorrent torrent)
    {
        var word = torrent.Word(Version);
        if (Store.Options.StateLag <= TimeSpan.Zero) return word;
        if (AwaitsStart(torrent)) return Version.StoppedWord + "DL";
        if (_shown.TryGetValue(torrent, out var shown) && Store.Now - shown.At < Store.Options.StateLag) return shown.Word;

        _shown[torrent] = (word, Store.Now);
        return word;
    }
}
