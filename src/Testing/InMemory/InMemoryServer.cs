namespace TorrentApi.Testing;

/// <summary>The server behind an <see cref="InMemoryTorrentApi"/>: its torrents, their simulated life, and what a test does to them.</summary>
/// <remarks>
/// <para>
/// A running torrent learns its metadata, downloads and then seeds by the clock: nothing runs in the background, each answer shows what the time since the
/// last one has brought. Several clients may share one server. Thread-safe.
/// </para>
/// <para>
/// Data that a removal kept is there when the same torrent is added again. Share limits are kept and shown, and stop nothing; there is a queue order and no
/// limit of active torrents.
/// </para>
/// </remarks>
public sealed partial class InMemoryServer
{
    private readonly Lock _gate = new();
    private readonly TorrentStore _store = new();
    private readonly TimeProvider _clock;
    private int _requestCount;

    /// <summary>Makes an empty server.</summary>
    /// <param name="options">How it lives; null for all defaults.</param>
    /// <param name="clock">Its time; null for the system's.</param>
    public InMemoryServer(InMemoryOptions? options = null, TimeProvider? clock = null) =>
        (Options, _clock) = (options is null ? new() : options with { }, clock ?? TimeProvider.System);

    /// <summary>How it lives: a copy of what was given. A change here takes effect with the next answer.</summary>
    public InMemoryOptions Options { get; }

    /// <summary>How many requests reached it from all its clients. What an interceptor or an argument check refused is not among them.</summary>
    public int RequestCount => Volatile.Read(ref _requestCount);

    /// <summary>While set, every request fails with it; null by default.</summary>
    public ApiError? Fault { get; set; }

    /// <summary>How long each request takes before anything is done; <see cref="Timeout.InfiniteTimeSpan"/> hangs. Zero by default.</summary>
    public TimeSpan Latency { get; set; }

    /// <summary>Answers one request: takes its time, fails where it should, and works on torrents that have lived until now.</summary>
    internal async Task<TResult> AnswerAsync<TResult>(Func<TResult> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Interlocked.Increment(ref _requestCount);
        if (Latency != TimeSpan.Zero) await Task.Delay(Latency, _clock, cancellationToken).ConfigureAwait(false);
        if (Fault is { } fault) throw new TorrentApiException(fault);

        return Do(work);
    }

    private TResult Do<TResult>(Func<TResult> work)
    {
        lock (_gate)
        {
            var now = _clock.GetUtcNow();
            foreach (var torrent in _store.All) torrent.Advance(now);
            return work();
        }
    }
}
