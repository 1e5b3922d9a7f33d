namespace TorrentApi.Json;

/// <summary>How much of a reply is held at once.</summary>
internal static class JsonLimits
{
    /// <summary>How deep a reply may be nested. The servers' own reach 4 (qBittorrent 5.2+: trackers with their endpoints).</summary>
    public const int Depth = 64;

    /// <summary>The chunk that is asked of the stream: large enough that a chunk holds some dozens of torrents (1.7 KB each on qBittorrent 5.x), small enough for every server.</summary>
    public const int BufferBytes = 64 * 1024;

    /// <summary>The chunk for a list that may be long: fewer elements lie across two chunks and are begun twice. Pooled, so it is not allocated for each list.</summary>
    public const int ListBufferBytes = 256 * 1024;

    /// <summary>One element of a list. The largest seen is a torrent with files and trackers asked for; 16 MiB is far beyond it.</summary>
    public const int ElementBytes = 16 * 1024 * 1024;

    /// <summary>The elements of a list, ten times as many as the longest lists known: what goes on beyond is no list but a fault, and would fill our memory.</summary>
    public const int ListElements = 500_000;

    /// <summary>A list in bytes, unpacked: 300,000 torrents as qBittorrent 5.3 writes them. It ends what goes on for ever without an element.</summary>
    public const long ListBytes = 512L * 1024 * 1024;

    /// <summary>A reply that is one object and is held whole: categories, the answer to an add.</summary>
    public const int ObjectBytes = 16 * 1024 * 1024;

    /// <summary>The full answer of qBittorrent's sync/maindata, the only source of categories before 4.1.4: every torrent is in it.</summary>
    public const int MaindataBytes = 256 * 1024 * 1024;
}
