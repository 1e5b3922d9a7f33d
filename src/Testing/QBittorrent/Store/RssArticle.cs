namespace TorrentApi.Testing.QBittorrent.Store;

/// <summary>An article of a feed; its address is its name too.</summary>
internal sealed class RssArticle(Uri address, DateTimeOffset at)
{
    public Uri Address { get; } = address;

    public DateTimeOffset At { get; } = at;

    public string Title { get; } = MagnetLink.TryParse(address.OriginalString, out var magnet, out _)
        ? magnet.Name ?? magnet.Hash.Id.ToString()
        : Uri.UnescapeDataString(Path.GetFileName(address.AbsolutePath));

    public bool IsRead { get; set; }
}
