using System.Globalization;

namespace TorrentApi.Backends.QBittorrent.Gateway;

/// <summary>A dotted version, read leniently: "2.11.4", "2.0", "v5.1.0", "4.6.0beta1". Missing parts are 0. A level of the API v1, "17", is 1.17.</summary>
internal readonly record struct ApiVersion(int Major, int Minor = 0, int Patch = 0) : IComparable<ApiVersion>
{
    /// <summary>A level of the API v1.</summary>
    public static ApiVersion OfLevel(int level) => new(1, level);

    public static ApiVersion Parse(string text)
    {
        Span<int> parts = stackalloc int[3];
        var at = 0;
        foreach (var range in text.AsSpan().TrimStart('v').Split('.'))
        {
            if (at == parts.Length) break;
            var digits = text.AsSpan().TrimStart('v')[range];
            var end = digits.IndexOfAnyExceptInRange('0', '9');
            if (end >= 0) digits = digits[..end];
            if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out parts[at++])) break;
            if (end >= 0) break;
        }

        return new ApiVersion(parts[0], parts[1], parts[2]);
    }

    public int CompareTo(ApiVersion other) => (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch));

    public static bool operator <(ApiVersion left, ApiVersion right) => left.CompareTo(right) < 0;

    public static bool operator >(ApiVersion left, ApiVersion right) => left.CompareTo(right) > 0;

    public static bool operator <=(ApiVersion left, ApiVersion right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ApiVersion left, ApiVersion right) => left.CompareTo(right) >= 0;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}.{Patch}");
}
