using TorrentApi.Testing.QBittorrent.Store;
using TorrentApi.Testing.QBittorrent.Versions;

namespace TorrentApi.Testing.QBittorrent.Endpoints.V1;

/// <summary>The options of an add, by the level that brought each; others are ignored without a word.</summary>
internal static class AddFields
{
    /// <summary>Makes the torrent that a file or link asks for.</summary>
    /// <param name="source">A file or a magnet link.</param>
    /// <param name="call">The request, with the options.</param>
    /// <param name="lag">How long it is not in the list yet.</param>
    public static SimulatedTorrent Create(AddSource source, Call call, TimeSpan lag = default)
    {
        var (store, options) = (call.Store, Read(call));
        var life = new StoredTorrent(source, options, store.Life, store.Now);
        var magnet = (source as AddSource.Magnet)?.Link;
        if (magnet is not null) life.Metadata = store.Options.FindMetadata?.Invoke(magnet);

        var file = (source as AddSource.File)?.Torrent;
        return new SimulatedTorrent(life)
        {
            File = file,
            Magnet = magnet,
            SavePath = options.SavePath ?? "",
            HasDownloadLimit = options.DownloadLimit is not null,
            HasUploadLimit = options.UploadLimit is not null,
            Comment = file?.Comment ?? "",
            VisibleAt = store.Now + lag,
        };
    }

    private static AddOptions Read(Call call) => new()
    {
        SavePath = Text(call, "savepath", Level.L9) is { Length: > 0 } path ? path : null,
        Category = ReadLabel(call),
        Stopped = Is(call, "paused", Level.L13),
        SkipChecking = Is(call, "skip_checking", Level.L13),
        Layout = call.Version.Has(Level.L15) && call.Flag("root_folder") == false ? ContentLayout.NoSubfolder : ContentLayout.Original,
        Name = Text(call, "rename", Level.L16).Trim() is { Length: > 0 } name ? name : null,
        Sequential = Is(call, "sequentialDownload", Level.L16),
        FirstLastPieceFirst = Is(call, "firstLastPiecePrio", Level.L16),
        DownloadLimit = Limit(call, "dlLimit"),
        UploadLimit = Limit(call, "upLimit"),
    };

    /// <summary>An unknown category is created, one of an impossible name is dropped.</summary>
    private static string ReadLabel(Call call)
    {
        var label = Text(call, call.Version.LabelWord, Level.L9);
        if (!SimulatedCategory.IsValidName(label)) return "";
        if (call.Version.HasCategories) CategoryEndpoints.Ensure(label, call);
        return label;
    }

    private static string Text(Call call, string name, Version since) => call.Version.Has(since) ? call.Get(name) : "";

    private static bool Is(Call call, string name, Version since) => call.Version.Has(since) && call.Flag(name) == true;

    private static long? Limit(Call call, string name) => call.Version.Has(Level.L16) && call.Integer(name) is > 0 and var limit ? limit : null;
}
