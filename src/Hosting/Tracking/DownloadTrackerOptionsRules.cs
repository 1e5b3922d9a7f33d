using Microsoft.Extensions.Options;

namespace TorrentApi.Hosting.Tracking;

/// <summary>What is wrong with the tracker's options.</summary>
internal sealed class DownloadTrackerOptionsRules : IValidateOptions<DownloadTrackerOptions>
{
    public ValidateOptionsResult Validate(string? name, DownloadTrackerOptions options)
    {
        List<string> failures = [.. Check(options)];
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> Check(DownloadTrackerOptions options)
    {
        if (options.Interval <= TimeSpan.Zero) yield return $"The download tracker's {nameof(options.Interval)} is not more than zero.";
        if (options.ProgressStep is not (> 0 and <= 1)) yield return $"The download tracker's {nameof(options.ProgressStep)} is not more than 0 and at most 1.";
        if (options.RemovalDelay < TimeSpan.Zero) yield return $"The download tracker's {nameof(options.RemovalDelay)} is negative.";
        if (!Enum.IsDefined(options.ExistingTorrents)) yield return $"The download tracker's {nameof(options.ExistingTorrents)} is no member of its enum.";
    }
}
