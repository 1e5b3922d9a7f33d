namespace TorrentApi;

public static partial class Operations
{
    /// <summary><see cref="IContentFeature.SetPriorityAsync"/>.</summary>
    public static Operation SetContentPriority { get; } = Operation.Write("contents.set_priority");

    /// <summary><see cref="IContentFeature.RenameFileAsync"/>; a second one is a conflict.</summary>
    public static Operation RenameFile { get; } = Operation.WriteOnce("contents.rename_file");

    /// <summary><see cref="IContentFeature.RenameFolderAsync"/>; a second one is a conflict.</summary>
    public static Operation RenameFolder { get; } = Operation.WriteOnce("contents.rename_folder");

    /// <summary><see cref="ISpeedLimitFeature.GetAsync"/>.</summary>
    public static Operation GetSpeedLimits { get; } = Operation.Read("speed_limits.get");

    /// <summary><see cref="ISpeedLimitFeature.SetDownloadAsync"/>.</summary>
    public static Operation SetDownloadLimit { get; } = Operation.Write("speed_limits.set_download");

    /// <summary><see cref="ISpeedLimitFeature.SetUploadAsync"/>.</summary>
    public static Operation SetUploadLimit { get; } = Operation.Write("speed_limits.set_upload");

    /// <summary><see cref="ISpeedLimitFeature.GetGlobalAsync"/>.</summary>
    public static Operation GetGlobalSpeedLimits { get; } = Operation.Read("speed_limits.get_global");

    /// <summary><see cref="ISpeedLimitFeature.SetGlobalDownloadAsync"/>.</summary>
    public static Operation SetGlobalDownloadLimit { get; } = Operation.Write("speed_limits.set_global_download");

    /// <summary><see cref="ISpeedLimitFeature.SetGlobalUploadAsync"/>.</summary>
    public static Operation SetGlobalUploadLimit { get; } = Operation.Write("speed_limits.set_global_upload");

    /// <summary><see cref="ISpeedLimitFeature.GetProfileAsync"/>.</summary>
    public static Operation GetSpeedProfile { get; } = Operation.Read("speed_limits.get_profile");

    /// <summary><see cref="ISpeedLimitFeature.SetProfileAsync"/>.</summary>
    public static Operation SetSpeedProfile { get; } = Operation.Write("speed_limits.set_profile");

    /// <summary><see cref="IShareLimitFeature.GetAsync"/>.</summary>
    public static Operation GetShareLimits { get; } = Operation.Read("share_limits.get");

    /// <summary><see cref="IShareLimitFeature.SetAsync"/>.</summary>
    public static Operation SetShareLimits { get; } = Operation.Write("share_limits.set");

    /// <summary><see cref="IQueueFeature.MoveToTopAsync"/>.</summary>
    public static Operation MoveToTop { get; } = Operation.Write("queue.top");

    /// <summary><see cref="IQueueFeature.MoveUpAsync"/>; a second one moves further.</summary>
    public static Operation MoveUp { get; } = Operation.WriteOnce("queue.up");

    /// <summary><see cref="IQueueFeature.MoveDownAsync"/>; a second one moves further.</summary>
    public static Operation MoveDown { get; } = Operation.WriteOnce("queue.down");

    /// <summary><see cref="IQueueFeature.MoveToBottomAsync"/>.</summary>
    public static Operation MoveToBottom { get; } = Operation.Write("queue.bottom");

    /// <summary><see cref="IRelocationFeature.MoveAsync"/>.</summary>
    public static Operation Move { get; } = Operation.Write("relocation.move");

    /// <summary><see cref="IRelocationFeature.EnableAutomaticManagementAsync"/>.</summary>
    public static Operation EnableAutomaticManagement { get; } = Operation.Write("relocation.enable_management");

    /// <summary><see cref="IRelocationFeature.DisableAutomaticManagementAsync"/>.</summary>
    public static Operation DisableAutomaticManagement { get; } = Operation.Write("relocation.disable_management");

