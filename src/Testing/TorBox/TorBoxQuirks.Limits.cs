namespace TorrentApi.Testing;

public sealed partial record TorBoxQuirks
{
    /// <summary>Five requests a second from one address, over all endpoints, hold in place of the limit per minute and endpoint.</summary>
    public bool LimitsByAddress { get; init; }

    /// <summary>Creating what is cached counts against the limits of creates too.</summary>
    public bool EveryCreateCounts { get; init; }

    /// <summary>50 creates an hour, whatever the options say.</summary>
    public bool FiftyCreates { get; init; }

    /// <summary>A request that was refused with 429 counts against the limit.</summary>
    public bool RefusedRequestsCount { get; init; }

    /// <summary>429 tells <c>Retry-After</c>; it is often absent.</summary>
    public bool TellsRetryAfter { get; init; }

    /// <summary><c>x-ratelimit-reset</c> is a time in Unix seconds; by default it is in how many seconds.</summary>
    public bool ResetIsUnixTime { get; init; }

    /// <summary><c>x-ratelimit-reset</c> has a fraction.</summary>
    public bool ResetHasFraction { get; init; }

    /// <summary>The plan Pro takes torrents of 1 TiB; by default 500 GiB.</summary>
    public bool ProTakesTerabyte { get; init; }

    /// <summary>A download has to begin within an hour of its link; by default three.</summary>
    public bool LinksLastAnHour { get; init; }

    /// <summary>Of more than 100 hashes the cache check reads the first 100; by default it refuses them.</summary>
    public bool CacheCheckTruncates { get; init; }

    /// <summary>The cache check reads any number of hashes.</summary>
    public bool CacheCheckIsUnlimited { get; init; }

    /// <summary>Any <c>limit</c> above 1,000 is taken as it is; by default 1,000 is the most.</summary>
    public bool ListsAreUnlimited { get; init; }

    /// <summary>A page holds one item more than <c>limit</c>.</summary>
    public bool ListsOneMore { get; init; }

    /// <summary>A list that bypasses the cache may be a second old. The reports say one to five minutes; a second lets a test end.</summary>
    public bool BypassLags { get; init; }
}
