namespace TorrentApi.Testing;

public sealed partial record TorBoxQuirks
{
    /// <summary><c>pause</c> is honoured; by default it is an <c>INVALID_OPTION</c>.</summary>
    public bool KnowsPause { get; init; }

    /// <summary><c>stop_seeding</c> is an <c>INVALID_OPTION</c>; by default it is honoured.</summary>
    public bool LacksStopSeeding { get; init; }

    /// <summary><c>recheck</c> is honoured; by default it is an <c>INVALID_OPTION</c>.</summary>
    public bool KnowsRecheck { get; init; }

    /// <summary><c>operation</c> is taken in any case.</summary>
    public bool OperationsIgnoreCase { get; init; }

    /// <summary>The POST cache check reads <c>format</c> and <c>list_files</c> from the body and ignores the query.</summary>
    public bool CacheFormatIsInBody { get; init; }

    /// <summary>A cache check without a hit answers <c>{}</c>; by default <c>null</c>.</summary>
    public bool NoCacheHitIsObject { get; init; }

    /// <summary>A cache check without a hit answers <c>[]</c>.</summary>
    public bool NoCacheHitIsArray { get; init; }

    /// <summary><c>torrentinfo</c> waits ten seconds where no <c>timeout</c> is given; by default thirty for GET, as published.</summary>
    public bool InfoWaitsTenSeconds { get; init; }

    /// <summary><c>torrents/getqueued</c> and <c>torrents/controlqueued</c> work; by default they are 410 <c>DEPRECATED</c>.</summary>
    public bool OldQueueLives { get; init; }

    /// <summary><c>torrents/search</c> works; by default there is no such route.</summary>
    public bool OldSearchLives { get; init; }

    /// <summary>A link without <c>file_id</c> and <c>zip_link</c> is refused; by default it leads to the first file.</summary>
    public bool FileIdIsRequired { get; init; }

    /// <summary>A torrent without a v1 hash is taken, under its first 40 digits; by default it is <c>BOZO_TORRENT</c>.</summary>
    public bool TakesV2 { get; init; }
}
