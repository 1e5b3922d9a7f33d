namespace TorrentApi.Backends.QBittorrent;

/// <summary>A folder from which the server adds .torrent files by itself.</summary>
public sealed record QBittorrentWatchedFolder
{
    /// <summary>The folder; a path of the server, which has to exist.</summary>
    public required string Path { get; init; }

    /// <summary>Where its torrents are saved; null for the default, the folder itself where it is equal to <see cref="Path"/>. Any other path needs qBittorrent 3.3.</summary>
    public string? SavePath { get; init; }

    /// <summary>The folder.</summary>
    public override string ToString() => Path;
}
