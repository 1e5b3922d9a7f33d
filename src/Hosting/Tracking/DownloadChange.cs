namespace TorrentApi.Hosting.Tracking;

/// <summary>What happened to one torrent between two looks.</summary>
/// <param name="Kind">What.</param>
/// <param name="Torrent">Its last reading.</param>
/// <param name="Previous">The reading before; null for one that was not known. Its hash may differ: a hybrid's does when its metadata arrives.</param>
internal readonly record struct DownloadChange(DownloadChangeKind Kind, Torrent Torrent, Torrent? Previous = null);
