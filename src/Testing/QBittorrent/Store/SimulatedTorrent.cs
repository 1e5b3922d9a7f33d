using TorrentApi.Testing.QBittorrent.Versions;

namespace TorrentApi.Testing.QBittorrent.Store;

/// <summary>A torrent on a <see cref="QBittorrentServer"/>: a life as the in-memory server's, and what only this server's wire shows of it.</summary>
internal sealed class SimulatedTorrent(StoredTorrent life)
{
    /// <summary>The server's own setting decides (USE_GLOBAL_RATIO and its kin).</summary>
    public const int GlobalLimit = -2;

    public StoredTorrent Life { get; } = life;

    /// <summary>Null while only a magnet link is known.</summary>
    public TorrentFile? File { get; set; }

    public MagnetLink? Magnet { get; init; }

    /// <summary>As it was given, without a slash at its end; empty: the server's own.</summary>
    public string SavePath { get; set; } = "";

    public string DownloadPath { get; set; } = "";

    public string Comment { get; set; } = "";

    public double RatioLimit { get; set; } = GlobalLimit;

    public long SeedingMinutes { get; set; } = GlobalLimit;

    public long InactiveMinutes { get; set; } = GlobalLimit;

    /// <summary>True once a limit was given, be it none: 4.2 shows that as 0, and -1 before.</summary>
    public bool HasDownloadLimit { get; set; }

    /// <inheritdoc cref="HasDownloadLimit"/>
    public bool HasUploadLimit { get; set; }

    public string LimitAction { get; set; } = "Default";

    public string LimitsMode { get; set; } = "Default";

    public bool IsSuperSeeding { get; set; }

    /// <summary>The priorities that were set, by file: 4.2 and before show another number where none was, and v1 keeps all of 0 to 7 apart.</summary>
    public Dictionary<int, int> FilePriorities { get; } = [];

    /// <summary>A state that a test wants to be told; null: the torrent's own.</summary>
    public string? ForcedWord { get; set; }

    /// <summary>When the list shows it first.</summary>
    public DateTimeOffset VisibleAt { get; init; }

    public bool HasMetadata => Life.Files is not null;

    public bool IsAutomatic => Life.Options.AutomaticManagement == true;

    public long PieceLength => File?.PieceLengthBytes ?? 16 * 1024;

    public long TotalBytes => Life.Files?.Sum(file => file.SizeBytes) ?? -1;

    public int PieceCount => HasMetadata ? (int)((TotalBytes + PieceLength - 1) / PieceLength) : -1;

    /// <summary>The id by which this version addresses it: the truncated v2 hash where it knows v2, else the v1 hash.</summary>
    public string Key(VersionProfile version) => version.KnowsV2 ? Life.Hash.Id.ToString() : Life.Hash.V1Hex ?? Life.Hash.Id.ToString();

    /// <summary>The server's word for what it does. Source: torrentStateToString in serialize_torrent.cpp.</summary>
    public string Word(VersionProfile version) => ForcedWord ?? Life.State switch
    {
        TorrentState.Errored => Life.ErrorText == "missing files" ? "missingFiles" : "error",
        TorrentState.Checking => Life.IsDone ? "checkingUP" : "checkingDL",
        TorrentState.Moving => "moving",
        TorrentState.Queued => Life.IsDone ? "queuedUP" : "queuedDL",
        TorrentState.Stopped => version.StoppedWord + (HasNothingLeft ? "UP" : "DL"),
        TorrentState.FetchingMetadata => Life.IsForced && version.HasForcedMetadataState ? "forcedMetaDL" : "metaDL",
        TorrentState.Seeding => Life.IsForced ? "forcedUP" : Life.CurrentUploadRate > 0 ? "uploading" : "stalledUP",
        TorrentState.Downloading => Life.IsForced ? "forcedDL" : Life.CurrentDownloadRate > 0 ? "downloading" : "stalledDL",
        _ => "unknown",
    };

    // A torrent with every file skipped reads stoppedUP as well.
    private bool HasNothingLeft => Life.IsDone || (HasMetadata && Life.WantedBytes == 0);
}
