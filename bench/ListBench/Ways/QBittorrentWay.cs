using TorrentApi.Backends.QBittorrent;

namespace TorrentApi.ListBench.Ways;

/// <summary>What a caller of this library waits for.</summary>
internal sealed class QBittorrentWay(QBittorrentOptions options)
{
    private readonly QBittorrentApi _api = new(options);
    private TorrentMirror? _mirror;
    private IAsyncEnumerator<Torrent>? _stream;

    public async Task<int?> ListAsync() => (await _api.ListAsync()).Count;

    /// <summary>To the first torrent of the list while it arrives; the rest is not waited for.</summary>
    public async Task<int?> ReadFirstAsync()
    {
        _stream = _api.Require<IStreamFeature>().ListAsync().GetAsyncEnumerator();
        return await _stream.MoveNextAsync() ? null : 0;
    }

    /// <summary>Leaves the last stream, which costs its connection, and has another one open, as every other way finds it.</summary>
    public async Task ReconnectAsync()
    {
        if (_stream is not null) await _stream.DisposeAsync();
        _stream = null;
        await _api.GetServerAsync();
    }

    /// <summary>To the next snapshot: the first is of everything, those after it are of what changed.</summary>
    public async Task<int?> RefreshAsync() => (await (_mirror ??= new TorrentMirror(_api)).RefreshAsync()).Count;

    /// <summary>Logs in and reads the versions, as every first call does, then takes the list without looking at it.</summary>
    public async Task<int?> ConnectAndDrainAsync(Exchange exchange)
    {
        await _api.GetServerAsync();
        return await exchange.ReadAsync(DrainedWay.DrainAsync);
    }
}
