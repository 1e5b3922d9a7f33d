using P = TorrentApi.Backends.QBittorrent.QBittorrentPreferences;

namespace TorrentApi.Backends.QBittorrent.Mapping.Preferences;

/// <summary>The settings of downloads.</summary>
internal static class DownloadsPreferences
{
    public static readonly IReadOnlyList<Preference> Rows =
    [
        new OneValue(nameof(P.SavePath), Codecs.Path, "save_path"),
        new OneValue(nameof(P.IncompletePathEnabled), Codecs.Flag, "temp_path_enabled"),
        new OneValue(nameof(P.IncompletePath), Codecs.Path, "temp_path"),
        new OneValue(nameof(P.Preallocate), Codecs.Flag, "preallocate_all"),
        new OneValue(nameof(P.MarksIncompleteFiles), Codecs.Flag, "incomplete_files_ext"),
        new OneValue(nameof(P.UsesUnwantedFolder), Codecs.Flag, "use_unwanted_folder") { Since = "5.1" },
        new OneValue(nameof(P.AddsStopped), Codecs.Flag, "add_stopped_enabled", "start_paused_enabled") { Since = "4.1.9" },
        new OneValue(nameof(P.AddsToTopOfQueue), Codecs.Flag, "add_to_top_of_queue") { Since = "4.6" },
        new OneValue(nameof(P.MergesTrackers), Codecs.Flag, "merge_trackers") { Since = "4.6" },
        new OneValue(nameof(P.ContentLayout), new Spelling("torrent_content_layout", Words.Layout), new Spelling("create_subfolder_enabled", Words.Subfolder)) { Since = "4.1.9" },
        new OneValue(nameof(P.StopCondition), Words.StopCondition, "torrent_stop_condition") { Since = "4.5" },
        new OneValue(nameof(P.TorrentFileDeletion), Codecs.Number<QBittorrentTorrentFileDeletion>(), "auto_delete_mode") { Since = "4.1.9" },
        new OneValue(nameof(P.TorrentFileSizeLimit), Codecs.Whole64, "torrent_file_size_limit") { Since = "5.1" },
        new OneValue(nameof(P.MovesRemovedToTrash), Words.Trash, "torrent_content_remove_option") { Since = "5.1" },
        new OneValue(nameof(P.AutomaticManagement), Codecs.Flag, "auto_tmm_enabled") { Since = "4.1.9" },
        new OneValue(nameof(P.RelocatesOnCategoryOfTorrent), Codecs.Flag, "torrent_changed_tmm_enabled") { Since = "4.1.9" },
        new OneValue(nameof(P.RelocatesOnDefaultPath), Codecs.Flag, "save_path_changed_tmm_enabled") { Since = "4.1.9" },
        new OneValue(nameof(P.RelocatesOnCategoryPath), Codecs.Flag, "category_changed_tmm_enabled") { Since = "4.1.9" },
        new OneValue(nameof(P.UsesCategoryPathsInManualMode), Codecs.Flag, "use_category_paths_in_manual_mode") { Since = "4.5.2" },
        new OneValue(nameof(P.UsesSubcategories), Codecs.Flag, "use_subcategories") { Since = "4.6", Last = "5.1" },
        new WatchedFolders(nameof(P.WatchedFolders)),
        new OneValue(nameof(P.ExcludedFileNamesEnabled), Codecs.Flag, "excluded_file_names_enabled") { Since = "4.5.2" },
        new OneValue(nameof(P.ExcludedFileNames), Codecs.Lines, "excluded_file_names") { Since = "4.5.2" },
        new OneValue(nameof(P.TorrentBackupEnabled), Codecs.Flag, "torrent_files_backup_enabled", "export_dir_enabled"),
        new OneValue(nameof(P.TorrentBackupPath), Codecs.Path, "torrent_files_backup_dir", "export_dir"),
        new OneValue(nameof(P.FinishedTorrentBackupEnabled), Codecs.Flag, "torrent_files_finished_backup_dir_enabled") { Since = "5.3" },
        new OneValue(nameof(P.FinishedTorrentBackupPath), Codecs.Path, "torrent_files_finished_backup_dir", "export_dir_fin") { Since = "3.3.4" },
        new OneValue(nameof(P.AddedTrackersEnabled), Codecs.Flag, "add_trackers_enabled") { Since = "3.3.16" },
        new OneValue(nameof(P.AddedTrackers), Codecs.Text, "add_trackers") { Since = "3.3.16" },
    ];
}
