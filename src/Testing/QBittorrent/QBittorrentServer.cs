using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using TorrentApi.Testing.Http;
using TorrentApi.Testing.QBittorrent;
using TorrentApi.Testing.QBittorrent.Versions;
using TorrentApi.Testing.QBittorrent.Wire;
using TorrentApi.Testing.QBittorrent.Wire.V1;

namespace TorrentApi.Testing;

/// <summary>A qBittorrent of a named version in this process: its WebUI API over real HTTP on a free loopback port, nothing to install and no swarm.</summary>
/// <remarks>
/// <code>await using var server = QBittorrentServer.Start("5.1.0");</code>
/// <para>
/// It answers as that version does, odd ways included: statuses, texts, fields, cookies, states. Torrents live by the clock: they learn their metadata,
/// download and seed, and nothing is read from or written to disk. The log endpoints and the WebUI's pages are not played: they
/// answer as unknown ones and show in <see cref="UnknownRequests"/>. Up to 4.0.4 it speaks API v1, whose question for <c>/api/v2/app/webapiVersion</c>
/// is known though answered with 404: that is how a client tells the two apart.
/// </para>
/// <para>Thread-safe.</para>
/// </remarks>
public sealed partial class QBittorrentServer : IAsyncDisposable
{
    private readonly Simulation _simulation;
    private readonly WireServer _server;
    private ImmutableList<RecordedRequest> _requests = [];

    private QBittorrentServer(VersionProfile version, QBittorrentServerOptions options)
    {
        var clock = options.Clock ?? TimeProvider.System;
        _simulation = new Simulation(version, options, clock);
        _server = new WireServer(Answer, clock)
        {
            MaxBodyBytes = () => _simulation.Version.MaxBodyBytes,
            Refuse = () => _simulation.Version.IsV1 ? ClosingReplies.Bare(_simulation.Version, clock.GetUtcNow()) : Replies.Bare(400),
        };
        _simulation.Port = _server.Port;
        Options = options;
    }

    /// <summary>The versions that can be played, oldest first.</summary>
    public static IReadOnlyList<string> Versions { get; } = [.. VersionTable.All.Select(profile => profile.Name)];

    /// <summary>How it was made.</summary>
    public QBittorrentServerOptions Options { get; }

    /// <summary>Where it listens: <c>http://127.0.0.1:port/</c>.</summary>
    public Uri Address => new($"http://127.0.0.1:{_server.Port.ToString(CultureInfo.InvariantCulture)}/");

    /// <summary>The version that answers now.</summary>
    public string Version => _simulation.Version.Name;

    /// <summary>Every request so far, oldest first, without its secrets.</summary>
    public IReadOnlyList<RecordedRequest> Requests => Volatile.Read(ref _requests);

    /// <summary>The requests for what this version, or this simulator, does not have: empty where a client asks for nothing by a wrong name.</summary>
    public IReadOnlyList<RecordedRequest> UnknownRequests => [.. Requests.Where(request => !request.IsKnown)];

    /// <summary>Starts a server; it listens when this returns.</summary>
    /// <param name="version">One of <see cref="Versions"/>.</param>
    /// <param name="options">How it lives; null for all defaults.</param>
    /// <exception cref="ArgumentException">The version is not played.</exception>
    [SuppressMessage("Reliability", "CA2000", Justification = "The caller disposes it.")]
    public static QBittorrentServer Start(string version, QBittorrentServerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(version);
        return new QBittorrentServer(VersionTable.Find(version), options ?? new QBittorrentServerOptions());
    }

    /// <summary>Goes on as another version at the same address: torrents and labels stay, sessions end, settings begin anew.</summary>
    /// <param name="version">One of <see cref="Versions"/>; the same one for a plain restart.</param>
    /// <exception cref="ArgumentException">The version is not played.</exception>
    public void Restart(string version)
    {
        ArgumentNullException.ThrowIfNull(version);
        _simulation.Restart(VersionTable.Find(version));
    }

    /// <summary>Closes every connection and the port.</summary>
    public ValueTask DisposeAsync() => _server.DisposeAsync();

    /// <summary>Version and address.</summary>
    public override string ToString() => $"qBittorrent {Version} at {Address}";

    private WireReply Answer(WireRequest request)
    {
        var fault = TakeFault(request.Path);
        var (reply, isKnown) = FaultReplies.IsUnanswered(fault) ? (FaultReplies.Of(fault), true) : _simulation.Answer(request, reply => Distort(reply, request.Path));
        var recorded = RequestLog.Record(request, reply.Status, isKnown);
        ImmutableInterlocked.Update(ref _requests, (all, one) => all.Add(one), recorded);
        return FaultReplies.Deliver(reply, fault);
    }
}
