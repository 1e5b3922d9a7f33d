using System.Globalization;

namespace TorrentApi.ListBench.Running;

/// <summary>One reading.</summary>
/// <param name="Milliseconds">From the request to the last torrent.</param>
/// <param name="CpuMilliseconds">What all threads of the process worked meanwhile: it hardly depends on what else the machine does.</param>
/// <param name="Allocated">Bytes allocated by the whole process meanwhile.</param>
/// <param name="PauseMilliseconds">How long the collector stopped the program.</param>
/// <param name="PeakBytes">The most memory that the process has held so far, over what it held before its first reading.</param>
internal readonly record struct Sample(double Milliseconds, double CpuMilliseconds, long Allocated, double PauseMilliseconds, long PeakBytes)
{
    public static Sample Parse(string line)
    {
        var parts = line.Split(' ');
        return new Sample(Number(parts[0]), Number(parts[1]), (long)Number(parts[2]), Number(parts[3]), (long)Number(parts[4]));
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Milliseconds:R} {CpuMilliseconds:R} {Allocated} {PauseMilliseconds:R} {PeakBytes}");

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
