using System.Security.Cryptography;

namespace TorrentApi.RealServers.Tests.Samples;

/// <summary>A v1 torrent of one file of zeros, written sparse: large for a server, nothing for the disk.</summary>
internal sealed class ZeroTorrent
{
    private const int PieceLength = 1024 * 1024;
    private static readonly byte[] PieceHash = SHA1.HashData(new byte[PieceLength]);

    public ZeroTorrent(int mebibytes)
    {
        Name = $"zeros-{Guid.NewGuid():N}.bin";
        SizeBytes = (long)mebibytes * PieceLength;
        File = TorrentFile.Parse(Bencoder.Encode(new Dictionary<string, object>
        {
            ["info"] = new Dictionary<string, object>
            {
                ["length"] = SizeBytes,
                ["name"] = Name,
                ["piece length"] = (long)PieceLength,
                ["pieces"] = Enumerable.Repeat(PieceHash, mebibytes).SelectMany(hash => hash).ToArray(),
            },
        }));
    }

    public string Name { get; }

    public long SizeBytes { get; }

    public TorrentFile File { get; }

    public InfoHash Hash => File.Hash;

    public void WriteTo(string folder)
    {
        using var file = System.IO.File.Create(Path.Combine(folder, Name));
        file.SetLength(SizeBytes);
    }
}
