using System.Collections.Concurrent;
using System.Threading.RateLimiting;
using TorrentApi.Backends.TorBox.Gateway;

namespace TorrentApi.Backends.TorBox.Limits;

/// <summary>The limits of each endpoint, as the service publishes them and as its answers correct them.</summary>
/// <remarks>
/// 300 a minute for each key and endpoint; creates beside that 60 an hour, which count what was not cached, and 10 a minute at the edge
/// (support.torbox.app, article 13726368).
/// </remarks>
internal sealed class EndpointLimits(TorBoxOptions options, TimeProvider clock) : IDisposable
{
    /// <summary>For a 429 that does not say how long; what careful clients wait (facts, 8.2).</summary>
    public static readonly TimeSpan LongestGuess = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan Guess = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, SlidingLogLimiter> _limiters = new(StringComparer.Ordinal);
    private readonly Rate _hourly = new(options.CreatesPerHour, TimeSpan.FromHours(1), IsForUncached: true);

    /// <summary>Waits until the endpoint may be asked.</summary>
    /// <exception cref="TorrentApiException"><see cref="ApiError.Throttled"/>: it would take longer than the caller's patience; nothing was sent.</exception>
    public async Task<RateLimitLease> EnterAsync(Call call, CancellationToken cancellationToken)
    {
        var lease = await LimiterOf(call).AcquireAsync(1, cancellationToken).ConfigureAwait(false);
        if (lease.IsAcquired) return lease;

        throw new TorrentApiException(new ApiError.Throttled(lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : null));
    }

    /// <summary>Learns from an answer that was given.</summary>
    public void Note(Call call, RateLimitLease lease, HttpResponseMessage reply)
    {
        var headers = RateHeaders.Read(reply, clock.GetUtcNow());
        if (!call.IsCreate || headers.Limit is not { } limit) return;

        // What was cached is counted with the other requests: the limit that is told tells which.
        if (limit > options.CreatesPerHour) LimiterOf(call).CountAsCached(lease);
        else if (headers.Remaining is { } remaining) LimiterOf(call).Align(_hourly with { Most = Math.Min(limit, _hourly.Most) }, remaining);
    }

    /// <summary>Learns from a 429, and tells how long to stay away.</summary>
    /// <param name="call">What was refused.</param>
    /// <param name="reply">The answer.</param>
    /// <param name="detail">Its text, such as "60 per 1 hour"; null where there is none.</param>
    public TimeSpan Refused(Call call, HttpResponseMessage reply, string? detail)
    {
        var rate = Rate.Parse(detail);
        var wait = RateHeaders.Read(reply, clock.GetUtcNow()).RetryAfter
            ?? (rate is { } told ? (told.Window < LongestGuess ? told.Window : LongestGuess) : Guess);

        if (rate is { } named) LimiterOf(call).Learn(named);
        LimiterOf(call).Hold(wait);
        return wait;
    }

    public void Dispose()
    {
        foreach (var limiter in _limiters.Values) limiter.Dispose();
    }

    private SlidingLogLimiter LimiterOf(Call call) =>
        _limiters.GetOrAdd(call.Endpoint, static (_, made) => new SlidingLogLimiter(made.Rates, made.Patience, made.Clock), (Rates: RatesOf(call), Patience: options.LimitPatience, Clock: clock));

    private IEnumerable<Rate> RatesOf(Call call) =>
        call.IsCreate
            ? [new(options.RequestsPerMinute, TimeSpan.FromMinutes(1)), new(options.CreatesPerMinute, TimeSpan.FromMinutes(1), IsForUncached: true), _hourly]
            : [new(options.RequestsPerMinute, TimeSpan.FromMinutes(1))];
}
