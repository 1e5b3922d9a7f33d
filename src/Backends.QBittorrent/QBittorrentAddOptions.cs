namespace TorrentApi.Backends.QBittorrent;

/// <summary>Add options of qBittorrent alone, for <see cref="AddOptions.Native"/>. A version that does not have one refuses it before anything is sent.</summary>
public sealed record QBittorrentAddOptions : NativeAddOptions
{
    /// <summary>The folder for the content while it is incomplete; 4.4+.</summary>
    public string? DownloadPath { get; init; }

    /// <summary>When the torrent stops by itself; 4.5+.</summary>
    public QBittorrentStopCondition? StopCondition { get; init; }
}
