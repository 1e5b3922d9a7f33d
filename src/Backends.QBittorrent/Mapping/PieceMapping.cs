using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Mapping;

/// <summary>Pieces in the words of the model: 0 missing, 1 downloading, 2 here, on every version.</summary>
internal static class PieceMapping
{
    public static IReadOnlyList<PieceState> ToStates(List<PieceNumber> pieces) => pieces.ConvertAll(piece => piece.Value switch
    {
        1 => PieceState.Downloading,
        2 => PieceState.Here,
        _ => PieceState.Missing,
    });

    public static IReadOnlyList<int> ToCounts(List<PieceNumber> pieces) => pieces.ConvertAll(piece => Math.Max(0, piece.Value));
}
