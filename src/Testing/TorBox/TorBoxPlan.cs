namespace TorrentApi.Testing;

/// <summary>What an account of TorBox has paid for, by the number that the service gives it; they are not in order of price.</summary>
public enum TorBoxPlan
{
    /// <summary>One slot, 10 GiB per torrent, and no use of the API: every call with a key is refused with <c>PLAN_RESTRICTED_FEATURE</c>.</summary>
    Free = 0,

    /// <summary>Three slots, 200 GiB per torrent.</summary>
    Essential = 1,

    /// <summary>Ten slots, 500 GiB per torrent; see <see cref="TorBoxQuirks.ProTakesTerabyte"/>.</summary>
    Pro = 2,

    /// <summary>Five slots, 200 GiB per torrent.</summary>
    Standard = 3,
}
