using TorrentApi;

namespace Automation.Showing;

/// <summary>One line of the table.</summary>
internal sealed record Row(string Client, Torrent Torrent);
