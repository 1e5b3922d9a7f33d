using System.Globalization;
using TorrentApi.Adding;
using TorrentApi.Http;

namespace TorrentApi.Backends.QBittorrent.Gateway.V2;

/// <summary>The body of <c>torrents/add</c>: one torrent and the options that this version takes.</summary>
/// <remarks>
/// A parameter that a version does not know is ignored silently, so both spellings of a renamed one are always sent: paused and stopped (5.0),
/// skip_checking and seedMode (5.3), root_folder and contentLayout (4.3.2).
/// </remarks>
internal static class AddForm
{
    public static HttpContent Create(AddSource source, AddPlan plan)
    {
        var body = new MultipartBody();
        foreach (var (name, value) in Options(plan.Options, plan.Native)) body.Add(name, value);

        return (source switch
        {
            AddSource.Magnet magnet => body.Add("urls", magnet.Link.Text),
            AddSource.Url url => body.Add("urls", url.Address.AbsoluteUri),
            AddSource.File file => body.AddFile("torrents", "upload.torrent", file.Torrent.Bytes.Span),
            _ => throw new ArgumentException("The source is of no known kind.", nameof(source)),
        }).Create();
    }

    private static IEnumerable<(string Name, string Value)> Options(AddOptions options, IReadOnlySet<Capability> native)
    {
        // Without it the server's own default would decide whether a torrent runs.
        var stopped = options.Stopped && native.Contains(Capability.AddStopped) ? "true" : "false";
        yield return ("paused", stopped);
        yield return ("stopped", stopped);

        if (options.SavePath is { } path) yield return ("savepath", path);
        if (Management(options, native) is { } management) yield return ("autoTMM", management);
        if (options.Category is { Length: > 0 } category) yield return ("category", category);
        if (native.Contains(Capability.AddTags)) yield return ("tags", string.Join(',', options.Tags));
        if (options.Name is { } name) yield return ("rename", name);
        if (options.DownloadLimit is { } download) yield return ("dlLimit", Number(download));
        if (options.UploadLimit is { } upload) yield return ("upLimit", Number(upload));
        if (options.Sequential) yield return ("sequentialDownload", "true");
        if (options.FirstLastPieceFirst) yield return ("firstLastPiecePrio", "true");
        if (native.Contains(Capability.AddTopOfQueue)) yield return ("addToTopOfQueue", "true");
        if (native.Contains(Capability.AddForced)) yield return ("forced", "true");
        foreach (var pair in Checking(options).Concat(Layout(options)).Concat(Limits(options, native)).Concat(Native(options))) yield return pair;
    }

    /// <summary>A save path is ignored where management is the server's default (4.2.5 and 4.5.2 observed), so it switches management off.</summary>
    private static string? Management(AddOptions options, IReadOnlySet<Capability> native) => options switch
    {
        { SavePath: not null } => "false",
        { AutomaticManagement: { } on } when native.Contains(Capability.AddAutomaticManagement) => on ? "true" : "false",
        _ => null,
    };

    private static IEnumerable<(string, string)> Checking(AddOptions options) =>
        options.SkipChecking ? [("skip_checking", "true"), ("seedMode", "true")] : [];

    private static IEnumerable<(string, string)> Layout(AddOptions options) => options.Layout is { } layout
        ? [("root_folder", layout == ContentLayout.NoSubfolder ? "false" : "true"), ("contentLayout", layout.ToString())]
        : [];

    private static IEnumerable<(string, string)> Limits(AddOptions options, IReadOnlySet<Capability> native)
    {
        if (native.Contains(Capability.AddRatioLimit)) yield return ("ratioLimit", ShareLimitText.Ratio(options.RatioLimit));
        if (native.Contains(Capability.AddSeedingTimeLimit)) yield return ("seedingTimeLimit", ShareLimitText.Minutes(options.SeedingTimeLimit));
        if (native.Contains(Capability.AddInactiveSeedingTimeLimit)) yield return ("inactiveSeedingTimeLimit", ShareLimitText.Minutes(options.InactiveSeedingTimeLimit));
        if (native.Contains(Capability.AddLimitAction)) yield return ("shareLimitAction", ShareLimitText.Action(options.LimitAction));
        if (native.Contains(Capability.AddLimitMode)) yield return ("shareLimitsMode", ShareLimitText.Mode(options.LimitMode));
    }

    private static IEnumerable<(string, string)> Native(AddOptions options)
    {
        foreach (var native in options.Native.OfType<QBittorrentAddOptions>())
        {
            if (native.DownloadPath is { } path)
            {
                yield return ("useDownloadPath", "true");
                yield return ("downloadPath", path);
            }

            if (native.StopCondition is { } condition) yield return ("stopCondition", condition.ToString());
        }
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
