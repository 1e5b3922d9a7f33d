namespace TorrentApi.Lookup;

/// <summary>A torrent's hashes, and the key that the server uses for it.</summary>
internal readonly record struct KnownKey(InfoHash Hash, TorrentId Key);
