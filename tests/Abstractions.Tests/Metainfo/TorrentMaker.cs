namespace TorrentApi.Abstractions.Tests.Metainfo;

/// <summary>Makes small valid torrents that a test then spoils in one place.</summary>
internal static class TorrentMaker
{
    public const int PieceLength = 16384;

    public static Entries SingleFile(long length = 5) => new()
    {
        ["length"] = length,
        ["name"] = "data",
        ["piece length"] = PieceLength,
        ["pieces"] = Pieces(length),
    };

    public static Entries Folder(params Entries[] files) => new()
    {
        ["files"] = files.Cast<object>().ToList(),
        ["name"] = "data",
        ["piece length"] = PieceLength,
        ["pieces"] = Pieces(files.Sum(file => file.TryGetValue("length", out var length) && length is int bytes ? bytes : 0)),
    };

    public static Entries Entry(int length, params string[] path) => new() { ["length"] = length, ["path"] = path.Cast<object>().ToList() };

    public static Entries V2(Entries tree) => new()
    {
        ["file tree"] = tree,
        ["meta version"] = 2,
        ["name"] = "data",
        ["piece length"] = PieceLength,
    };

    /// <summary>What stands below a file's name in a v2 tree.</summary>
    public static Entries Leaf(long length) =>
        new() { [""] = new Entries { ["length"] = length, ["pieces root"] = Enumerable.Repeat((byte)7, 32).ToArray() } };

    public static byte[] Pieces(long length) => new byte[20 * ((length + PieceLength - 1) / PieceLength)];

    public static byte[] Torrent(Entries info, params (string Key, object Value)[] more)
    {
        var root = new Entries { ["info"] = info };
        foreach (var (key, value) in more) root[key] = value;
        return Bencoded.Of(root);
    }

    public static TorrentFile Parse(Entries info, params (string Key, object Value)[] more) => TorrentFile.Parse(Torrent(info, more));

    public static string Refusal(Entries info, params (string Key, object Value)[] more)
    {
        TorrentFile.TryParse(Torrent(info, more), out _, out var reason).Should().BeFalse();
        return reason!;
    }
}
