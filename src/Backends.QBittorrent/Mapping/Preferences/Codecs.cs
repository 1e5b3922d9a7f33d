using System.Globalization;
using System.Text.Json.Nodes;
using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Mapping.Preferences;

/// <summary>Plain values, numbers of enums, lists in one text, and times in the units of the server.</summary>
internal static class Codecs
{
    private const long Kibibyte = 1024;
    private const int LastPort = ushort.MaxValue;

    public static readonly Codec Flag = Codec.Of<bool>(told => told.Flag, value => value);

    public static readonly Codec Text = Codec.Of<string>(told => told.Text, value => value);

    /// <summary>A path of the server, without the separator at its end that it has up to 4.2.</summary>
    public static readonly Codec Path = Codec.Of<string>(told => told.Text is { } path ? PathText.TrimEnd(path) : null, value => value);

    public static readonly Codec Whole = Codec.Of<int>(told => Int(told.Whole), value => value, value => value < 0 ? "is 0 or more" : null);

    public static readonly Codec Whole64 = Codec.Of<long>(told => Units.Bytes(told.Whole), value => value, value => value < 0 ? "is 0 or more" : null);

    public static readonly Codec Port = Codec.Of<int>(
        told => told.Whole is >= 0 and <= LastPort ? (int)told.Whole : null, value => value, value => value is < 0 or > LastPort ? "is 0 to 65535" : null);

    /// <summary>Bytes per second, which the server counts in KiB.</summary>
    public static readonly Codec KibibyteRate = Codec.Of<long>(
        told => told.Whole is >= 0 and <= long.MaxValue / Kibibyte ? told.Whole * Kibibyte : null,
        value => Units.WholeKibibytes(value) / Kibibyte, value => value < 0 ? "is 0 or more" : null);

    public static readonly Codec Milliseconds = Time(TimeSpan.FromMilliseconds(1));

    public static readonly Codec Seconds = Time(TimeSpan.FromSeconds(1));

    public static readonly Codec Minutes = Time(TimeSpan.FromMinutes(1));

    /// <summary>Texts, one a line.</summary>
    public static readonly Codec Lines = Listed('\n', "holds no line break");

    /// <summary>Texts with semicolons between them.</summary>
    public static readonly Codec Semicolons = Listed(';', "holds no semicolon");

    /// <summary>The number of an enum, whether it has a name or not.</summary>
    public static Codec Number<T>()
        where T : struct, Enum =>
        Codec.Of<T>(told => Int(told.Whole) is { } number ? Enum.ToObject(typeof(T), number) : null, value => Convert.ToInt32(value, CultureInfo.InvariantCulture));

    /// <summary>How many whole units a time is, rounded up: what is cut to 0 may mean something else.</summary>
    public static long Count(TimeSpan time, TimeSpan unit) => (time.Ticks / unit.Ticks) + (time.Ticks % unit.Ticks > 0 ? 1 : 0);

    /// <summary>The time that so many units are; null where it is none.</summary>
    public static TimeSpan? Span(long? count, TimeSpan unit) => count >= 0 && count <= TimeSpan.MaxValue.Ticks / unit.Ticks ? TimeSpan.FromTicks(count.Value * unit.Ticks) : null;

    /// <summary>A number that fits; null for one that does not.</summary>
    public static int? Int(long? number) => number is >= int.MinValue and <= int.MaxValue ? (int)number.Value : null;

    private static Codec Time(TimeSpan unit) => Codec.Of<TimeSpan>(
        told => Span(told.Whole, unit), value => Count(value, unit), value => value < TimeSpan.Zero || Count(value, unit) > int.MaxValue ? "is zero or more, and not for ever" : null);

    private static Codec Listed(char separator, string rule) => Codec.Of<IReadOnlyList<string>>(
        told => told.Text?.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
        value => string.Join(separator, value),
        value => value.Any(item => string.IsNullOrWhiteSpace(item) || item.Contains(separator, StringComparison.Ordinal)) ? $"is a list of texts, each of which is not empty and {rule}" : null);
}
