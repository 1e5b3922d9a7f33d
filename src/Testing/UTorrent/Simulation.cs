using TorrentApi.Testing.Http;
using TorrentApi.Testing.UTorrent.Store;
using TorrentApi.Testing.UTorrent.Versions;
using TorrentApi.Testing.UTorrent.Wire;

namespace TorrentApi.Testing.UTorrent;

/// <summary>The server behind the socket: one build's manners over one store. Everything runs inside its lock.</summary>
internal sealed class Simulation
{
    private readonly Lock _gate = new();

    public Simulation(Build build, UTorrentServerOptions options, TimeProvider clock)
    {
        (Build, Options) = (build, options);
        Jobs = new JobStore(options, clock);
        Feeds = new FeedStore(options, clock);
        Sessions = new SessionStore(options, clock);
        Settings = new SettingStore(build);
        Directories = new DirectoryList(options, build);
    }

    public Build Build { get; private set; }

    public UTorrentServerOptions Options { get; }

    public JobStore Jobs { get; }

    public FeedStore Feeds { get; }

    public SessionStore Sessions { get; }

    public SettingStore Settings { get; private set; }

    public DirectoryList Directories { get; private set; }

    public Snapshot Snapshot { get; } = new();

    /// <summary>True while <c>setprops</c> does nothing.</summary>
    public bool IgnoresProperties { get; set; }

    /// <summary>Answers a request; the second value is false where the build has nothing by this name, or the simulator does not play it.</summary>
    public (WireReply Reply, bool IsKnown) Answer(WireRequest request) => Do(() =>
    {
        var visit = new Visit(this, request);
        return (visit.Answer(), visit.IsKnown);
    });

    /// <summary>Works on torrents that have lived until now.</summary>
    public T Do<T>(Func<T> work)
    {
        lock (_gate)
        {
            Jobs.Advance();
            Feeds.Advance();
            return work();
        }
    }

    /// <summary>Another build over the same torrents and feeds: no token counts any more, and the next list is full.</summary>
    public void Restart(Build build) => Do(() =>
    {
        (Build, Settings, Directories) = (build, new SettingStore(build), new DirectoryList(Options, build));
        Sessions.CloseAll();
        Snapshot.Forget();
        return true;
    });
}
