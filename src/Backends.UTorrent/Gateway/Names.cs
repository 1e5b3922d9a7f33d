namespace TorrentApi.Backends.UTorrent.Gateway;

/// <summary>The names of parameters that more than one action has.</summary>
internal static class Names
{
    public const string Token = "token";
    public const string Action = "action";
    public const string CacheId = "cid";
    public const string Hash = "hash";
    public const string Name = "s";
    public const string Value = "v";
    public const string FeedId = "feed-id";
    public const string FilterId = "filter-id";
}
