namespace TorrentApi.Backends.QBittorrent.Gateway.V1;

/// <summary>Remembers which torrents were added so lately that the server may ignore a stop.</summary>
/// <remarks>
/// Until its first refresh of states, up to 1.5 s after an add, a server of the API v1 takes every torrent for paused, shows it so, and has nothing to do for a
/// pause (observed on 4.0.4; code). Those that others added are known by their date, as far as the clocks agree; 3.2.0 tells none.
/// </remarks>
internal sealed class YoungTorrents(TimeProvider clock)
{
    /// <summary>After this long the server knows better; a refresh interval and some time for a busy machine.</summary>
    public static readonly TimeSpan Youth = TimeSpan.FromSeconds(2);

    // How far a date may be from our clock: the date is in whole seconds, and the server's clock is another.
    private static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan Memory = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private readonly Dictionary<TorrentId, long> _seen = [];

    /// <summary>Takes note of an add of our own.</summary>
    public void Add(TorrentId key)
    {
        lock (_gate)
        {
            Forget();
            _seen[key] = clock.GetTimestamp();
        }
    }

    /// <summary>Takes note of torrents that the list shows as added just now.</summary>
    public void Observe(TorrentListing listing)
    {
        var now = clock.GetUtcNow();
        foreach (var torrent in listing.Torrents)
        {
            if (torrent.AddedAt is not { } added || (added - now).Duration() > Tolerance) continue;

            lock (_gate)
            {
                Forget();
                _seen.TryAdd(listing.KeyOf(torrent), clock.GetTimestamp());
            }
        }
    }

    /// <summary>The young among these.</summary>
    public IReadOnlyList<TorrentId> Among(IEnumerable<TorrentId> keys)
    {
        lock (_gate)
        {
            return [.. keys.Where(key => _seen.TryGetValue(key, out var since) && clock.GetElapsedTime(since) < Youth)];
        }
    }

    private void Forget()
    {
        foreach (var key in _seen.Where(pair => clock.GetElapsedTime(pair.Value) > Memory).Select(pair => pair.Key).ToList()) _seen.Remove(key);
    }
}
