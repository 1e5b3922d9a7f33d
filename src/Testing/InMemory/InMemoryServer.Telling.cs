namespace TorrentApi.Testing;

// What the features tell: see AnswerAsync for the lock.
public sealed partial class InMemoryServer
{
    internal TransferInfo ReadTransfer() => new()
    {
        DownloadRate = _store.All.Sum(torrent => torrent.CurrentDownloadRate),
        UploadRate = _store.All.Sum(torrent => torrent.CurrentUploadRate),
        SessionDownloadedBytes = _store.All.Sum(torrent => torrent.DownloadedBytes),
        SessionUploadedBytes = _store.All.Sum(torrent => torrent.UploadedBytes),
        Connection = ConnectionStatus.Connected,
    };

    internal TorrentFile ExportFile(SingleTarget target) => Find(target) is { Files: not null, Metadata: { } file } ? file : throw Conflict("no .torrent is known");

    internal MagnetLink ExportMagnet(SingleTarget target) =>
        Read(target, torrent => MagnetLink.Create(torrent.Hash, torrent.Name, torrent.Trackers.Select(tracker => tracker.Url), torrent.WebSeeds));

    internal IReadOnlyList<CachedTorrent> ListCached(IReadOnlyCollection<InfoHash> hashes) =>
    [
        .. from hash in hashes
           let found = _cached.FirstOrDefault(cached => cached.Hash.SharesHashWith(hash))
           where found is not null
           select found with { Hash = hash },
    ];

    internal TorrentDelta ReadChanges(InMemoryCursor? since)
    {
        var told = since is { Server: var server } && server == this ? since.Told : null;
        var now = _store.All.ToDictionary(torrent => torrent, torrent => Read(torrent, PositionOf(torrent)));
        return new TorrentDelta
        {
            IsFull = told is null,
            Changed = [.. now.Where(one => told is null || !one.Value.Equals(told.GetValueOrDefault(one.Key))).Select(one => one.Value)],
            Removed = told is null ? [] : [.. told.Where(one => !now.ContainsKey(one.Key)).Select(one => one.Value.Hash)],
            Next = new InMemoryCursor(this, now),
        };
    }

    internal IReadOnlyList<string> ListWebSeeds(SingleTarget target) => [.. Find(target).WebSeeds];

    internal bool AddWebSeeds(SingleTarget target, IReadOnlyCollection<string> urls)
    {
        var seeds = Find(target).WebSeeds;
        seeds.AddRange(urls.Except(seeds, StringComparer.Ordinal));
        return true;
    }

    internal bool ReplaceWebSeed(SingleTarget target, string url, string replacement)
    {
        var seeds = Find(target).WebSeeds;
        var index = seeds.IndexOf(url);
        if (index < 0) throw Conflict("the torrent does not have the web seed that is to be replaced");
        if (seeds.Contains(replacement, StringComparer.Ordinal)) throw Conflict("the torrent has the new web seed already");

        seeds[index] = replacement;
        return true;
    }

    internal bool RemoveWebSeeds(SingleTarget target, IReadOnlyCollection<string> urls)
    {
        Find(target).WebSeeds.RemoveAll(seed => urls.Contains(seed, StringComparer.Ordinal));
        return true;
    }
}
