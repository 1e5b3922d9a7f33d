using TorrentApi.Backends.UTorrent.Wire;

namespace TorrentApi.Backends.UTorrent.Mapping;

/// <summary>Peers, by place. Source: <c>constants.js</c> of bittorrent/webui.</summary>
internal static class PeerMapping
{
    /// <summary>The peers of one torrent out of <c>"peers":[HASH,[rows]]</c>; null where the torrent is not in it.</summary>
    public static IReadOnlyList<UTorrentPeer>? Find(WireReply reply, string hash)
    {
        foreach (var peers in reply.FindAll("peers"))
        {
            for (var at = 0; at + 1 < peers.Items.Count; at += 2)
            {
                if (string.Equals(peers[at]?.Text, hash, StringComparison.OrdinalIgnoreCase)) return [.. peers[at + 1]!.Items.Select(ToRow)];
            }
        }

        return null;
    }

    /// <summary>A peer in the words of the model.</summary>
    public static Peer ToPeer(UTorrentPeer peer) => new()
    {
        Host = peer.Host,
        Port = peer.Port,
        Client = peer.Client,
        Progress = peer.Progress,
        DownloadRate = peer.DownloadRate,
        UploadRate = peer.UploadRate,
        DownloadedBytes = peer.DownloadedBytes,
        UploadedBytes = peer.UploadedBytes,
        Flags = peer.Flags,
        CountryCode = peer.CountryCode,
    };

    private static UTorrentPeer ToRow(WireNode row) => new()
    {
        CountryCode = NullIfEmpty(row[0]?.Text),
        Host = row[1]?.Text ?? "",
        ReverseName = NullIfEmpty(row[2]?.Text),
        UsesUtp = row[3]?.Flag,
        Port = Units.Count(row[4]?.Whole) ?? 0,
        Client = NullIfEmpty(row[5]?.Text),
        Flags = NullIfEmpty(row[6]?.Text),
        Progress = Math.Clamp((row[7]?.Whole ?? 0) / Units.PerMille, 0, 1),
        DownloadRate = Units.Bytes(row[8]?.Whole) ?? 0,
        UploadRate = Units.Bytes(row[9]?.Whole) ?? 0,
        UploadedBytes = Units.Bytes(row[13]?.Whole),
        DownloadedBytes = Units.Bytes(row[14]?.Whole),
    };

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
