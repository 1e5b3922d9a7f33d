namespace TorrentApi.Backends.QBittorrent;

/// <summary>The operations of <see cref="QBittorrentCreator"/>, as interceptors see them.</summary>
internal static class CreatorOperations
{
    public static Operation Start { get; } = Operation.WriteOnce("creator.start");

    public static Operation List { get; } = Operation.Read("creator.list");

    public static Operation Get { get; } = Operation.Read("creator.get");

    public static Operation GetFile { get; } = Operation.Read("creator.get_file");

    public static Operation Remove { get; } = Operation.Write("creator.remove");
}
