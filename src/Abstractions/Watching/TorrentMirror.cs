using System.Runtime.CompilerServices;

namespace TorrentApi;

/// <summary>Keeps up with the torrents of one client: one poll loop, however many watch.</summary>
/// <remarks>
/// <para>
/// The loop runs while a watch, a follow or a wait is under way, and rests otherwise; <see cref="Current"/> then stays as it was read last. It asks by
/// <see cref="IChangeFeature"/> where there is one, and compares lists elsewhere and where another client shares the stream of changes; the events are the same.
/// </para>
/// <para>
/// Transient errors are ridden out, at growing intervals up to a minute and not before <see cref="ApiError.Wait"/> is over. Any other error ends every watch under way with
/// the <see cref="TorrentApiException"/>; the next one begins anew.
/// </para>
/// <para>Thread-safe. It does not own the client. Make one for each client: two on one client would ask twice.</para>
/// </remarks>
public sealed partial class TorrentMirror : IAsyncDisposable, IDisposable
{
    private readonly MirrorLoop _loop;

    /// <summary>Makes a mirror; nothing is asked before somebody watches.</summary>
    /// <param name="api">The client; it outlives the mirror.</param>
    /// <param name="options">How to ask; null for all defaults.</param>
    /// <exception cref="ArgumentException">An interval is out of range.</exception>
    public TorrentMirror(ITorrentApi api, WatchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(api);
        (Api, Options) = (api, options ?? new());
        WatchOptions.Check(Options);
        _loop = new MirrorLoop(Api, Options);
    }

    /// <summary>The client that is asked.</summary>
    public ITorrentApi Api { get; }

    /// <summary>How it is asked.</summary>
    public WatchOptions Options { get; }

    /// <summary>What was read last, without asking; <see cref="TorrentSnapshot.Empty"/> before the first answer.</summary>
    public TorrentSnapshot Current => _loop.Latest.Snapshot;

    /// <summary>Asks now, and gives what there is; whoever watches is told as well.</summary>
    /// <exception cref="TorrentApiException">As <see cref="ITorrentApi.ListAsync"/> throws. No watch ends by it.</exception>
    public Task<TorrentSnapshot> RefreshAsync(CancellationToken cancellationToken = default) => _loop.ReadAsync(cancellationToken);

    /// <summary>Tells the whole list once, then every change.</summary>
    /// <remarks>
    /// A watcher that is slow is told net changes, torrent by torrent: what came and went meanwhile is never told, and nothing piles up. It ends only
    /// by cancellation or an error.
    /// </remarks>
    /// <exception cref="TorrentApiException">An error that does not pass by itself.</exception>
    /// <exception cref="ObjectDisposedException">The mirror or its client was disposed.</exception>
    public async IAsyncEnumerable<TorrentChange> WatchAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var feed = _loop.Join();
        var told = await feed.NextAsync(cancellationToken).ConfigureAwait(false);
        yield return new TorrentChange.Reset(told);

        List<TorrentChange> changes = [];
        while (true)
        {
            var now = await feed.NextAsync(cancellationToken).ConfigureAwait(false);
            SnapshotDiff.Collect(told, now, changes);
            told = now;
            foreach (var change in changes) yield return change;
            changes.Clear();
        }
    }

    /// <summary>Tells one torrent as it is, then again whenever it differs, until it is gone: then the sequence ends.</summary>
    /// <exception cref="TorrentApiException"><see cref="ApiError.MissingTorrent"/>: it is not there at first. Else as <see cref="WatchAsync"/>.</exception>
    /// <exception cref="ObjectDisposedException">The mirror or its client was disposed.</exception>
    public IAsyncEnumerable<Torrent> FollowAsync(SingleTarget target, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(target);
        return FollowCoreAsync(target, cancellationToken);
    }

    /// <summary>Ends the loop, and every watch with <see cref="ObjectDisposedException"/>. Idempotent; the client is left alone.</summary>
    public ValueTask DisposeAsync() => _loop.DisposeAsync();

    /// <summary>As <see cref="DisposeAsync"/>, without waiting for a request that is under way to end.</summary>
    public void Dispose() => _loop.Dispose();

    private async IAsyncEnumerable<Torrent> FollowCoreAsync(SingleTarget target, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var feed = _loop.Join();
        var told = (await feed.NextAsync(cancellationToken).ConfigureAwait(false)).Find(target)
            ?? throw new TorrentApiException(new ApiError.MissingTorrent(target), Api.Backend, FollowOperation);
        yield return told;

        // Any of its hashes will do from now on: a magnet link may gain another, and the target may be the short name of one.
        while ((await feed.NextAsync(cancellationToken).ConfigureAwait(false)).Find(told.Hash) is { } now)
        {
            if (now.Equals(told)) continue;
            told = now;
            yield return told;
        }
    }

    private const string FollowOperation = "torrents.follow";
}
