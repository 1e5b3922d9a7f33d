namespace TorrentApi.Hosting;

/// <summary>How <see cref="RetryInterceptor"/> repeats: exponential pauses with jitter, and an end to it all.</summary>
public sealed record RetryOptions
{
    /// <summary>The default of <see cref="MaxRetries"/>.</summary>
    public const int DefaultMaxRetries = 3;

    /// <summary>The default of <see cref="Delay"/>.</summary>
    public static readonly TimeSpan DefaultDelay = TimeSpan.FromSeconds(1);

    /// <summary>The default of <see cref="MaxDelay"/>.</summary>
    public static readonly TimeSpan DefaultMaxDelay = TimeSpan.FromSeconds(15);

    /// <summary>The default of <see cref="TotalTime"/>.</summary>
    public static readonly TimeSpan DefaultTotalTime = TimeSpan.FromSeconds(60);

    /// <summary>How often an operation is repeated after its first attempt; 1 or more.</summary>
    public int MaxRetries { get; set; } = DefaultMaxRetries;

    /// <summary>About how long the first pause is; each further one is about twice as long. More than zero.</summary>
    public TimeSpan Delay { get; set; } = DefaultDelay;

    /// <summary>The longest pause of our own choice; what a server asks for may be longer. Not less than <see cref="Delay"/>.</summary>
    public TimeSpan MaxDelay { get; set; } = DefaultMaxDelay;

    /// <summary>
    /// No attempt begins later than this after the first: where the next pause would lead beyond it, the failure is told at once. The operation's own
    /// time-out holds besides.
    /// </summary>
    public TimeSpan TotalTime { get; set; } = DefaultTotalTime;

    /// <summary>What is wrong, one sentence each.</summary>
    internal IEnumerable<string> Check()
    {
        if (MaxRetries < 1) yield return $"{nameof(MaxRetries)} is less than 1: leave retry out to have none.";
        if (Delay <= TimeSpan.Zero) yield return $"{nameof(Delay)} is not more than zero.";
        if (MaxDelay < Delay) yield return $"{nameof(MaxDelay)} is less than {nameof(Delay)}.";
        if (TotalTime <= TimeSpan.Zero) yield return $"{nameof(TotalTime)} is not more than zero.";
    }
}
