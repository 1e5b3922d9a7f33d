using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace TorrentApi.ContractTests.Samples;

/// <summary>Builds real, tiny torrents, the same for the same GUID. Their trackers are on loopback, on a port where nothing listens: nothing leaves the machine.</summary>
[SuppressMessage("Security", "CA5350", Justification = "SHA-1 is what BEP 3 asks for.")]
public static class SampleTorrents
{
    private const int PieceLength = 16 * 1024;

    /// <summary>A v1 torrent of one file of 20,000 bytes, with one tracker.</summary>
    public static SampleTorrent SingleFile(Guid id) => Build(id, NameOf(id), [new(NameOf(id), DataOf(id, 20_000))]);

    /// <summary>As <see cref="SingleFile"/>, by the name of a video: some servers rank the first and last pieces of files that can be watched, and of no others.</summary>
    public static SampleTorrent Video(Guid id) => Build(id, $"contract-{id:N}.mkv", [new($"contract-{id:N}.mkv", DataOf(id, 20_000))]);

    /// <summary>A private v1 torrent (BEP 27) of one file.</summary>
    public static SampleTorrent Private(Guid id) => Build(id, NameOf(id), [new(NameOf(id), DataOf(id, 20_000))], info => info["private"] = 1);

    /// <summary>A v1 torrent of a folder with three files, one of them in a folder below, and three trackers in two tiers.</summary>
    public static SampleTorrent SeveralFiles(Guid id)
    {
        var name = NameOf(id);
        return Build(id, name, [
            new($"{name}/first.bin", DataOf(id, 1_000)),
            new($"{name}/second.bin", DataOf(id, 17_000)),
            new($"{name}/below/third.bin", DataOf(id, 3_000)),
        ]);
    }

    /// <summary>Another torrent of the same name as <see cref="SingleFile"/>, so that both have their content at the same place.</summary>
    public static SampleTorrent SharingContentPath(Guid id) => Build(id, NameOf(id), [new(NameOf(id), DataOf(id, 10_000))]);

    /// <summary>A hybrid torrent (BEP 52) of one file of 10,000 bytes: less than a block, so that no piece layer is needed.</summary>
    public static SampleTorrent Hybrid(Guid id)
    {
        var (name, data) = (NameOf(id), DataOf(id, 10_000));
        var leaf = new BencodeFields { ["length"] = data.Length, ["pieces root"] = SHA256.HashData(data) };
        return Build(id, name, [new(name, data)], info =>
        {
            info["meta version"] = 2;
            info["file tree"] = new BencodeFields { [name] = new BencodeFields { [""] = leaf } };
        });
    }

    /// <summary>A magnet link to a v1 torrent that does not exist, so that its metadata never arrives.</summary>
    public static MagnetLink Magnet(Guid id) => MagnetLink.Create(InfoHash.FromV1(SHA1.HashData(id.ToByteArray())), NameOf(id), [TrackerOf(id, "a")]);

    /// <summary>A magnet link to a v2 torrent that does not exist.</summary>
    public static MagnetLink MagnetV2(Guid id) => MagnetLink.Create(InfoHash.FromV2(SHA256.HashData(id.ToByteArray())), NameOf(id), [TrackerOf(id, "a")]);

    /// <summary>A hash that no server has.</summary>
    public static InfoHash UnknownHash() => InfoHash.FromV1(SHA1.HashData(Guid.NewGuid().ToByteArray()));

    /// <summary>The same torrent with other trackers.</summary>
    public static SampleTorrent WithTrackers(SampleTorrent torrent, params IReadOnlyList<string> trackers)
    {
        var root = new BencodeFields { ["announce"] = trackers[0], ["announce-list"] = (object[])[trackers.Cast<object>().ToArray()] };
        return torrent with { File = TorrentFile.Parse(Splice(Bencode.Write(root), InfoOf(torrent))) };
    }

    /// <summary>A tracker on loopback that belongs to this id alone.</summary>
    public static string TrackerOf(Guid id, string name) => $"http://127.0.0.1:9/{id:N}/{name}/announce";

    private static string NameOf(Guid id) => $"contract-{id:N}.bin";

    /// <summary>Bytes that look random and follow from the id.</summary>
    private static byte[] DataOf(Guid id, int size)
    {
        var data = new byte[size];
        for (var (at, block) = (0, id.ToByteArray()); at < size; at += block.Length)
        {
            block = SHA256.HashData(block);
            block.AsSpan(0, Math.Min(block.Length, size - at)).CopyTo(data.AsSpan(at));
        }

        return data;
    }

    private static SampleTorrent Build(
        Guid id, string name, IReadOnlyList<SampleFile> files, Action<BencodeFields>? extend = null)
    {
        var info = new BencodeFields
        {
            ["name"] = name,
            ["piece length"] = PieceLength,
            ["pieces"] = files.SelectMany(file => file.Bytes).Chunk(PieceLength).SelectMany(SHA1.HashData).ToArray(),
        };
        if (files.Count == 1) info["length"] = files[0].Bytes.Length;
        else info["files"] = files.Select(file => (object)new BencodeFields { ["length"] = file.Bytes.Length, ["path"] = file.Path.Split('/')[1..] }).ToArray();
        extend?.Invoke(info);

        var root = new BencodeFields { ["announce"] = TrackerOf(id, "a"), ["info"] = info };
        // libtorrent 2 asks for the key even where no file is long enough to have a layer.
        if (info.ContainsKey("meta version")) root["piece layers"] = new BencodeFields();
        if (files.Count > 1) root["announce-list"] = (object[])[(object[])[TrackerOf(id, "a"), TrackerOf(id, "b")], (object[])[TrackerOf(id, "c")]];
        return new SampleTorrent { File = TorrentFile.Parse(Bencode.Write(root)), Data = files };
    }

    /// <summary>The raw info dictionary of a v1 torrent, the last entry of the file: what the hash is made of, so it is copied and never written anew.</summary>
    private static byte[] InfoOf(SampleTorrent torrent)
    {
        var bytes = torrent.File.Bytes.Span;
        return bytes[(bytes.IndexOf("4:infod"u8) + "4:info".Length)..^1].ToArray();
    }

    private static byte[] Splice(byte[] root, byte[] info) => [.. root.AsSpan(0, root.Length - 1), .. "4:info"u8, .. info, (byte)'e'];
}
