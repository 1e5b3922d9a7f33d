namespace TorrentApi.Testing.Tests.Watching;

/// <summary>Watches in the background; says what is wrong with the changes, if anything is.</summary>
internal sealed class ModelWatcher : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _gate = new();
    private readonly Dictionary<InfoHash, Torrent> _known = [];
    private readonly Task _watching;

    public ModelWatcher(TorrentMirror mirror, Func<InfoHash, bool> wasEverThere) => _watching = WatchAsync(mirror, wasEverThere);

    public bool Knows(IReadOnlyCollection<Torrent> all)
    {
        if (_watching.IsFaulted) _watching.GetAwaiter().GetResult();
        lock (_gate) return _known.Count == all.Count && all.All(torrent => torrent.Equals(_known.GetValueOrDefault(torrent.Hash)));
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        var watching = () => _watching;
        await watching.Should().ThrowAsync<OperationCanceledException>("nothing else ended the watch");
        _stop.Dispose();
    }

    private async Task WatchAsync(TorrentMirror mirror, Func<InfoHash, bool> wasEverThere)
    {
        var isFirst = true;
        await foreach (var change in mirror.WatchAsync(_stop.Token))
        {
            (change is TorrentChange.Reset).Should().Be(isFirst, "a watch is reset once, at its beginning");
            isFirst = false;
            lock (_gate) Apply(change, wasEverThere);
        }
    }

    private void Apply(TorrentChange change, Func<InfoHash, bool> wasEverThere)
    {
        switch (change)
        {
            case TorrentChange.Reset reset:
                foreach (var torrent in reset.All) _known.Add(torrent.Hash, torrent);
                break;
            case TorrentChange.Added added:
                wasEverThere(added.New.Hash).Should().BeTrue("no torrent is invented");
                _known.Keys.Should().NotContain(hash => hash.SharesHashWith(added.New.Hash), "what is added was not there");
                _known.Add(added.New.Hash, added.New);
                break;
            case TorrentChange.Updated updated:
                _known.Remove(updated.Old.Hash, out var known).Should().BeTrue("what is updated was told before");
                known.Should().Be(updated.Old, "an update begins at what was told");
                updated.New.Should().NotBe(updated.Old, "an update leads to something else");
                updated.New.Hash.SharesHashWith(updated.Old.Hash).Should().BeTrue("an update is of one torrent");
                _known.Add(updated.New.Hash, updated.New);
                break;
            case TorrentChange.Removed removed:
                _known.Remove(removed.Old.Hash).Should().BeTrue("what is removed was told before");
                break;
        }
    }
}
