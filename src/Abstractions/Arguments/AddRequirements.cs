namespace TorrentApi;

/// <summary>What a server must be able to do for an add. For authors of backends and interceptors.</summary>
public static class AddRequirements
{
    /// <summary>What the source asks for; it can never be skipped.</summary>
    /// <remarks><see cref="Capability.AddV2"/> is asked for beside the kind of source where there is no v1 hash.</remarks>
    public static IReadOnlyList<Capability> OfSource(AddSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var kind = source switch
        {
            AddSource.Magnet => Capability.AddMagnet,
            AddSource.File => Capability.AddFile,
            _ => Capability.AddUrl,
        };
        return source.Hash is { HasV1: false } ? [kind, Capability.AddV2] : [kind];
    }

    /// <summary>What the options ask for: one entry for each that is not at its default.</summary>
    /// <remarks>
    /// <see cref="Capability.AddStopped"/> is among them whatever the <see cref="AddOptions.StopTiming"/>: a backend that stops after the add looks at the timing itself.
    /// </remarks>
    public static IReadOnlyList<Capability> OfOptions(AddOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        (Capability Option, bool IsAsked)[] all =
        [
            (Capability.AddSavePath, options.SavePath is not null),
            (Capability.AddCategory, options.Category is not null),
            (Capability.AddTags, options.Tags.Count > 0),
            (Capability.AddStopped, options.Stopped),
            (Capability.AddSkipChecking, options.SkipChecking),
            (Capability.AddName, options.Name is not null),
            (Capability.AddLayout, options.Layout is ContentLayout.Original or ContentLayout.NoSubfolder),
            (Capability.AddLayoutSubfolder, options.Layout is ContentLayout.Subfolder),
            (Capability.AddSpeedLimits, options.DownloadLimit is not null || options.UploadLimit is not null),
            (Capability.AddPicking, options.Sequential || options.FirstLastPieceFirst),
            (Capability.AddRatioLimit, options.RatioLimit is not null),
            (Capability.AddSeedingTimeLimit, options.SeedingTimeLimit is not null),
            (Capability.AddInactiveSeedingTimeLimit, options.InactiveSeedingTimeLimit is not null),
            (Capability.AddLimitAction, options.LimitAction is not null),
            (Capability.AddLimitMode, options.LimitMode is not null),
            (Capability.AddTopOfQueue, options.TopOfQueue),
            (Capability.AddAutomaticManagement, options.AutomaticManagement is not null),
            (Capability.AddForced, options.Forced),
        ];
        return [.. all.Where(option => option.IsAsked).Select(option => option.Option)];
    }

    /// <summary>The options with some of them at their defaults again: what is left of an add after its <see cref="AddOptions.Skippable"/> ones are skipped.</summary>
    /// <param name="options">The options asked for.</param>
    /// <param name="skipped">The options to leave out, as <see cref="OfOptions"/> names them.</param>
    public static AddOptions Without(AddOptions options, IEnumerable<Capability> skipped)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(skipped);
        return skipped.Aggregate(options, Without);
    }

    private static AddOptions Without(AddOptions options, Capability skipped) => skipped switch
    {
        Capability.AddSavePath => options with { SavePath = null },
        Capability.AddCategory => options with { Category = null },
        Capability.AddTags => options with { Tags = [] },
        Capability.AddStopped => options with { Stopped = false },
        Capability.AddSkipChecking => options with { SkipChecking = false },
        Capability.AddName => options with { Name = null },
        Capability.AddLayout or Capability.AddLayoutSubfolder => options with { Layout = null },
        Capability.AddSpeedLimits => options with { DownloadLimit = null, UploadLimit = null },
        Capability.AddPicking => options with { Sequential = false, FirstLastPieceFirst = false },
        Capability.AddRatioLimit => options with { RatioLimit = null },
        Capability.AddSeedingTimeLimit => options with { SeedingTimeLimit = null },
        Capability.AddInactiveSeedingTimeLimit => options with { InactiveSeedingTimeLimit = null },
        Capability.AddLimitAction => options with { LimitAction = null },
        Capability.AddLimitMode => options with { LimitMode = null },
        Capability.AddTopOfQueue => options with { TopOfQueue = false },
        Capability.AddAutomaticManagement => options with { AutomaticManagement = null },
        Capability.AddForced => options with { Forced = false },
        _ => options,
    };
}
