using System.Net;
using TorrentApi.ContractTests.Samples;

namespace TorrentApi.ContractTests;

// How each capability of the features beyond trackers, labels and maintenance is used.
public abstract partial class CapabilitiesContract
{
    private Task UseFeatureAsync(Capability capability, SampleTorrent sample) => capability switch
    {
        >= Capability.ContentsPriority and <= Capability.ContentsRenameFolder => UseContentsAsync(capability, sample),
        >= Capability.SpeedLimitsTorrent and <= Capability.SpeedProfile => UseSpeedLimitsAsync(capability, sample),
        Capability.ShareLimitsRead => Api.Require<IShareLimitFeature>().GetAsync(sample.Target, Token),
        >= Capability.ShareLimitsRatio and <= Capability.ShareLimitsMode => Api.Require<IShareLimitFeature>().SetAsync(sample.Target, LimitsOf(capability), Token),
        Capability.QueueMove => Api.Require<IQueueFeature>().MoveToTopAsync(sample.Target, Token),
        Capability.Move => Api.Require<IRelocationFeature>().MoveAsync(sample.Target, Path.Combine(Path.GetTempPath(), "contract").Replace('\\', '/'), Token),
        Capability.AutomaticManagement => Api.Require<IRelocationFeature>().DisableAutomaticManagementAsync(sample.Target, Token),
        Capability.Rename => Api.Require<INamingFeature>().RenameAsync(sample.Target, "another name", Token),
        Capability.PickingRead => Api.Require<IPickingFeature>().GetAsync(sample.Target, Token),
        >= Capability.PickingSequential and <= Capability.PickingSuperSeeding => Api.Require<IPickingFeature>().SetAsync(sample.Target, PickingOf(capability), Token),
        >= Capability.PeersList and <= Capability.PieceAvailability => UseSwarmAsync(capability, sample),
        Capability.TransferRead => Api.Require<ITransferFeature>().GetAsync(Token),
        Capability.FreeSpace => Api.Require<ITransferFeature>().GetFreeSpaceAsync(cancellationToken: Token),
        Capability.FreeSpaceOfPath => Api.Require<ITransferFeature>().GetFreeSpaceAsync("/", Token),
        Capability.ExportFile => Api.Require<IExportFeature>().GetFileAsync(sample.Target, Token),
        Capability.ExportMagnet => Api.Require<IExportFeature>().GetMagnetAsync(sample.Target, Token),
        >= Capability.DownloadContent and <= Capability.DownloadArchiveLink => UseDownloadsAsync(capability, sample),
        Capability.CacheList => Api.Require<ICacheFeature>().ListAsync([sample.Hash], Token),
        Capability.StreamList => StreamAsync(),
        Capability.Changes => Api.Require<IChangeFeature>().GetAsync(cancellationToken: Token),
        _ => throw new NotSupportedException($"teach CapabilitiesContract how to use {capability}"),
    };

    private Task UseContentsAsync(Capability capability, SampleTorrent sample)
    {
        var contents = Api.Require<IContentFeature>();
        var path = sample.Data[0].Path;
        return capability switch
        {
            Capability.ContentsPriority => contents.SetPriorityAsync(sample.Target, [0], ContentPriority.High, Token),
            Capability.ContentsPriorityLow => contents.SetPriorityAsync(sample.Target, [0], ContentPriority.Low, Token),
            Capability.ContentsPriorityMaximal => contents.SetPriorityAsync(sample.Target, [0], ContentPriority.Maximal, Token),
            Capability.ContentsRenameFile => contents.RenameFileAsync(sample.Target, path, path + ".renamed", Token),
            _ => contents.RenameFolderAsync(sample.Target, path[..path.IndexOf('/', StringComparison.Ordinal)], "renamed", Token),
        };
    }

    private Task UseSpeedLimitsAsync(Capability capability, SampleTorrent sample)
    {
        var limits = Api.Require<ISpeedLimitFeature>();
        return capability switch
        {
            Capability.SpeedLimitsTorrent => limits.SetDownloadAsync(sample.Target, 64 * 1024, Token),
            Capability.SpeedLimitsGlobal => limits.GetGlobalAsync(SpeedProfile.Normal, Token),
            Capability.SpeedLimitsAlternative => limits.GetGlobalAsync(SpeedProfile.Alternative, Token),
            _ => limits.GetProfileAsync(Token),
        };
    }

