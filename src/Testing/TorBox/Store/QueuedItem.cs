namespace TorrentApi.Testing.TorBox.Store;

/// <summary>A torrent that waits, under an id that means nothing in the list.</summary>
internal sealed record QueuedItem(long Id, CreateOrder Order, DateTimeOffset CreatedAt)
{
    public string Name => Order.Name ?? Order.File?.Name ?? Order.Magnet?.Name ?? Order.Hash;
}
