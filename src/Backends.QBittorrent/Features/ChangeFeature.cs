using System.Diagnostics.CodeAnalysis;
using TorrentApi.Backends.QBittorrent.Gateway;
using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Features;

/// <summary>Follows <c>sync/maindata</c>. There is one stream for each session, so one cursor is good at a time: the newest. Any other gives a full answer.</summary>
/// <remarks>
/// The server remembers the last answer that it knows to have arrived, so a request that got no answer is sent again with the same number. A new session,
/// or another reader of the stream, makes the number unknown, and the answer full. Up to 4.6 numbers begin again at 1 after each full answer, so that a number
/// may mean another's answer: what this client reads of the stream for itself is counted.
/// </remarks>
[SuppressMessage("Design", "CA1001", Justification = "The semaphore holds nothing to dispose of: nobody asks for its wait handle.")]
internal sealed class ChangeFeature(OperationPipeline pipeline, IGateway gateway) : IChangeFeature
{
    private const long Everything = 0;

    private readonly SemaphoreSlim _turn = new(1);
    private SyncCursor? _newest;
    private int _unanswered;

    public Task<TorrentDelta> GetAsync(ChangeCursor? since = null, CancellationToken cancellationToken = default)
    {
        return pipeline.RunAsync(Operations.GetChanges, RunAsync, cancellationToken);

        async Task<TorrentDelta> RunAsync(CancellationToken token)
        {
            var server = await gateway.ConnectAsync(token).ConfigureAwait(false);
            server.Require(Capability.Changes);
            await _turn.WaitAsync(token).ConfigureAwait(false);
            try
            {
                return await ReadAsync(since as SyncCursor, token).ConfigureAwait(false);
            }
            finally
            {
                _turn.Release();
            }
        }
    }

    private async Task<TorrentDelta> ReadAsync(SyncCursor? since, CancellationToken cancellationToken)
    {
        if (since is not null && IsGood(since) && await TryReadAsync(since.Rid, since.Rows, cancellationToken).ConfigureAwait(false) is { } delta) return delta;

        // From here on a number of before may be taken for one of after.
        _newest = null;
        return await TryReadAsync(Everything, new SyncRows(), cancellationToken).ConfigureAwait(false)
            ?? await TryReadAsync(Everything, new SyncRows(), cancellationToken).ConfigureAwait(false)
            ?? throw new TorrentApiException(new ApiError.UnexpectedResponse("changes where everything was asked for"));
    }

    /// <summary>
    /// A new session counts from 1, full answers that were lost included: once as many were lost as our number says, it may be the number of a lost one, and
    /// the server would take it for received.
    /// </summary>
    private bool IsGood(SyncCursor cursor) =>
        ReferenceEquals(cursor, _newest) && !cursor.Rows.IsSpoilt && cursor.Disturbances == gateway.SyncDisturbances && cursor.Rid > _unanswered;

    /// <summary>Asks once; null where the answer does not follow from what is known.</summary>
    private async Task<TorrentDelta?> TryReadAsync(long rid, SyncRows rows, CancellationToken cancellationToken)
    {
        var disturbances = gateway.SyncDisturbances;
        _unanswered++;
        var answer = await gateway.SyncAsync(rid, rows, cancellationToken).ConfigureAwait(false);
        _unanswered = 0;
        if (!answer.IsFull && (rid == Everything || rows.IsTorn || answer.Rid < rid)) return null;

        await JudgeSuspectsAsync(rows, cancellationToken).ConfigureAwait(false);
        var (changed, removed) = rows.Tell();
        _newest = new SyncCursor(answer.Rid, rows, disturbances);
        return new TorrentDelta { IsFull = answer.IsFull, Changed = changed, Removed = removed, Next = _newest };
    }

    /// <summary>Asks the list about rows that may be former ids, where ids change at all. It is never wrong about that (observed, 5.1.0 and 5.3.0).</summary>
    private async Task JudgeSuspectsAsync(SyncRows rows, CancellationToken cancellationToken)
    {
        var server = await gateway.ConnectAsync(cancellationToken).ConfigureAwait(false);
        if (!server.KnowsV2 || rows.FindSuspects() is not { Count: > 0 } suspects) return;

        var alive = new HashSet<TorrentId>();
        foreach (var chunk in suspects.Chunk(Keys.MostInBody))
        {
            var listing = await gateway.ListAsync(new ListFilter { Keys = chunk }, cancellationToken).ConfigureAwait(false);
            alive.UnionWith(listing.Torrents.Select(listing.KeyOf));
        }

        rows.Judge(suspects, alive);
    }
}
