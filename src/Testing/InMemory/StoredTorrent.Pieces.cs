namespace TorrentApi.Testing;

internal sealed partial class StoredTorrent
{
    // What libtorrent takes for the smallest torrents; a link that leads to one invented file has no other.
    private const long InventedPieceLength = 16 * 1024;

    /// <summary>Data fills the pieces from the first to the last.</summary>
    public IReadOnlyList<PieceState> ReadPieces()
    {
        var whole = IsDone ? PieceCount : (int)(HaveBytes / PieceLength);
        return [.. Enumerable.Range(0, PieceCount).Select(piece => piece < whole ? PieceState.Here : piece == whole && CurrentDownloadRate > 0 ? PieceState.Downloading : PieceState.Missing)];
    }

    /// <summary>The hashes out of the .torrent; none where there is none or where it holds v2 hashes alone.</summary>
    public IReadOnlyList<string> ReadPieceHashes() => Files is null || Metadata is not { Hash.HasV1: true } file ? [] : PieceHashes.Read(file);

    /// <summary>The one peer that data comes from has every piece.</summary>
    public IReadOnlyList<int> ReadPieceAvailability() => CurrentDownloadRate > 0 ? [.. Enumerable.Repeat(1, PieceCount)] : [];

    private long PieceLength => Metadata?.PieceLengthBytes ?? InventedPieceLength;

    private int PieceCount => Files is null ? 0 : (int)((Files.Sum(file => file.SizeBytes) + PieceLength - 1) / PieceLength);
}
