namespace TorrentApi.Backends.QBittorrent.Gateway;

/// <summary>What an export gave.</summary>
/// <param name="File">Null where the metadata is not known yet.</param>
internal sealed record ExportedFile(TorrentFile? File);
