using TorrentApi.ContractTests.Samples;

namespace TorrentApi.ContractTests;

// How each capability is used. A new one fails its case until it is taught here.
public abstract partial class CapabilitiesContract
{
    private string NewTracker { get; } = SampleTorrents.TrackerOf(Guid.NewGuid(), "new");

    private async Task UseAsync(Capability capability)
    {
        if (capability <= Capability.AddForced) await AddWithAsync(capability);
        else if (Host.NeedsCompleteTorrents(capability)) await UseOnAsync(capability, await AddForAsync(capability));
        else await UseOnAsync(capability, await AddAsync(capability == Capability.ContentsRenameFolder ? SampleTorrents.SeveralFiles : null));
    }

    private Task<AddResult> AddWithAsync(Capability capability) => Api.AddAsync(
        capability switch
        {
            Capability.AddMagnet => new AddRequest(NewMagnet(), Quiet),
            Capability.AddUrl => new AddRequest(new Uri($"http://127.0.0.1:9/{Guid.NewGuid():N}.torrent"), Quiet),
            Capability.AddV2 => new AddRequest(NewMagnet(SampleTorrents.MagnetV2), Quiet),
            _ => new AddRequest(NewSample().File, OptionsWith(capability)),
        },
        Token);

    private AddOptions OptionsWith(Capability option) => option switch
    {
        Capability.AddFile => Quiet,
        Capability.AddSavePath => Quiet with { SavePath = Path.Combine(Path.GetTempPath(), "contract").Replace('\\', '/') },
        Capability.AddCategory => Quiet with { Category = NewCategory() },
        Capability.AddTags => Quiet with { Tags = ["contract-a"] },
        Capability.AddStopped => new() { Stopped = true },
        Capability.AddSkipChecking => Quiet with { SkipChecking = true },
        Capability.AddName => Quiet with { Name = "another name" },
        Capability.AddLayout => Quiet with { Layout = ContentLayout.NoSubfolder },
        Capability.AddLayoutSubfolder => Quiet with { Layout = ContentLayout.Subfolder },
        Capability.AddSpeedLimits => Quiet with { DownloadLimit = 64 * 1024 },
        Capability.AddPicking => Quiet with { Sequential = true },
        Capability.AddRatioLimit => Quiet with { RatioLimit = Limit<double>.At(2) },
        Capability.AddSeedingTimeLimit => Quiet with { SeedingTimeLimit = Limit<TimeSpan>.At(TimeSpan.FromHours(1)) },
        Capability.AddInactiveSeedingTimeLimit => Quiet with { InactiveSeedingTimeLimit = Limit<TimeSpan>.At(TimeSpan.FromHours(1)) },
        Capability.AddLimitAction => Quiet with { LimitAction = ShareLimitAction.Stop },
        Capability.AddLimitMode => Quiet with { LimitMode = ShareLimitMode.Any },
        Capability.AddTopOfQueue => Quiet with { TopOfQueue = true },
        Capability.AddAutomaticManagement => Quiet with { AutomaticManagement = true },
        Capability.AddForced => new() { Forced = true },
        _ => throw new NotSupportedException($"teach CapabilitiesContract how to add with {option}"),
    };

    private Task UseOnAsync(Capability capability, SampleTorrent sample) => capability switch
    {
        Capability.KeepData => Api.RemoveAsync(sample.Target, RemoveData.Keep, Token),
        Capability.DeleteData => Api.RemoveAsync(sample.Target, RemoveData.Delete, Token),
        Capability.Stop => Api.StopAsync(sample.Target, Token),
        Capability.TrackersList => Api.Require<ITrackerFeature>().ListAsync(sample.Target, Token),
        Capability.TrackersAdd => Api.Require<ITrackerFeature>().AddAsync(sample.Target, [NewTracker], cancellationToken: Token),
        Capability.TrackersAddTier => Api.Require<ITrackerFeature>().AddAsync(sample.Target, [NewTracker], tier: 1, Token),
        Capability.TrackersReplace => Api.Require<ITrackerFeature>().ReplaceAsync(sample.Target, sample.Trackers.First(), NewTracker, Token),
        Capability.TrackersRemove => Api.Require<ITrackerFeature>().RemoveAsync(sample.Target, [sample.Trackers.First()], Token),
        Capability.CategoriesAssign => Api.Require<ICategoryFeature>().AssignAsync(sample.Target, NewCategory(), Token),
        Capability.CategoriesCreate => Api.Require<ICategoryFeature>().CreateAsync(new Category { Name = NewCategory() }, Token),
        Capability.CategoriesEdit => EditCategoryAsync(),
        Capability.CategoriesRemove => Api.Require<ICategoryFeature>().RemoveAsync([NewCategory()], Token),
        Capability.CategoriesList => Api.Require<ICategoryFeature>().ListAsync(Token),
        Capability.TagsAssign => Api.Require<ITagFeature>().SetAsync(sample.Target, ["contract-a"], Token),
        Capability.Recheck => Api.Require<IMaintenanceFeature>().RecheckAsync(sample.Target, Token),
        Capability.Reannounce => Api.Require<IMaintenanceFeature>().ReannounceAsync(sample.Target, Token),
        Capability.ForceStart => Api.Require<IMaintenanceFeature>().ForceStartAsync(sample.Target, Token),
        _ => UseFeatureAsync(capability, sample),
    };

    private async Task EditCategoryAsync()
    {
        var category = new Category { Name = NewCategory() };
        if (Server.Supports(Capability.CategoriesCreate)) await Api.Require<ICategoryFeature>().CreateAsync(category, Token);
        await Api.Require<ICategoryFeature>().EditAsync(category with { SavePath = "/contract" }, Token);
    }

    /// <summary>Where a backend never has the feature no single capability is named; some build on another, whose lack may be told first.</summary>
    private IEnumerable<Capability> MayBeNamedInsteadOf(Capability capability) =>
    [
        .. (Capability[])(FeatureOf(capability) is { } feature && FindFeature(feature) is null ? [Capability.Unknown] : []),
        .. (Capability[])(capability == Capability.TrackersAddTier ? [Capability.TrackersAdd] : []),
        .. (Capability[])(capability == Capability.AddV2 ? [Capability.AddMagnet] : []),
        .. (Capability[])(capability is Capability.ContentsPriorityLow or Capability.ContentsPriorityMaximal ? [Capability.ContentsPriority] : []),
        .. (Capability[])(capability == Capability.FreeSpaceOfPath ? [Capability.FreeSpace] : []),
        .. (Capability[])(capability == Capability.DownloadRange ? [Capability.DownloadContent] : []),
    ];
}
