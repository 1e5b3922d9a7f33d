using System.Globalization;
using System.Net.Http.Headers;

namespace TorrentApi.Backends.TorBox.Limits;

/// <summary>What the headers of an answer say of limits; each may be absent.</summary>
/// <remarks>
/// <c>x-ratelimit-limit</c>, <c>-remaining</c> and <c>-reset</c> come with creates at times; <c>reset</c> is in how many seconds or a Unix time, with a fraction or
/// without. Source: jittarao/torbox-app, torboxRateLimitHeaders.js (facts, 8.2).
/// </remarks>
internal readonly record struct RateHeaders
{
    // Nothing renews itself later than this: a larger number of seconds is a point in time.
    private const double LongestReset = 365 * 24 * 3600;

    /// <summary>How many the window holds.</summary>
    public int? Limit { get; private init; }

    /// <summary>How many are left of it.</summary>
    public int? Remaining { get; private init; }

    /// <summary>How long to stay away.</summary>
    public TimeSpan? RetryAfter { get; private init; }

    public static RateHeaders Read(HttpResponseMessage reply, DateTimeOffset now)
    {
        var headers = reply.Headers;
        return new()
        {
            Limit = (int?)Number(headers, "x-ratelimit-limit"),
            Remaining = (int?)Number(headers, "x-ratelimit-remaining"),
            RetryAfter = Asked(reply) ?? Reset(Number(headers, "x-ratelimit-reset"), headers.Date ?? now),
        };
    }

    /// <summary>A date counts from the answer's own: the server's clock need not be ours.</summary>
    private static TimeSpan? Asked(HttpResponseMessage reply) => reply.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } until } when reply.Headers.Date is { } now => until > now ? until - now : TimeSpan.Zero,
        _ => null,
    };

    private static TimeSpan? Reset(double? seconds, DateTimeOffset now) => seconds switch
    {
        null or < 0 => null,
        <= LongestReset => TimeSpan.FromSeconds(seconds.Value),
        _ when seconds - now.ToUnixTimeSeconds() is > 0 and <= LongestReset and var left => TimeSpan.FromSeconds(left),
        _ => null,
    };

    private static double? Number(HttpResponseHeaders headers, string name) =>
        headers.TryGetValues(name, out var values)
        && double.TryParse(values.First(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number < int.MaxValue * 4.0
            ? number
            : null;
}
