namespace TorrentApi.Backends.TorBox.Mapping;

/// <summary>By what the service addresses a torrent. Torrents and queued ones have numbers of their own, so one number may mean one of each.</summary>
/// <param name="Number">The number, from 1.</param>
/// <param name="IsQueued">True for a number of the queue.</param>
internal readonly record struct ItemId(long Number, bool IsQueued = false);
