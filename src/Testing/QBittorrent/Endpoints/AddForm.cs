using System.Globalization;
using TorrentApi.Testing.QBittorrent.Store;
using TorrentApi.Testing.QBittorrent.Versions;

namespace TorrentApi.Testing.QBittorrent.Endpoints;

/// <summary>The options of an add, by the names that each version takes; others are ignored without a word.</summary>
internal static class AddForm
{
    public static SimulatedTorrent Create(AddSource source, Exchange exchange)
    {
        var (version, store) = (exchange.Version, exchange.Store);
        var options = ReadOptions(exchange);
        var life = new StoredTorrent(source, options, store.Life, store.Now);
        var magnet = (source as AddSource.Magnet)?.Link;
        if (magnet is not null) life.Metadata = store.Options.FindMetadata?.Invoke(magnet);
        if (options.Forced && !options.Stopped) life.Start(force: true);

        var file = (source as AddSource.File)?.Torrent;
        var torrent = new SimulatedTorrent(life)
        {
            File = file,
            Magnet = magnet,
            SavePath = options.SavePath ?? "",
            DownloadPath = version.Has(Release.R44) && exchange.Flag("useDownloadPath") == true ? exchange.Get("downloadPath") : "",
            HasDownloadLimit = exchange.Get("dlLimit").Length > 0,
            HasUploadLimit = exchange.Get("upLimit").Length > 0,
            Comment = file?.Comment ?? "",
            VisibleAt = store.Now + (version.AddsLater ? store.Options.AddLag : TimeSpan.Zero),
        };
        SetLimits(torrent, exchange);
        return torrent;
    }

    private static AddOptions ReadOptions(Exchange exchange)
    {
        var (version, store) = (exchange.Version, exchange.Store);
        var category = SimulatedCategory.IsValidName(exchange.Get("category")) ? exchange.Get("category") : "";
        if (category.Length > 0) CategoryEndpoints.Ensure(category, exchange);
        var isAutomatic = exchange.Flag("autoTMM") == true;
        return new AddOptions
        {
            SavePath = isAutomatic || exchange.Get("savepath").Length == 0 ? null : exchange.Get("savepath"),
            Category = category,
            Tags = version.Has(Release.R432) ? ReadTags(exchange) : [],
            Stopped = exchange.Flag(version.StoppedOption) == true,
            Name = exchange.Get("rename").Trim() is { Length: > 0 } name ? name : null,
            SkipChecking = exchange.Flag(version.SkipCheckingOption) == true,
            Layout = ReadLayout(exchange),
            Sequential = exchange.Flag("sequentialDownload") == true,
            FirstLastPieceFirst = exchange.Flag("firstLastPiecePrio") == true,
            DownloadLimit = exchange.Number("dlLimit") is > 0 and var download ? download : null,
            UploadLimit = exchange.Number("upLimit") is > 0 and var upload ? upload : null,
            TopOfQueue = version.Has(Release.R46) && exchange.Flag("addToTopOfQueue") == true,
            AutomaticManagement = isAutomatic,
            Forced = version.Has(Release.R51) && exchange.Flag("forced") == true,
        };
    }

    private static List<string> ReadTags(Exchange exchange) =>
    [
        .. exchange.Get("tags").Split(',').Select(tag => exchange.Version.TrimsAddedTags ? tag.Trim() : tag).Where(tag => tag.Trim().Length > 0).Distinct(StringComparer.Ordinal),
    ];

    private static ContentLayout? ReadLayout(Exchange exchange)
    {
        if (!exchange.Version.Has(Release.R432)) return exchange.Flag("root_folder") == false ? ContentLayout.NoSubfolder : ContentLayout.Original;
        return Enum.TryParse<ContentLayout>(exchange.Get("contentLayout"), out var layout) ? layout : ContentLayout.Original;
    }

    private static void SetLimits(SimulatedTorrent torrent, Exchange exchange)
    {
        var version = exchange.Version;
        if (version.Has(Release.R434) && double.TryParse(exchange.Get("ratioLimit"), CultureInfo.InvariantCulture, out var ratio)) torrent.RatioLimit = ShareLimits.Normal(ratio);
        if (version.Has(Release.R434)) torrent.SeedingMinutes = Minutes(exchange, "seedingTimeLimit");
        if (version.Has(Release.R46)) torrent.InactiveMinutes = Minutes(exchange, "inactiveSeedingTimeLimit");
        if (version.Has(Release.R52)) torrent.LimitAction = ShareLimits.Action(exchange.Get("shareLimitAction"));
        if (version.Has(Release.R53)) torrent.LimitsMode = ShareLimits.Mode(exchange.Get("shareLimitsMode"));
    }

    private static long Minutes(Exchange exchange, string name) =>
        long.TryParse(exchange.Get(name), CultureInfo.InvariantCulture, out var minutes) ? (long)ShareLimits.Normal(minutes) : SimulatedTorrent.GlobalLimit;
}
