namespace TorrentApi.Backends.QBittorrent.Gateway;

/// <summary>The orders of pieces that the server can only toggle.</summary>
internal enum PieceOrder
{
    Sequential = 0,
    FirstLastPieceFirst = 1,
}
