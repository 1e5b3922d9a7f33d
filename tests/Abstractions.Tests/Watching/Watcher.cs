using TorrentApi.Testing;

namespace TorrentApi.Abstractions.Tests.Watching;

/// <summary>Watches in the background and keeps what it was told. It checks on the way that the changes fit together.</summary>
internal sealed class Watcher : IAsyncDisposable
{
    // Nothing here waits for real time: the guard ends a test that hangs.
    private static readonly TimeSpan Guard = TimeSpan.FromSeconds(30);

    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _gate = new();
    private readonly List<TorrentChange> _changes = [];
    private readonly Task _watching;

    public Watcher(TorrentMirror mirror) => _watching = WatchAsync(mirror);

    public IReadOnlyList<TorrentChange> Changes
    {
        get
        {
            lock (_gate) return [.. _changes];
        }
    }

    /// <summary>What the changes add up to.</summary>
    public Dictionary<TorrentId, Torrent> Known { get; } = [];

    /// <summary>Waits, without moving the clock, until so many changes were told.</summary>
    public async Task<IReadOnlyList<TorrentChange>> UntilAsync(int count)
    {
        await UntilAsync(() => Changes.Count >= count || _watching.IsCompleted);
        if (_watching.IsFaulted) await _watching;
        return Changes;
    }

    /// <summary>Waits until the mirror pauses between two answers.</summary>
    public static Task PausedAsync(ManualClock clock) => UntilAsync(() => clock.TimerCount > 0);

    public static async Task UntilAsync(Func<bool> condition)
    {
        using var patience = new CancellationTokenSource(Guard);
        while (!condition())
        {
            patience.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    /// <summary>The error that ended the watch.</summary>
    public async Task<Exception> FailureAsync() => (await FluentActions.Awaiting(() => _watching.WaitAsync(Guard)).Should().ThrowAsync<Exception>()).Which;

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _watching.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }

    private async Task WatchAsync(TorrentMirror mirror)
    {
        await foreach (var change in mirror.WatchAsync(_stop.Token))
        {
            lock (_gate)
            {
                Apply(change);
                _changes.Add(change);
            }
        }
    }

    private void Apply(TorrentChange change)
    {
        switch (change)
        {
            case TorrentChange.Reset reset:
                Known.Clear();
                foreach (var torrent in reset.All) Known.Add(torrent.Hash.Id, torrent);
                break;
            case TorrentChange.Added added:
                Known.Keys.Should().NotContain(added.New.Hash.Id, "what is added was not there");
                Known.Add(added.New.Hash.Id, added.New);
                break;
            case TorrentChange.Updated updated:
                Known.Remove(updated.Old.Hash.Id, out var known).Should().BeTrue("what is updated was told before");
                known.Should().BeSameAs(updated.Old, "the old state is the one that was told");
                updated.New.Should().NotBe(updated.Old, "an update differs");
                Known.Add(updated.New.Hash.Id, updated.New);
                break;
            case TorrentChange.Removed removed:
                Known.Remove(removed.Old.Hash.Id).Should().BeTrue("what is removed was told before");
                break;
        }
    }
}
