using System.Text.Json;
using TorrentApi.Json;

namespace TorrentApi.Backends.QBittorrent.Wire;

/// <summary>The peers in a full answer of <c>sync/torrentPeers</c>, or <c>sync/torrent_peers</c> of the API v1: an object by address.</summary>
/// <remarks>Source: synccontroller.cpp of qBittorrent 4.1 to 5.2, and replies of all observed versions. Peers of I2P have a destination in place of an address (5.2+).</remarks>
internal static class PeerList
{
    /// <summary>Reads the reply; a peer without an address is left out.</summary>
    /// <exception cref="TorrentApiException"><see cref="ApiError.UnexpectedResponse"/>: it is no JSON object.</exception>
    public static ValueTask<IReadOnlyList<Peer>> ReadAsync(Stream utf8, CancellationToken cancellationToken) => JsonBody.ReadObjectAsync(utf8, Parse, cancellationToken);

    private static IReadOnlyList<Peer> Parse(ref Utf8JsonReader reader)
    {
        var text = new JsonText();
        List<Peer> peers = [];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isPeers = text.Utf8(ref reader).SequenceEqual("peers"u8);
            reader.Read();
            if (isPeers && reader.TokenType == JsonTokenType.StartObject) ReadPeers(ref reader, text, peers);
            else reader.Skip();
        }

        return peers;
    }

    private static void ReadPeers(ref Utf8JsonReader reader, JsonText text, List<Peer> peers)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject) reader.Skip();
            else if (ReadPeer(ref reader, text) is { Host.Length: > 0 } peer) peers.Add(peer);
        }
    }

    private static Peer ReadPeer(ref Utf8JsonReader reader, JsonText text)
    {
        var peer = new Peer { Host = "", Port = 0 };
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = text.Name(ref reader);
            reader.Read();
            peer = Add(peer, name, ref reader, text);
            reader.Skip();
        }

        return peer;
    }

    private static Peer Add(Peer peer, string name, ref Utf8JsonReader reader, JsonText text) => name switch
    {
        "ip" => peer with { Host = text.String(ref reader) is { Length: > 0 } address ? address : peer.Host },
        "i2p_dest" => peer with { Host = text.String(ref reader) is { Length: > 0 } destination ? destination : peer.Host },
        "port" => peer with { Port = JsonNumbers.Int64(ref reader, text) is >= 0 and <= ushort.MaxValue and var port ? (int)port : 0 },
        "client" => peer with { Client = TextOrNull(ref reader, text) },
        "progress" => peer with { Progress = JsonNumbers.Double(ref reader, text) ?? 0 },
        "dl_speed" => peer with { DownloadRate = JsonNumbers.Int64(ref reader, text) ?? 0 },
        "up_speed" => peer with { UploadRate = JsonNumbers.Int64(ref reader, text) ?? 0 },
        "downloaded" => peer with { DownloadedBytes = Mapping.Units.Bytes(JsonNumbers.Int64(ref reader, text)) },
        "uploaded" => peer with { UploadedBytes = Mapping.Units.Bytes(JsonNumbers.Int64(ref reader, text)) },
        "relevance" => peer with { Relevance = JsonNumbers.Double(ref reader, text) is >= 0 and <= 1 and var relevance ? relevance : null },
        "connection" => peer with { Connection = TextOrNull(ref reader, text) },
        "flags" => peer with { Flags = TextOrNull(ref reader, text) },
        "country_code" => peer with { CountryCode = TextOrNull(ref reader, text) },
        _ => peer,
    };

    private static string? TextOrNull(ref Utf8JsonReader reader, JsonText text) => text.String(ref reader) is { Length: > 0 } told ? told : null;
}
