using System.Globalization;

namespace TorrentApi.ListBench.Running;

/// <summary>One reading of a list.</summary>
/// <param name="Milliseconds">From the request to the last torrent.</param>
/// <param name="Allocated">Bytes allocated by the whole process meanwhile.</param>
/// <param name="PauseMilliseconds">How long the collector stopped the program.</param>
/// <param name="PeakBytes">The most memory that the process has held so far, over what it held before its first reading.</param>
internal readonly record struct Sample(double Milliseconds, long Allocated, double PauseMilliseconds, long PeakBytes)
{
    public static Sample Parse(string line)
    {
        var parts = line.Split(' ');
        return new Sample(
            double.Parse(parts[0], CultureInfo.InvariantCulture), long.Parse(parts[1], CultureInfo.InvariantCulture),
            double.Parse(parts[2], CultureInfo.InvariantCulture), long.Parse(parts[3], CultureInfo.InvariantCulture));
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Milliseconds:R} {Allocated} {PauseMilliseconds:R} {PeakBytes}");
}
