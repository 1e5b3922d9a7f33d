namespace TorrentApi.Testing.QBittorrent.Store;

/// <summary>The making of a .torrent; it is over at once.</summary>
internal sealed class CreatorTask
{
    public Guid Id { get; } = Guid.NewGuid();

    public required IReadOnlyDictionary<string, string> Form { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Null where it failed.</summary>
    public TorrentFile? Made { get; init; }
}
