using System.Security.Cryptography;

namespace TorrentApi.RealServers.Tests.Samples;

/// <summary>Makes v1, v2 and hybrid torrents of two files with real data, each with a hash of its own. BEP 3, 47 and 52.</summary>
internal static class TorrentMaker
{
    // One block is one piece, so that a v2 piece layer is the layer of leaves.
    private const int PieceLength = 16 * 1024;

    /// <summary>Makes a torrent of two files with random data.</summary>
    /// <param name="kind">Its versions.</param>
    /// <param name="size">The size of each file in bytes; more than one piece.</param>
    public static MadeTorrent Make(TorrentKind kind, int size = 100_000)
    {
        var name = $"{kind}-{Guid.NewGuid():N}";
        (string Path, byte[] Data)[] files = [("a.bin", RandomNumberGenerator.GetBytes(size)), ("b.bin", RandomNumberGenerator.GetBytes(size))];

        var info = new Dictionary<string, object> { ["name"] = name, ["piece length"] = (long)PieceLength };
        var root = new Dictionary<string, object> { ["info"] = info };
        if (kind != TorrentKind.V2) AddV1(info, files, padded: kind == TorrentKind.Hybrid);
        if (kind != TorrentKind.V1) AddV2(root, info, files);

        return new MadeTorrent(TorrentFile.Parse(Bencoder.Encode(root)), [.. files.Select(file => ($"{name}/{file.Path}", file.Data))]);
    }

    private static void AddV1(Dictionary<string, object> info, (string Path, byte[] Data)[] files, bool padded)
    {
        var list = new List<object>();
        using var content = new MemoryStream();
        foreach (var (path, data) in files)
        {
            list.Add(new Dictionary<string, object> { ["length"] = (long)data.Length, ["path"] = new List<object> { path } });
            content.Write(data);
            if (!padded || path == files[^1].Path || data.Length % PieceLength == 0) continue;

            var padding = PieceLength - (data.Length % PieceLength);
            list.Add(new Dictionary<string, object> { ["attr"] = "p", ["length"] = (long)padding, ["path"] = new List<object> { ".pad", $"{padding}" } });
            content.Write(new byte[padding]);
        }

        info["files"] = list;
        info["pieces"] = content.ToArray().Chunk(PieceLength).SelectMany(SHA1.HashData).ToArray();
    }

    private static void AddV2(Dictionary<string, object> root, Dictionary<string, object> info, (string Path, byte[] Data)[] files)
    {
        var tree = new Dictionary<string, object>();
        var layers = new Dictionary<string, object>();
        foreach (var (path, data) in files)
        {
            var leaves = data.Chunk(PieceLength).Select(SHA256.HashData).ToList();
            var top = Merkle(leaves);
            tree[path] = new Dictionary<string, object> { [""] = new Dictionary<string, object> { ["length"] = (long)data.Length, ["pieces root"] = top } };
            layers[System.Text.Encoding.Latin1.GetString(top)] = leaves.SelectMany(leaf => leaf).ToArray();
        }

        info["file tree"] = tree;
        info["meta version"] = 2L;
        root["piece layers"] = layers;
    }

    private static byte[] Merkle(IReadOnlyList<byte[]> leaves)
    {
        var layer = leaves.Concat(Enumerable.Repeat(new byte[SHA256.HashSizeInBytes], (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)leaves.Count) - leaves.Count)).ToList();
        while (layer.Count > 1) layer = [.. layer.Chunk(2).Select(pair => SHA256.HashData([.. pair[0], .. pair[1]]))];
        return layer[0];
    }
}
