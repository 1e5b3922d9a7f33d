namespace TorrentApi.Hosting;

/// <summary>When <see cref="CircuitBreakerInterceptor"/> stops asking a server that does not answer, and for how long.</summary>
public sealed record CircuitBreakerOptions
{
    /// <summary>The default of <see cref="FailureRatio"/>.</summary>
    public const double DefaultFailureRatio = 0.5;

    /// <summary>The default of <see cref="MinimumThroughput"/>.</summary>
    public const int DefaultMinimumThroughput = 5;

    /// <summary>The default of <see cref="SamplingDuration"/>.</summary>
    public static readonly TimeSpan DefaultSamplingDuration = TimeSpan.FromSeconds(30);

    /// <summary>The default of <see cref="BreakDuration"/>.</summary>
    public static readonly TimeSpan DefaultBreakDuration = TimeSpan.FromSeconds(15);

    /// <summary>The share of failed operations at which the circuit opens; more than 0, at most 1.</summary>
    public double FailureRatio { get; set; } = DefaultFailureRatio;

    /// <summary>Fewer operations than this within <see cref="SamplingDuration"/> never open the circuit; 2 or more.</summary>
    public int MinimumThroughput { get; set; } = DefaultMinimumThroughput;

    /// <summary>Over which time operations are counted; half a second or more.</summary>
    public TimeSpan SamplingDuration { get; set; } = DefaultSamplingDuration;

    /// <summary>How long nothing is sent; then one operation is let through, and its outcome decides. Half a second or more.</summary>
    public TimeSpan BreakDuration { get; set; } = DefaultBreakDuration;

    /// <summary>What is wrong, one sentence each.</summary>
    internal IEnumerable<string> Check()
    {
        var shortest = TimeSpan.FromMilliseconds(500);
        if (FailureRatio is not (> 0 and <= 1)) yield return $"{nameof(FailureRatio)} is not more than 0 and at most 1.";
        if (MinimumThroughput < 2) yield return $"{nameof(MinimumThroughput)} is less than 2.";
        if (SamplingDuration < shortest) yield return $"{nameof(SamplingDuration)} is less than half a second.";
        if (BreakDuration < shortest) yield return $"{nameof(BreakDuration)} is less than half a second.";
    }
}