    /// <summary><see cref="INamingFeature.RenameAsync"/>.</summary>
    public static Operation Rename { get; } = Operation.Write("naming.rename");

    /// <summary><see cref="IPickingFeature.GetAsync"/>.</summary>
    public static Operation GetPicking { get; } = Operation.Read("picking.get");

    /// <summary><see cref="IPickingFeature.SetAsync"/>; where a server toggles, the adapter looks first.</summary>
    public static Operation SetPicking { get; } = Operation.Write("picking.set");

    /// <summary><see cref="ISwarmFeature.ListPeersAsync"/>.</summary>
    public static Operation ListPeers { get; } = Operation.Read("swarm.list_peers");

    /// <summary><see cref="ISwarmFeature.AddPeersAsync"/>.</summary>
    public static Operation AddPeers { get; } = Operation.Write("swarm.add_peers");

    /// <summary><see cref="ISwarmFeature.BanPeersAsync"/>.</summary>
    public static Operation BanPeers { get; } = Operation.Write("swarm.ban_peers");

    /// <summary><see cref="IWebSeedFeature.ListAsync"/>.</summary>
    public static Operation ListWebSeeds { get; } = Operation.Read("web_seeds.list");

    /// <summary><see cref="IWebSeedFeature.AddAsync"/>.</summary>
    public static Operation AddWebSeeds { get; } = Operation.Write("web_seeds.add");

    /// <summary><see cref="IWebSeedFeature.ReplaceAsync"/>; a second one is a conflict.</summary>
    public static Operation ReplaceWebSeed { get; } = Operation.WriteOnce("web_seeds.replace");

    /// <summary><see cref="IWebSeedFeature.RemoveAsync"/>.</summary>
    public static Operation RemoveWebSeeds { get; } = Operation.Write("web_seeds.remove");

    /// <summary><see cref="IPieceFeature.ListStatesAsync"/>.</summary>
    public static Operation ListPieceStates { get; } = Operation.Read("pieces.list_states");

    /// <summary><see cref="IPieceFeature.ListHashesAsync"/>.</summary>
    public static Operation ListPieceHashes { get; } = Operation.Read("pieces.list_hashes");

    /// <summary><see cref="IPieceFeature.ListAvailabilityAsync"/>.</summary>
    public static Operation ListPieceAvailability { get; } = Operation.Read("pieces.list_availability");

    /// <summary><see cref="ITransferFeature.GetAsync"/>.</summary>
    public static Operation GetTransfer { get; } = Operation.Read("transfer.get");

    /// <summary><see cref="ITransferFeature.GetFreeSpaceAsync"/>.</summary>
    public static Operation GetFreeSpace { get; } = Operation.Read("transfer.get_free_space");

    /// <summary><see cref="IExportFeature.GetFileAsync"/>.</summary>
    public static Operation ExportFile { get; } = Operation.Read("export.get_file");

    /// <summary><see cref="IExportFeature.GetMagnetAsync"/>.</summary>
    public static Operation ExportMagnet { get; } = Operation.Read("export.get_magnet");

    /// <summary><see cref="IDownloadFeature.GetContentAsync"/>.</summary>
    public static Operation GetContent { get; } = Operation.Read("downloads.get_content");

    /// <summary><see cref="IDownloadFeature.GetLinkAsync"/>.</summary>
    public static Operation GetDownloadLink { get; } = Operation.Read("downloads.get_link");

    /// <summary><see cref="IDownloadFeature.GetArchiveLinkAsync"/>.</summary>
    public static Operation GetArchiveLink { get; } = Operation.Read("downloads.get_archive_link");

    /// <summary><see cref="ICacheFeature.ListAsync"/>.</summary>
    public static Operation ListCached { get; } = Operation.Read("cache.list");

    /// <summary><see cref="IStreamFeature.ListAsync"/>.</summary>
    public static Operation StreamList { get; } = Operation.Read("streaming.list");

    /// <summary><see cref="IChangeFeature.GetAsync"/>.</summary>
    public static Operation GetChanges { get; } = Operation.Read("changes.get");
}
