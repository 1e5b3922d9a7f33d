namespace TorrentApi;

/// <summary>Reads what a server holds now: by its own deltas where it has any and has them to itself, else by its list. One call at a time.</summary>
internal sealed class MirrorReader(ITorrentApi api, WatchOptions options)
{
    private const int MostUnaskedInARow = 2;

    private readonly SnapshotMerge _merge = new();
    private ChangeCursor? _cursor;
    private long _fullAt;
    private long? _listingSince;
    private int _unasked;

    /// <summary>What the server holds now. After a failure the next call goes on where this one began.</summary>
    public async Task<TorrentSnapshot> ReadAsync(TorrentSnapshot before, CancellationToken cancellationToken)
    {
        if (!IsListing() && api.GetFeature<IChangeFeature>() is { } changes)
        {
            try
            {
                return await ReadChangesAsync(changes, before, cancellationToken).ConfigureAwait(false);
            }
            catch (TorrentApiException failure) when (failure.Error is ApiError.Unsupported)
            {
                // The adapter has it, the server connected now has not; after an upgrade it may.
                BeginListing();
            }
        }

        return _merge.Replace(before, await api.ListAsync(null, cancellationToken).ConfigureAwait(false));
    }

    private async Task<TorrentSnapshot> ReadChangesAsync(IChangeFeature changes, TorrentSnapshot before, CancellationToken cancellationToken)
    {
        var since = IsOver(_fullAt) ? null : _cursor;
        var delta = await changes.GetAsync(since, cancellationToken).ConfigureAwait(false);
        _cursor = delta.Next;
        if (!delta.IsFull)
        {
            _unasked = 0;
            return _merge.Apply(before, delta);
        }

        _fullAt = options.Clock.GetTimestamp();
        _unasked = since is null ? 0 : _unasked + 1;

        // Somebody else follows the changes of this session and we push each other into full answers: a list costs as much, and disturbs nobody.
        if (_unasked >= MostUnaskedInARow) BeginListing();
        return _merge.Replace(before, delta.Changed);
    }

    private void BeginListing()
    {
        _listingSince = options.Clock.GetTimestamp();
        (_cursor, _unasked) = (null, 0);
    }

    private bool IsListing()
    {
        if (_listingSince is { } since && IsOver(since)) _listingSince = null;
        return _listingSince is not null;
    }

    private bool IsOver(long since) => options.Clock.GetElapsedTime(since) >= options.ResyncInterval;
}