    private Task UseSwarmAsync(Capability capability, SampleTorrent sample) => capability switch
    {
        Capability.PeersList => Api.Require<ISwarmFeature>().ListPeersAsync(sample.Target, Token),
        Capability.PeersAdd => Api.Require<ISwarmFeature>().AddPeersAsync(sample.Target, [new IPEndPoint(IPAddress.Loopback, 9)], Token),
        Capability.PeersBan => Api.Require<ISwarmFeature>().BanPeersAsync([SampleAddress], Token),
        Capability.WebSeedsList => Api.Require<IWebSeedFeature>().ListAsync(sample.Target, Token),
        Capability.WebSeedsEdit => Api.Require<IWebSeedFeature>().AddAsync(sample.Target, ["http://127.0.0.1:9/seed"], Token),
        Capability.PieceStates => Api.Require<IPieceFeature>().ListStatesAsync(sample.Target, Token),
        Capability.PieceHashes => Api.Require<IPieceFeature>().ListHashesAsync(sample.Target, Token),
        Capability.PieceAvailability => Api.Require<IPieceFeature>().ListAvailabilityAsync(sample.Target, Token),
        _ => throw new NotSupportedException($"teach CapabilitiesContract how to use {capability}"),
    };

    private async Task UseDownloadsAsync(Capability capability, SampleTorrent sample)
    {
        var downloads = Api.Require<IDownloadFeature>();
        if (capability is Capability.DownloadContent or Capability.DownloadRange)
        {
            var range = capability == Capability.DownloadRange ? new ByteRange(1, 2) : default;
            await using var content = await downloads.GetContentAsync(sample.Target, 0, range, Token);
        }
        else
        {
            await (capability == Capability.DownloadLink ? downloads.GetLinkAsync(sample.Target, 0, Token) : downloads.GetArchiveLinkAsync(sample.Target, Token));
        }
    }

    private async Task StreamAsync()
    {
        await foreach (var _ in Api.Require<IStreamFeature>().ListAsync(cancellationToken: Token)) break;
    }

    private static ShareLimits LimitsOf(Capability capability) => capability switch
    {
        Capability.ShareLimitsRatio => new() { Ratio = Limit<double>.At(2) },
        Capability.ShareLimitsSeedingTime => new() { SeedingTime = Limit<TimeSpan>.At(TimeSpan.FromHours(1)) },
        Capability.ShareLimitsInactiveSeedingTime => new() { InactiveSeedingTime = Limit<TimeSpan>.At(TimeSpan.FromHours(1)) },
        Capability.ShareLimitsAction => new() { Action = ShareLimitAction.Stop },
        _ => new() { Mode = ShareLimitMode.Any },
    };

    private static PickingOptions PickingOf(Capability capability) => capability switch
    {
        Capability.PickingSequential => new() { Sequential = true },
        Capability.PickingFirstLast => new() { FirstLastPieceFirst = true },
        _ => new() { SuperSeeding = true },
    };

    /// <summary>An address for documentation (RFC 5737), where no peer is.</summary>
    private static IPAddress SampleAddress => IPAddress.Parse("192.0.2.7");

    /// <summary>What the state of the server or of the torrent may stand against, although the server can do it.</summary>
    private static bool MayConflict(Capability capability) => capability is Capability.QueueMove or Capability.Rename or Capability.ExportFile or Capability.PickingFirstLast
        or >= Capability.DownloadContent and <= Capability.DownloadArchiveLink;

    private static Type? FeatureOf(Capability capability) => capability switch
    {
        >= Capability.TrackersList and <= Capability.TrackersStatus => typeof(ITrackerFeature),
        >= Capability.CategoriesAssign and <= Capability.CategoriesList => typeof(ICategoryFeature),
        Capability.TagsAssign => typeof(ITagFeature),
        >= Capability.Recheck and <= Capability.ForceStart => typeof(IMaintenanceFeature),
        >= Capability.ContentsPriority and <= Capability.ContentsRenameFolder => typeof(IContentFeature),
        >= Capability.SpeedLimitsTorrent and <= Capability.SpeedProfile => typeof(ISpeedLimitFeature),
        >= Capability.ShareLimitsRead and <= Capability.ShareLimitsMode => typeof(IShareLimitFeature),
        Capability.QueueMove => typeof(IQueueFeature),
        Capability.Move or Capability.AutomaticManagement => typeof(IRelocationFeature),
        Capability.Rename => typeof(INamingFeature),
        >= Capability.PickingRead and <= Capability.PickingSuperSeeding => typeof(IPickingFeature),
        >= Capability.PeersList and <= Capability.PeersBan => typeof(ISwarmFeature),
        Capability.WebSeedsList or Capability.WebSeedsEdit => typeof(IWebSeedFeature),
        >= Capability.PieceStates and <= Capability.PieceAvailability => typeof(IPieceFeature),
        >= Capability.TransferRead and <= Capability.FreeSpaceOfPath => typeof(ITransferFeature),
        Capability.ExportFile or Capability.ExportMagnet => typeof(IExportFeature),
        >= Capability.DownloadContent and <= Capability.DownloadArchiveLink => typeof(IDownloadFeature),
        Capability.CacheList => typeof(ICacheFeature),
        Capability.StreamList => typeof(IStreamFeature),
        Capability.Changes => typeof(IChangeFeature),
        _ => null,
    };
}
