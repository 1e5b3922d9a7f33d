using TorrentApi.Testing.Http;
using TorrentApi.Testing.QBittorrent.Endpoints;
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
    }

    public VersionProfile Version { get; private set; }

    public SimulatedStore Store { get; }

    public SessionStore Sessions { get; }

    public PreferenceStore Preferences { get; private set; }

    /// <summary>The server's own port, which names its cookie from 5.2 on.</summary>
    public int Port { get; set; }

    /// <summary>Answers a request; the second value is false where the version has no such route, or this simulator does not play it.</summary>
    public (WireReply Reply, bool IsKnown) Answer(WireRequest request) => Do(() =>
    {
        var visit = new Visit(this, request);
        var reply = Replies.Compress(visit.Answer(), request);
        return (request.Method == "HEAD" ? reply with { OmitsBody = true } : reply, visit.IsKnown);
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
        (Version, Preferences) = (version, new PreferenceStore(version, Store.Options));
        Sessions.CloseAll();
        Sessions.LiftBan();
        return true;
    });

    /// <summary>The state as the list shows it, which may be an old one: see <see cref="QBittorrentServerOptions.StateLag"/>.</summary>
    public string ShownWord(SimulatedTorrent torrent)
    {
        var word = torrent.Word(Version);
        if (Store.Options.StateLag <= TimeSpan.Zero) return word;
        if (_shown.TryGetValue(torrent, out var shown) && Store.Now - shown.At < Store.Options.StateLag) return shown.Word;

        _shown[torrent] = (word, Store.Now);
        return word;
    }
}
