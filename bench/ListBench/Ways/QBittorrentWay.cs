using TorrentApi.Backends.QBittorrent;

namespace TorrentApi.ListBench.Ways;

/// <summary>What a caller of this library waits for.</summary>
internal sealed class QBittorrentWay(Uri server)
{
    private readonly QBittorrentApi _api = new(new QBittorrentOptions { BaseAddress = server });

    public async Task<int?> ReadAsync() => (await _api.ListAsync()).Count;
}
