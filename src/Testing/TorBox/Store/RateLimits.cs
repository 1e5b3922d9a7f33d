using TorrentApi.Testing.TorBox.Endpoints;

namespace TorrentApi.Testing.TorBox.Store;

/// <summary>The limits on requests. Sources: support.torbox.app article 13726368 and the published API text; see the quirks for other versions.</summary>
internal sealed class RateLimits(TorBoxServerOptions options, TimeProvider clock)
{
    private readonly Dictionary<string, RequestWindow> _endpoints = new(StringComparer.Ordinal);
    private readonly RequestWindow _address = new(5, TimeSpan.FromSeconds(1), "5 per 1 second");
    private readonly RequestWindow _perMinute = new(options.CreatesPerMinute, TimeSpan.FromMinutes(1), $"{options.CreatesPerMinute} per 1 minute");
    private readonly List<(string? Path, DateTimeOffset Until)> _forced = [];
    private readonly RequestWindow _perHour = options.Quirks.FiftyCreates
        ? new(50, TimeSpan.FromHours(1), "50 per 1 hour")
        : new(options.CreatesPerHour, TimeSpan.FromHours(1), $"{options.CreatesPerHour} per 1 hour");

    private DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>Refuses for a while, whatever was asked before.</summary>
    public void Force(TimeSpan duration, string? path) => _forced.Add((path, Now + duration));

    public void Release() => _forced.Clear();

    /// <summary>Counts a call of an endpoint.</summary>
    /// <exception cref="Throttling">One too many.</exception>
    public void Count(string path)
    {
        _forced.RemoveAll(forced => forced.Until <= Now);
        if (_forced.Find(forced => forced.Path is null || forced.Path == path) is { Until: var until } && until > Now)
            throw new Throttling(WindowOf(path).Text, until - Now);

        Take(options.Quirks.LimitsByAddress ? _address : WindowOf(path));
    }

    /// <summary>Counts a create, beside its call.</summary>
    /// <exception cref="Throttling">One too many.</exception>
    public void CountCreate(bool isCached)
    {
        if (isCached && !options.Quirks.EveryCreateCounts) return;

        if (_perHour.TimeUntilRoom(Now) > TimeSpan.Zero) Take(_perHour);
        Take(_perMinute);
        Take(_perHour);
    }

    /// <summary>The headers of an answer to a create.</summary>
    public IEnumerable<(string Name, string Value)> Headers(bool isCached)
    {
        var window = isCached && !options.Quirks.EveryCreateCounts ? WindowOf(CreateEndpoints.Path) : _perHour;
        if (window.Limit == 0) return [];
        return [("x-ratelimit-limit", Invariant(window.Limit)), ("x-ratelimit-remaining", Invariant(window.Left(Now))), ("x-ratelimit-reset", ResetText(window.Reset(Now)))];
    }

    private void Take(RequestWindow window)
    {
        var wait = window.TimeUntilRoom(Now);
        if (wait == TimeSpan.Zero || options.Quirks.RefusedRequestsCount) window.Take(Now);
        if (wait > TimeSpan.Zero) throw new Throttling(window.Text, window.TimeUntilRoom(Now));
    }

    private RequestWindow WindowOf(string path)
    {
        if (!_endpoints.TryGetValue(path, out var window))
            _endpoints[path] = window = new RequestWindow(options.RequestsPerMinute, TimeSpan.FromMinutes(1), $"{options.RequestsPerMinute} per 1 minute");
        return window;
    }

    private string ResetText(TimeSpan wait)
    {
        var seconds = options.Quirks.ResetIsUnixTime ? (Now + wait - DateTimeOffset.UnixEpoch).TotalSeconds : wait.TotalSeconds;
        return options.Quirks.ResetHasFraction ? Invariant(seconds + 0.25) : Invariant(Math.Ceiling(seconds));
    }

    private static string Invariant(double number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
