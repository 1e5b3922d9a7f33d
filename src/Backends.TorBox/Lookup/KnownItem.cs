using TorrentApi.Backends.TorBox.Mapping;

namespace TorrentApi.Backends.TorBox.Lookup;

/// <summary>A torrent's hashes, as far as this client knows them, and the number that the service gave it.</summary>
internal readonly record struct KnownItem(InfoHash Hash, ItemId Id);
