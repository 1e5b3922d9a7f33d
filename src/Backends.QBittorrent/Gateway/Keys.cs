namespace TorrentApi.Backends.QBittorrent.Gateway;

/// <summary>The server keys that a write is for: a list, or every torrent of the server.</summary>
internal readonly record struct Keys
{
    /// <summary>The most keys in one body: 82 KB, far below the server's limit, and a chunk's worth of loss where a batch breaks off.</summary>
    public const int MostInBody = 2_000;

    private Keys(IReadOnlyList<TorrentId>? list) => List = list;

    /// <summary>Every torrent of the server.</summary>
    public static Keys All => new(null);

    /// <summary>The keys; null for all.</summary>
    public IReadOnlyList<TorrentId>? List { get; }

    public static Keys Of(params IReadOnlyList<TorrentId> keys) => new(keys);

    /// <summary>The keys as the API takes them: joined by <c>|</c>, or "all".</summary>
    public override string ToString() => List is null ? "all" : string.Join('|', List);
}
