using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using TorrentApi.Testing.Http;
using TorrentApi.Testing.UTorrent;
using TorrentApi.Testing.UTorrent.Versions;

namespace TorrentApi.Testing;

/// <summary>A µTorrent of a named version in this process: its web API over real HTTP on a free loopback port, nothing to install and no swarm.</summary>
/// <remarks>
/// <code>await using var server = UTorrentServer.Start("3.5.5");</code>
/// <para>
/// Played by what its manual, the official WebUI and independent clients tell, not compared with a real one: none can be had. It is strict where they agree;
/// where they do not, <see cref="UTorrentServerOptions"/> has a switch. Torrents live by the clock: they learn their metadata, download and seed, and nothing is
/// read from or written to disk. Share limits, rates of the whole server and RSS filters are kept and shown, and change nothing; the pages of the WebUI are not
/// played.
/// </para>
/// <para>Thread-safe.</para>
/// </remarks>
public sealed partial class UTorrentServer : IAsyncDisposable
{
    private readonly Simulation _simulation;
    private readonly WireServer _server;
    private ImmutableList<RecordedRequest> _requests = [];

    private UTorrentServer(Build build, UTorrentServerOptions options)
    {
        var clock = options.Clock ?? TimeProvider.System;
        _simulation = new Simulation(build, options, clock);
        _server = new WireServer(Answer, clock);
        Options = options;
    }

    /// <summary>The versions that can be played, oldest first; <c>-server</c> marks µTorrent Server for Linux.</summary>
    public static IReadOnlyList<string> Versions { get; } = [.. BuildTable.All.Select(build => build.Name)];

    /// <summary>How it was made.</summary>
    public UTorrentServerOptions Options { get; }

    /// <summary>Where it listens: <c>http://127.0.0.1:port/</c>, with <see cref="UTorrentServerOptions.BasePath"/>; <c>gui/</c> is below it.</summary>
    public Uri Address => new($"http://127.0.0.1:{_server.Port.ToString(CultureInfo.InvariantCulture)}{Options.BasePath}/");

    /// <summary>The version that answers now.</summary>
    public string Version => _simulation.Build.Name;

    /// <summary>The number that every reply of this version carries as <c>build</c>.</summary>
    public int Build => _simulation.Build.Number;

    /// <summary>Every request so far, oldest first, without its secrets; of a repeated parameter all values, joined by <c>|</c>.</summary>
    public IReadOnlyList<RecordedRequest> Requests => Volatile.Read(ref _requests);

    /// <summary>The requests for what this version, or this simulator, does not have: empty where a client asks for nothing by a wrong name.</summary>
    public IReadOnlyList<RecordedRequest> UnknownRequests => [.. Requests.Where(request => !request.IsKnown)];

    /// <summary>Starts a server; it listens when this returns.</summary>
    /// <param name="version">One of <see cref="Versions"/>.</param>
    /// <param name="options">How it lives; null for all defaults.</param>
    /// <exception cref="ArgumentException">The version is not played.</exception>
    [SuppressMessage("Reliability", "CA2000", Justification = "The caller disposes it.")]
    public static UTorrentServer Start(string version, UTorrentServerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(version);
        return new UTorrentServer(BuildTable.Find(version), options ?? new UTorrentServerOptions());
    }

    /// <summary>Goes on as another version at the same address: torrents and feeds stay, tokens and sessions end, settings begin anew.</summary>
    /// <param name="version">One of <see cref="Versions"/>; the same one for a plain restart.</param>
    /// <exception cref="ArgumentException">The version is not played.</exception>
    public void Restart(string version)
    {
        ArgumentNullException.ThrowIfNull(version);
        _simulation.Restart(BuildTable.Find(version));
    }

    /// <summary>Closes every connection and the port.</summary>
    public ValueTask DisposeAsync() => _server.DisposeAsync();

    /// <summary>Version and address.</summary>
    public override string ToString() => $"µTorrent {Version} at {Address}";

    private WireReply Answer(WireRequest request)
    {
        var fault = TakeFault(request);
        var (reply, isKnown) = FaultReplies.IsUnanswered(fault) ? (FaultReplies.Of(fault), true) : _simulation.Answer(request);
        var recorded = Redaction.Record(request, reply.Status, isKnown);
        ImmutableInterlocked.Update(ref _requests, (all, one) => all.Add(one), recorded);
        return FaultReplies.Deliver(reply, fault);
    }
}
