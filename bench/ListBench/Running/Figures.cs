namespace TorrentApi.ListBench.Running;

/// <summary>What many readings come to.</summary>
internal sealed class Figures(IReadOnlyList<Sample> samples)
{
    /// <summary>Milliseconds; half of the readings took longer.</summary>
    public double Median => MedianOf([.. samples.Select(sample => sample.Milliseconds)]);

    /// <summary>Milliseconds of the quickest, which nothing disturbed.</summary>
    public double Minimum => samples.Min(sample => sample.Milliseconds);

    public double Allocated => MedianOf([.. samples.Select(sample => (double)sample.Allocated)]);

    public double Pause => MedianOf([.. samples.Select(sample => sample.PauseMilliseconds)]);

    public long Peak => samples.Max(sample => sample.PeakBytes);

    public static double MedianOf(IReadOnlyCollection<double> values) => values.Order().ElementAt(values.Count / 2);
}
