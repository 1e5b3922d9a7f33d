using System.Globalization;
using System.Text;

namespace TorrentApi.Backends.QBittorrent.Wire;

/// <summary>Times as 3.3.4 sends them: <c>2026-11-21T03:30:41.000</c>, by the server's own clock and without its zone; "" for never.</summary>
internal static class ServerTime
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss.FFF";

    /// <summary>Seconds since 1970; null for what is no such time. Of an hour that comes twice, the second: the first is not told apart.</summary>
    public static long? ToUnixSeconds(ReadOnlySpan<byte> utf8, TimeZoneInfo zone)
    {
        if (!DateTime.TryParseExact(Encoding.UTF8.GetString(utf8), Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)) return null;

        // A time in the hour that a spring leaves out is of a server whose zone is another; near enough is better than nothing.
        var utc = local - zone.GetUtcOffset(local);
        return new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)).ToUnixTimeSeconds();
    }
}
