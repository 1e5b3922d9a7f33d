using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using TorrentApi.Testing.Http;
using TorrentApi.Testing.TorBox;
using TorrentApi.Testing.TorBox.Wire;

namespace TorrentApi.Testing;

/// <summary>A TorBox with one account in this process: its API over real HTTP on a free loopback port, nothing to install, no account and no swarm.</summary>
/// <remarks>
/// <code>await using var server = TorBoxServer.Start();</code>
/// <para>
/// It answers as documents, clients and reports say that the service does; nobody could ask the service itself. Where they contradict one another
/// <see cref="TorBoxQuirks"/> has a switch. Torrents live by the clock: they wait, download, are moved to storage, seed and expire; slots, plan, rate limits
/// and the cached list are kept. Usenet, web downloads, RSS, vendors and payments are not played: they answer as unknown routes and show in
/// <see cref="UnknownRequests"/>.
/// </para>
/// <para>Thread-safe.</para>
/// </remarks>
public sealed partial class TorBoxServer : IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly Simulation _simulation;
    private readonly WireServer _server;
    private ImmutableList<RecordedRequest> _requests = [];

    private TorBoxServer(TorBoxServerOptions options)
    {
        var clock = options.Clock ?? TimeProvider.System;
        _simulation = new Simulation(options, clock);
        _server = new WireServer(Answer, clock) { ReadsChunks = true };
        _simulation.Port = _server.Port;
        Options = options;
    }

    /// <summary>How it was made.</summary>
    public TorBoxServerOptions Options { get; }

    /// <summary>Where it listens: <c>http://127.0.0.1:port/</c>. Links to content lead there too.</summary>
    public Uri Address => new($"http://127.0.0.1:{_server.Port.ToString(CultureInfo.InvariantCulture)}/");

    /// <summary>Every request so far, oldest first, without its secrets.</summary>
    public IReadOnlyList<RecordedRequest> Requests => Volatile.Read(ref _requests);

    /// <summary>The requests for what the service, or this simulator, does not have: empty where a client asks for nothing by a wrong name.</summary>
    public IReadOnlyList<RecordedRequest> UnknownRequests => [.. Requests.Where(request => !request.IsKnown)];

    /// <summary>The requests that named every torrent of the account at once (<c>all: true</c>), which no client should do by accident.</summary>
    public IReadOnlyList<RecordedRequest> DangerousRequests => [.. Requests.Where(IsDangerous)];

    /// <summary>Starts a server; it listens when this returns.</summary>
    /// <param name="options">How it lives; null for all defaults.</param>
    [SuppressMessage("Reliability", "CA2000", Justification = "The caller disposes it.")]
    public static TorBoxServer Start(TorBoxServerOptions? options = null) => new(options ?? new TorBoxServerOptions());

    /// <summary>Closes every connection and the port.</summary>
    public ValueTask DisposeAsync() => _server.DisposeAsync();

    /// <summary>The address.</summary>
    public override string ToString() => $"TorBox at {Address}";

    private static bool IsDangerous(RecordedRequest request) =>
        request.Method == "POST" && request.Path.Contains("/control", StringComparison.Ordinal) && request.Parameters.GetValueOrDefault("all") is "True" or "true" or "1";

    private WireReply Answer(WireRequest request)
    {
        var fault = TakeFault(request.Path);
        var (reply, isKnown) = fault.Refusal is { } refusal ? (Replies.Refuse(Options.Quirks, refusal), true)
            : fault.Reply is { } instead ? (instead, true)
            : _simulation.Answer(request);
        var recorded = RequestLog.Record(request, reply.Status, isKnown);
        ImmutableInterlocked.Update(ref _requests, (all, one) => all.Add(one), recorded);
        return FaultReplies.Deliver(reply, fault.Fault);
    }
}
