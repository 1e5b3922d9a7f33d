using TorrentApi;

namespace Quickstart;

/// <summary>Turns the words of the command line into what can be added.</summary>
internal static class Sources
{
    public static IReadOnlyList<AddSource> Read(IReadOnlyList<string> words, bool useDemo) => words switch
    {
        [] when useDemo => Demo(),
        [] => throw new UsageException("name at least one .torrent file or magnet link to add"),
        _ => [.. words.Select(Read)],
    };

    /// <summary>The name to show before the server tells one.</summary>
    public static string NameOf(AddSource source) => Words.Clean(source switch
    {
        AddSource.Magnet { Link: var link } => link.Name ?? link.Hash.ToString(),
        AddSource.File { Torrent: var torrent } => torrent.Name,
        _ => source.ToString(),
    });

    /// <summary>What the swarm of the demonstration knows: the metadata of its magnet link.</summary>
    public static TorrentFile? FindDemo(MagnetLink link) =>
        TorrentFile.Parse(File.ReadAllBytes(DemoPath("bittorrent-v2-hybrid-test.torrent"))) is var torrent && torrent.Hash.SharesHashWith(link.Hash) ? torrent : null;

    private static IReadOnlyList<AddSource> Demo() =>
    [
        MagnetLink.Parse(File.ReadAllText(DemoPath("bittorrent-v2-hybrid-test.magnet"))),
        TorrentFile.Parse(File.ReadAllBytes(DemoPath("tails-amd64-5.6.img.torrent"))),
    ];

    private static string DemoPath(string name) => Path.Combine(AppContext.BaseDirectory, "demo", name);

    private static AddSource Read(string word)
    {
        if (word.StartsWith("magnet:", StringComparison.OrdinalIgnoreCase))
            return MagnetLink.TryParse(word, out var link, out var flaw) ? link : throw new UsageException(flaw);

        if (!File.Exists(word)) throw new UsageException($"'{word}' is neither a magnet link nor a file that exists");

        return TorrentFile.TryParse(File.ReadAllBytes(word), out var torrent, out var reason)
            ? torrent
            : throw new UsageException($"{word}: {reason}");
    }
}
