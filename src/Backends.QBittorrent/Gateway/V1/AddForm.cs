using System.Globalization;
using TorrentApi.Adding;
using TorrentApi.Http;

namespace TorrentApi.Backends.QBittorrent.Gateway.V1;

/// <summary>The bodies of <c>command/upload</c> and <c>command/download</c>: one torrent and the options that this level takes.</summary>
/// <remarks>Multipart wherever there are options: in a form the server turns names to lower case, and then knows no dlLimit.</remarks>
internal static class AddForm
{
    private const string V2Topic = "xt=urn:btmh:";

    public static HttpContent Create(AddSource source, AddPlan plan, Dialect dialect)
    {
        if (source is not AddSource.File && !dialect.TakesOptions) return FormBody.Create([("urls", Link(source))]);

        var body = new MultipartBody();
        if (dialect.TakesOptions)
        {
            foreach (var (name, value) in Options(plan, dialect)) body.Add(name, value);
        }

        return (source is AddSource.File file ? body.AddFile("torrents", "upload.torrent", file.Torrent.Bytes.Span) : body.Add("urls", Link(source))).Create();
    }

    private static IEnumerable<(string Name, string Value)> Options(AddPlan plan, Dialect dialect)
    {
        var (options, native) = (plan.Options, plan.Native);

        // Without it the server's own default would decide whether a torrent runs.
        if (dialect.TakesStopped) yield return ("paused", options.Stopped ? "true" : "false");
        if (options.SavePath is { } path) yield return ("savepath", path);
        if (options.Category is { Length: > 0 } category && native.Contains(Capability.AddCategory)) yield return ("category", category);
        if (options.SkipChecking) yield return ("skip_checking", "true");
        if (options.Layout is { } layout) yield return ("root_folder", layout == ContentLayout.NoSubfolder ? "false" : "true");
        if (options.Name is { } name) yield return ("rename", name);
        if (native.Contains(Capability.AddSpeedLimits))
        {
            if (options.DownloadLimit is { } download) yield return ("dlLimit", Number(download));
            if (options.UploadLimit is { } upload) yield return ("upLimit", Number(upload));
        }

        if (!native.Contains(Capability.AddPicking)) yield break;
        if (options.Sequential) yield return ("sequentialDownload", "true");
        if (options.FirstLastPieceFirst) yield return ("firstLastPiecePrio", "true");
    }

    private static string Link(AddSource source) => source switch
    {
        AddSource.Magnet magnet => WithoutV2(magnet.Link.Text),
        AddSource.Url url => url.Address.AbsoluteUri,
        _ => throw new ArgumentException("The source is of no known kind.", nameof(source)),
    };

    /// <summary>libtorrent up to 1.1 reads the first topic of a magnet link and no other, so the one that it cannot know is left out.</summary>
    private static string WithoutV2(string magnet)
    {
        var at = magnet.IndexOf('?', StringComparison.Ordinal) + 1;
        return magnet[..at] + string.Join('&', magnet[at..].Split('&').Where(part => !part.StartsWith(V2Topic, StringComparison.OrdinalIgnoreCase)));
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
