namespace TorrentApi.Backends.UTorrent.Gateway;

/// <summary>What connecting gave.</summary>
/// <param name="Number">Counts connections, so that a caller can say which one failed it.</param>
/// <param name="Key">The token and its cookie.</param>
/// <param name="Server">The server's build and what follows from it.</param>
internal sealed record Connection(int Number, SessionKey Key, ServerProfile Server);
