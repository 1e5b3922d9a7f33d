namespace TorrentApi.Testing.UTorrent.Store;

/// <summary>A token that still counts.</summary>
internal sealed class LiveToken(DateTimeOffset issuedAt)
{
    public DateTimeOffset IssuedAt { get; } = issuedAt;

    public int Uses { get; set; }
}
