using System.Text.Json.Nodes;
using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Mapping.Preferences;

/// <summary>Limits, of which each has a number of its own for "none".</summary>
internal static class Limits
{
    private const int NoCount = -1;
    private const string NotGlobal = "is a value or Unlimited: there is nothing above the server's settings";

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    /// <summary>1 or more; none is -1. A server makes a 0 of connections none as well (seen on all).</summary>
    public static readonly Codec Count = Of(1, NoCount);

    /// <summary>0 or more; none is -1.</summary>
    public static readonly Codec CountFromZero = Of(0, NoCount);

    /// <summary>1 or more; none is 0.</summary>
    public static readonly Codec CountByZero = Of(1, 0);

    /// <summary>
    /// Bytes per second in whole KiB, or KiB/s before 3.3.5; none is 0, before 3.3.5 also -1. The server cuts to whole KiB, and to none what is less than one, so it is given whole ones, rounded up.
    /// </summary>
    public static readonly Codec Rate = new(
        told => told.Whole switch
        {
            null => null,
            <= 0 => Limit<long>.Unlimited,
            { } rate when rate <= long.MaxValue / told.RateUnit => Limit<long>.At(rate * told.RateUnit),
            _ => null,
        },
        (value, told) => Units.WholeKibibytes(((Limit<long>)value).Value ?? 0) / told.RateUnit)
    {
        Complain = value => (Limit<long>)value switch
        {
            { IsGlobal: true } => NotGlobal,
            { Value: <= 0 } => "is more than 0 bytes per second, or Unlimited",
            _ => null,
        },
    };

    /// <summary>A ratio, 0 or more.</summary>
    public static readonly Codec Ratio = Codec.Of<Limit<double>>(
        told => told.Number switch
        {
            null => null,
            < 0 => Limit<double>.Unlimited,
            { } ratio => Limit<double>.At(ratio),
        },
        limit => limit.Value!.Value,
        limit => limit.IsGlobal ? NotGlobal : limit.Value is { } ratio && !(ratio >= 0 && double.IsFinite(ratio)) ? "is a number, 0 or more, or Unlimited" : null);

    /// <summary>A time in minutes, more than zero, rounded up.</summary>
    public static readonly Codec Minutes = Codec.Of<Limit<TimeSpan>>(
        told => told.Whole switch
        {
            null => null,
            < 0 => Limit<TimeSpan>.Unlimited,
            { } minutes => Codecs.Span(minutes, Minute) is { } time ? Limit<TimeSpan>.At(time) : null,
        },
        limit => Codecs.Count(limit.Value!.Value, Minute),
        limit => limit.IsGlobal ? NotGlobal
            : limit.Value is { } time && (time <= TimeSpan.Zero || Codecs.Count(time, Minute) > int.MaxValue) ? "is more than zero, or Unlimited" : null);

    private static Codec Of(int least, int none) => Codec.Of<Limit<int>>(
        told => Codecs.Int(told.Whole) switch
        {
            null => null,
            { } count when count >= least => Limit<int>.At(count),
            _ => Limit<int>.Unlimited,
        },
        limit => limit.Value ?? none,
        limit => limit.IsGlobal ? NotGlobal : limit.Value < least ? $"is {least} or more, or Unlimited" : null);
}
