namespace TorrentApi.ListBench.Running;

/// <summary>What many readings come to.</summary>
internal sealed class Figures(IReadOnlyList<Sample> samples)
{
    /// <summary>Milliseconds; half of the readings took longer.</summary>
    public double Median => MedianOf(samples.Select(sample => sample.Milliseconds));

    /// <summary>Milliseconds of the quickest, which nothing disturbed.</summary>
    public double Minimum => samples.Min(sample => sample.Milliseconds);

    /// <summary>Milliseconds that the processors worked.</summary>
    public double Cpu => MedianOf(samples.Select(sample => sample.CpuMilliseconds));

    public double Allocated => MedianOf(samples.Select(sample => (double)sample.Allocated));

    public double Pause => MedianOf(samples.Select(sample => sample.PauseMilliseconds));

    public long Peak => samples.Max(sample => sample.PeakBytes);

    public static double MedianOf(IEnumerable<double> values)
    {
        var ordered = values.Order().ToList();
        return ordered[ordered.Count / 2];
    }
}
