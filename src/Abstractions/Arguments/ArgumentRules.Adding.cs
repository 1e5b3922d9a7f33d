using System.Runtime.CompilerServices;

namespace TorrentApi;

public static partial class ArgumentRules
{
    /// <summary>Refuses an add without a source, with an address that is not http(s), with options that contradict one another, or with an illegal name or limit.</summary>
    public static void CheckAdd(AddRequest request, [CallerArgumentExpression(nameof(request))] string? parameter = null)
    {
        ArgumentNullException.ThrowIfNull(request, parameter);
        if (request.Options is not { } options) throw new ArgumentException("The add has no options: use AddOptions.Default.", parameter);

        CheckSource(request.Source, parameter);
        CheckNames(options, parameter);
        CheckChoices(options, parameter);
        CheckLimits(options, parameter);
        CheckContradictions(options, parameter);
    }

    private static void CheckSource(AddSource? source, string? parameter)
    {
        switch (source)
        {
            case AddSource.Magnet { Link: not null } or AddSource.File { Torrent: not null } when !source.Hash.GetValueOrDefault().IsEmpty:
            case AddSource.Url { Address: { IsAbsoluteUri: true, Scheme: "http" or "https" } }:
                return;
            case AddSource.Url:
                throw new ArgumentException("Only an absolute http or https address can be added.", parameter);
            default:
                throw new ArgumentException("The add has no source: a magnet link, a .torrent file or an http(s) address.", parameter);
        }
    }

    private static void CheckNames(AddOptions options, string? parameter)
    {
        if (options.Category is not null) CheckCategory(options.Category, parameter);
        CheckTags(options.Tags, parameter);
        CheckSavePath(options.SavePath, parameter);
        if (options.Name is not null) CheckTorrentName(options.Name, parameter);
    }

    private static void CheckTorrentName(string name, string? parameter)
    {
        if (string.IsNullOrWhiteSpace(name) || HasControl(name))
            throw new ArgumentException("A torrent's name is not blank and has no line break or other control character.", parameter);
    }

    private static void CheckSavePath(string? path, string? parameter)
    {
        if (path is not null && (string.IsNullOrWhiteSpace(path) || HasControl(path)))
            throw new ArgumentException("A save path is not blank and has no line break or other control character; null leaves it to the server.", parameter);
    }

    private static void CheckChoices(AddOptions options, string? parameter)
    {
        CheckDefined(options.StopTiming, nameof(options.StopTiming));
        CheckDefined(options.Layout ?? default, nameof(options.Layout));
        CheckDefined(options.LimitAction ?? default, nameof(options.LimitAction));
        CheckDefined(options.LimitMode ?? default, nameof(options.LimitMode));
        if (options.Skippable is null) throw new ArgumentException("The skippable options are null; leave them empty for none.", parameter);
        if (options.Native is null || options.Native.Contains(null)) throw new ArgumentException("The native options are null, or one of them is.", parameter);
    }

    private static void CheckLimits(AddOptions options, string? parameter)
    {
        CheckRate(options.DownloadLimit, parameter);
        CheckRate(options.UploadLimit, parameter);
        CheckRatio(options.RatioLimit, parameter);
        CheckSeedingTime(options.SeedingTimeLimit, parameter);
        CheckSeedingTime(options.InactiveSeedingTimeLimit, parameter);
    }

    private static void CheckContradictions(AddOptions options, string? parameter)
    {
        if (options.AutomaticManagement == true && options.SavePath is not null)
            throw new ArgumentException("With automatic management the server chooses the path: leave out one of AutomaticManagement and SavePath.", parameter);
        if (options.Forced && options.Stopped)
            throw new ArgumentException("A forced torrent runs and a stopped one does not: leave out one of Forced and Stopped.", parameter);
    }
}
