namespace TorrentApi.Backends.QBittorrent.Gateway;

/// <summary>What connecting gave: the session's cookie and the server that answered.</summary>
/// <param name="Number">Counts connections, so that a caller can say which one failed it.</param>
/// <param name="Generation">What the server speaks.</param>
/// <param name="Cookie">The Cookie header, and with it a session to end; null with an API key, or where the server gave none.</param>
/// <param name="Server">The server's version and what follows from it.</param>
internal sealed record Connection(int Number, IGeneration Generation, string? Cookie, ServerProfile Server);
