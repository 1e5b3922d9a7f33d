using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Mapping;

/// <summary>The transfer of the whole server. Source: transfercontroller.cpp of qBittorrent 4.1 to 5.2, and 5.3.0 as observed.</summary>
internal static class TransferMapping
{
    public static TransferInfo ToInfo(TransferReply reply) => new()
    {
        DownloadRate = reply.DownloadSpeed ?? 0,
        UploadRate = reply.UploadSpeed ?? 0,
        SessionDownloadedBytes = Units.Bytes(reply.DownloadedData),
        SessionUploadedBytes = Units.Bytes(reply.UploadedData),
        TotalDownloadedBytes = Units.Bytes(reply.TotalDownloaded),
        TotalUploadedBytes = Units.Bytes(reply.TotalUploaded),
        DhtNodes = Units.Count(reply.DhtNodes),
        Connection = reply.ConnectionStatus switch
        {
            "connected" => ConnectionStatus.Connected,
            "firewalled" => ConnectionStatus.Firewalled,
            "disconnected" => ConnectionStatus.Disconnected,
            _ => ConnectionStatus.Unknown,
        },
    };
}
