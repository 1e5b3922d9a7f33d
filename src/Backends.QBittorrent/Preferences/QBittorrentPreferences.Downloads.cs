namespace TorrentApi.Backends.QBittorrent;

// Where downloads go, and how torrents are added.
public sealed partial record QBittorrentPreferences
{
    /// <summary>Where torrents are saved unless they say otherwise; a path of the server.</summary>
    public string? SavePath { get => Find<string>(); init => Set(value); }

    /// <summary>True to keep what is incomplete in <see cref="IncompletePath"/>.</summary>
    public bool? IncompletePathEnabled { get => Get<bool>(); init => Set(value); }

    /// <summary>Where incomplete torrents are, if <see cref="IncompletePathEnabled"/>; a path of the server.</summary>
    public string? IncompletePath { get => Find<string>(); init => Set(value); }

    /// <summary>True to take the whole space of a file at once.</summary>
    public bool? Preallocate { get => Get<bool>(); init => Set(value); }

    /// <summary>True to end the names of incomplete files in ".!qB".</summary>
    public bool? MarksIncompleteFiles { get => Get<bool>(); init => Set(value); }

    /// <summary>True to keep pieces of skipped files in a folder ".unwanted".</summary>
    public bool? UsesUnwantedFolder { get => Get<bool>(); init => Set(value); }

    /// <summary>True to stop added torrents that do not say otherwise. Named paused before 5.0.</summary>
    public bool? AddsStopped { get => Get<bool>(); init => Set(value); }

    /// <summary>True to put added torrents on top of the queue.</summary>
    public bool? AddsToTopOfQueue { get => Get<bool>(); init => Set(value); }

    /// <summary>True to add the trackers of a torrent that is there already to it.</summary>
    public bool? MergesTrackers { get => Get<bool>(); init => Set(value); }

    /// <summary>The folder of added torrents that do not say otherwise. Before 4.3.2 <see cref="TorrentApi.ContentLayout.Subfolder"/> cannot be said.</summary>
    public ContentLayout? ContentLayout { get => Get<ContentLayout>(); init => Set(value); }

    /// <summary>When added torrents stop by themselves.</summary>
    public QBittorrentStopCondition? StopCondition { get => Get<QBittorrentStopCondition>(); init => Set(value); }

    /// <summary>Whether .torrent files that were added from a watched folder are deleted.</summary>
    public QBittorrentTorrentFileDeletion? TorrentFileDeletion { get => Get<QBittorrentTorrentFileDeletion>(); init => Set(value); }

    /// <summary>The largest .torrent that is read, in bytes.</summary>
    public long? TorrentFileSizeLimit { get => Get<long>(); init => Set(value); }

    /// <summary>True where removing data moves it to the trash; false where it deletes.</summary>
    public bool? MovesRemovedToTrash { get => Get<bool>(); init => Set(value); }

    /// <summary>True to manage the paths of added torrents by category.</summary>
    public bool? AutomaticManagement { get => Get<bool>(); init => Set(value); }

    /// <summary>True to move a managed torrent when it gets another category.</summary>
    public bool? RelocatesOnCategoryOfTorrent { get => Get<bool>(); init => Set(value); }

    /// <summary>True to move managed torrents when <see cref="SavePath"/> changes.</summary>
    public bool? RelocatesOnDefaultPath { get => Get<bool>(); init => Set(value); }

    /// <summary>True to move managed torrents when the path of their category changes.</summary>
    public bool? RelocatesOnCategoryPath { get => Get<bool>(); init => Set(value); }

    /// <summary>True to let paths of categories count without automatic management too.</summary>
    public bool? UsesCategoryPathsInManualMode { get => Get<bool>(); init => Set(value); }

    /// <summary>True where a category holds those below it, by "/". On for good from 5.2.</summary>
    public bool? UsesSubcategories { get => Get<bool>(); init => Set(value); }

    /// <summary>The folders from which the server adds .torrent files by itself.</summary>
    public IReadOnlyList<QBittorrentWatchedFolder>? WatchedFolders { get => Find<IReadOnlyList<QBittorrentWatchedFolder>>(); init => Set(value); }

    /// <summary>True to skip files by <see cref="ExcludedFileNames"/>.</summary>
    public bool? ExcludedFileNamesEnabled { get => Get<bool>(); init => Set(value); }

    /// <summary>Patterns of names of files that are not downloaded, such as "*.lnk".</summary>
    public IReadOnlyList<string>? ExcludedFileNames { get => Find<IReadOnlyList<string>>(); init => Set(value); }

    /// <summary>True to keep a copy of each .torrent. From 3.3 to 5.2 a <see cref="TorrentBackupPath"/> says it.</summary>
    public bool? TorrentBackupEnabled { get => Get<bool>(); init => Set(value); }

    /// <summary>Where copies of .torrent files are kept; "" for none up to 5.2.</summary>
    public string? TorrentBackupPath { get => Find<string>(); init => Set(value); }

    /// <summary>True to keep a copy of the .torrent of each finished torrent.</summary>
    public bool? FinishedTorrentBackupEnabled { get => Get<bool>(); init => Set(value); }

    /// <summary>Where copies of the .torrent files of finished torrents are kept; "" for none up to 5.2.</summary>
    public string? FinishedTorrentBackupPath { get => Find<string>(); init => Set(value); }

    /// <summary>True to add <see cref="AddedTrackers"/> to new torrents.</summary>
    public bool? AddedTrackersEnabled { get => Get<bool>(); init => Set(value); }

    /// <summary>Trackers for new torrents, one a line, an empty line before the next tier; they may hold passkeys.</summary>
    public string? AddedTrackers { get => Find<string>(); init => Set(value); }
}
