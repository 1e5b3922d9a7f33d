using TorrentApi.Testing.Http;
using TorrentApi.Testing.UTorrent.Store;

namespace TorrentApi.Testing.UTorrent.Endpoints;

/// <summary>Adding, by link or address and by file. Nothing is said of what came of it but where it is refused at once.</summary>
internal static class AddCommands
{
    public static readonly IReadOnlyList<Command> All =
    [
        new("add-url", exchange => AddUrl(exchange, takesFeeds: false)),
        new("add-unknown-url", exchange => AddUrl(exchange, takesFeeds: true)) { IsLate = true },
        new("add-file", AddFile),
    ];

    // A reason may follow; for a duplicate none does (as remote-torrent-adder has seen it).
    private const string CannotAdd = "Can't add torrent: ";
    private const string CookieMark = ":COOKIE:";
    private const string FileField = "torrent_file";

    private static void AddUrl(Exchange exchange, bool takesFeeds)
    {
        var text = exchange.Find("s") ?? throw new Refusal();
        if (text.Length > exchange.Options.MaxAddressLength) throw new Refusal();

        if (MagnetLink.TryParse(text, out var magnet, out _))
        {
            Add(magnet, exchange);
        }
        else if (Uri.TryCreate(text.Split(CookieMark)[0], UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
        {
            if (exchange.Options.Fetch?.Invoke(address) is { } fetched) AddFetched(fetched, address, exchange);
            else if (takesFeeds && exchange.Options.FetchFeed?.Invoke(address) is not null) FeedCommands.Subscribe(address, exchange);
        }
        else
        {
            exchange.TellError(CannotAdd + "the address is none");
        }
    }

    private static void AddFile(Exchange exchange)
    {
        var type = exchange.Request.Header("Content-Type") ?? "";
        if (exchange.Request.Method != "POST" || !type.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase)) throw new Refusal();
        if (type.Contains("boundary=\"", StringComparison.OrdinalIgnoreCase) && !exchange.Options.TakesQuotedBoundaries) throw new Refusal();

        var files = FormReader.ReadMultipart(type, exchange.Request.Body)?.Files ?? throw new Refusal();
        if (files.Find(file => file.Field == FileField) is not { } sent) exchange.TellError(CannotAdd + "no file was sent");
        else if (!TorrentFile.TryParse(sent.Bytes, out var file, out _)) exchange.TellError(CannotAdd + "the file is no torrent");
        else Add(file, exchange);
    }

    private static void Add(AddSource source, Exchange exchange)
    {
        if (!source.Hash!.Value.HasV1)
            exchange.TellError(CannotAdd + "the torrent has no v1 hash");
        else if (exchange.Jobs.FindDouble(source.Hash.Value) is { } present)
            Merge(source, present, exchange);
        else if (Directory(exchange) is { } directory)
            exchange.Jobs.Add(Create(source, directory, "", exchange));
        else
            exchange.TellError(CannotAdd + "the path is not below the directory");
    }

    /// <summary>An address is fetched after the answer, so nothing is told.</summary>
    private static void AddFetched(TorrentFile file, Uri address, Exchange exchange)
    {
        if (file.Hash.HasV1 && exchange.Jobs.FindDouble(file.Hash) is null && Directory(exchange) is { } directory)
            exchange.Jobs.Add(Create(file, directory, address.OriginalString, exchange));
    }

    private static string? Directory(Exchange exchange) =>
        exchange.Simulation.Directories.Find(exchange.Get("download_dir"), exchange.Get("path"), exchange.Simulation.Settings);

    /// <summary>A .torrent gives its metadata to a magnet link that waits for them, whatever the answer says.</summary>
    private static void Merge(AddSource source, Job present, Exchange exchange)
    {
        if (source is AddSource.File { Torrent: var file } && !present.HasMetadata)
        {
            present.Life.LearnMetadata(file);
            present.File = file;
        }

        if (exchange.Options.TellsDuplicates) exchange.TellError(CannotAdd);
    }

    private static Job Create(AddSource source, string directory, string url, Exchange exchange)
    {
        var (jobs, options) = (exchange.Jobs, exchange.Options);
        var stopped = exchange.Simulation.Settings.IsOn(SettingStore.StartStopped);
        var life = new StoredTorrent(source, new AddOptions { SavePath = directory, Stopped = stopped }, jobs.Life, jobs.Now);
        if (source is AddSource.Magnet { Link: var magnet }) life.Metadata = options.FindMetadata?.Invoke(magnet);
        return new Job(life, jobs.NextStreamId())
        {
            Directory = directory,
            DownloadUrl = url,
            File = (source as AddSource.File)?.Torrent,
            VisibleAt = jobs.Now + options.AddLag,
        };
    }
}
