using System.Globalization;

namespace TorrentApi.Backends.TorBox.Limits;

/// <summary>So many in so long.</summary>
/// <param name="Most">How many; at least one.</param>
/// <param name="Window">In how long.</param>
/// <param name="IsForUncached">True where creating what the service had cached does not count.</param>
internal readonly record struct Rate(int Most, TimeSpan Window, bool IsForUncached = false)
{
    /// <summary>"60 per 1 hour", as the service writes it in a 429; null for another text.</summary>
    public static Rate? Parse(string? text)
    {
        if (text?.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [var most, "per", var count, var unit]) return null;
        if (!int.TryParse(most, CultureInfo.InvariantCulture, out var requests) || !int.TryParse(count, CultureInfo.InvariantCulture, out var units) || requests <= 0 || units is <= 0 or > 1000) return null;

        return unit.TrimEnd('s') switch
        {
            "second" => new Rate(requests, TimeSpan.FromSeconds(units)),
            "minute" => new Rate(requests, TimeSpan.FromMinutes(units)),
            "hour" => new Rate(requests, TimeSpan.FromHours(units)),
            "day" => new Rate(requests, TimeSpan.FromDays(units)),
            _ => null,
        };
    }
}
