namespace TorrentApi.Backends.QBittorrent;

/// <summary>What qBittorrent alone does with torrents and tags, as interceptors see it.</summary>
internal static class TorrentOperations
{
    public static Operation GetProperties { get; } = Operation.Read("torrents.get_properties");

    public static Operation GetCount { get; } = Operation.Read("torrents.get_count");

    public static Operation SetComment { get; } = Operation.Write("torrents.set_comment");

    public static Operation SetSavePath { get; } = Operation.Write("torrents.set_save_path");

    public static Operation SetDownloadPath { get; } = Operation.Write("torrents.set_download_path");

    public static Operation CreateTags { get; } = Operation.Write("tags.create");

    public static Operation DeleteTags { get; } = Operation.Write("tags.delete");

    public static Operation PauseSession { get; } = Operation.Write("session.pause");

    public static Operation ResumeSession { get; } = Operation.Write("session.resume");

    public static Operation FetchMetadata { get; } = Operation.Write("metadata.fetch");

    public static Operation ParseMetadata { get; } = Operation.Read("metadata.parse");

    public static Operation LoadData { get; } = Operation.Read("client_data.load");

    public static Operation StoreData { get; } = Operation.Write("client_data.store");
}
