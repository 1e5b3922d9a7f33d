using TorrentApi.Backends.QBittorrent.Native;

namespace TorrentApi.Backends.QBittorrent;

// Metadata without adding a torrent, and data that clients keep on the server.
public sealed partial class QBittorrentApi
{
    private static readonly Needed Metadata = new("5.2", "metadata without an add");
    private static readonly Needed KeptData = new("5.2", "data of clients");

    /// <summary>
    /// Gets the .torrent of a magnet link or behind an address without adding it: the server looks for it in the swarm, or fetches it; 5.2+. Null while it is not
    /// known: ask again.
    /// </summary>
    /// <exception cref="ArgumentException">The source is a .torrent, or no http address.</exception>
    /// <exception cref="TorrentApiException">
    /// <see cref="ApiError.RejectedTorrent"/>: the server does not understand the source. <see cref="ApiError.Conflict"/>: it has the torrent already, which can be exported.
    /// </exception>
    public Task<TorrentFile?> FetchMetadataAsync(AddSource source, CancellationToken cancellationToken = default)
    {
        var text = source switch
        {
            AddSource.Magnet { Link: { } link } => link.Text,
            AddSource.Url { Address: { IsAbsoluteUri: true, Scheme: "http" or "https" } address } => address.AbsoluteUri,
            _ => throw new ArgumentException("The source is a magnet link or an absolute http or https address.", nameof(source)),
        };
        return _calls.RunAsync(TorrentOperations.FetchMetadata, Metadata, (gateway, token) => gateway.FetchMetadataAsync(text, token), cancellationToken);
    }

    /// <summary>Has the server read a .torrent without adding it; 5.2+.</summary>
    /// <returns>The hashes by which the server knows it.</returns>
    /// <exception cref="TorrentApiException"><see cref="ApiError.RejectedTorrent"/>: it is no torrent to the server.</exception>
    public Task<InfoHash> ParseMetadataAsync(TorrentFile torrent, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(torrent);
        return _calls.RunAsync(TorrentOperations.ParseMetadata, Metadata, (gateway, token) => gateway.ParseMetadataAsync(torrent, token), cancellationToken);
    }

    /// <summary>Reads what clients, the WebUI among them, keep on the server: JSON texts by key; 5.2+.</summary>
    /// <param name="keys">Which; null for all. Unknown ones are left out.</param>
    /// <param name="cancellationToken">The caller's.</param>
    public Task<IReadOnlyDictionary<string, string>> LoadClientDataAsync(IReadOnlyCollection<string>? keys = null, CancellationToken cancellationToken = default)
    {
        if (keys?.Any(string.IsNullOrEmpty) == true) throw new ArgumentException("A key is not empty.", nameof(keys));
        return _calls.RunAsync(TorrentOperations.LoadData, KeptData, (gateway, token) => gateway.LoadDataAsync(keys, token), cancellationToken);
    }

    /// <summary>Keeps data on the server, where all clients read and write it: keys that are not named stay; 5.2+.</summary>
    /// <param name="data">By key a JSON text; null, or the text <c>null</c>, removes the key.</param>
    /// <param name="cancellationToken">The caller's.</param>
    /// <exception cref="ArgumentException">A key is empty, or a text is no JSON.</exception>
    public Task StoreClientDataAsync(IReadOnlyDictionary<string, string?> data, CancellationToken cancellationToken = default)
    {
        var text = ClientData.Write(data);
        return data.Count == 0 ? Task.CompletedTask : _calls.RunAsync(TorrentOperations.StoreData, KeptData, (gateway, token) => gateway.StoreDataAsync(text, token), cancellationToken);
    }
}
