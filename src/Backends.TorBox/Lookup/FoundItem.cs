using TorrentApi.Backends.TorBox.Mapping;

namespace TorrentApi.Backends.TorBox.Lookup;

/// <summary>A target and the item that it means.</summary>
/// <param name="Target">What the caller named.</param>
/// <param name="Item">As the service told it just now, or a little while ago while it moves from the queue to the list.</param>
internal sealed record FoundItem(SingleTarget Target, ListedItem Item)
{
    public ItemId Id => Item.Id;

    public Torrent Torrent => Item.Torrent;
}
