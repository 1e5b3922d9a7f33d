namespace TorrentApi.Testing;

public sealed partial class InMemoryServer
{
    internal AddResult Add(AddRequest request)
    {
        var skipped = FindUnsupported(request);
        var options = AddRequirements.Without(request.Options, skipped.Select(skip => skip.Option));
        var source = request.Source is AddSource.Url { Address: var address } ? Options.Fetch?.Invoke(address) : request.Source;
        if (source?.Hash is not { } hash) return AddResult.Pending(null, skipped);

        if (_store.FindDouble(hash) is { } present)
            return AddResult.AlreadyPresent(present.Hash, [.. AddRequirements.OfOptions(request.Options).Select(option => new SkippedOption(option, null))]);

        Store(new StoredTorrent(source, options, Options, _clock.GetUtcNow()), options);
        return AddResult.Added(hash, skipped);
    }

    /// <summary>Refuses what the server cannot do, as long as nothing was sent.</summary>
    internal void CheckSupport(AddRequest request)
    {
        foreach (var needed in AddRequirements.OfSource(request.Source)) CheckSupport(needed);
        foreach (var option in FindUnsupported(request).Where(skipped => !request.Options.Skippable.Contains(skipped.Option))) CheckSupport(option.Option);
    }

    /// <summary>Refuses what the server cannot do.</summary>
    internal void CheckSupport(Capability capability)
    {
        if (!Options.Capabilities.Contains(capability)) throw new TorrentApiException(Unsupported(capability));
    }

    private IReadOnlyList<SkippedOption> FindUnsupported(AddRequest request) =>
    [
        .. AddRequirements.OfOptions(request.Options)
            .Where(option => !Options.Capabilities.Contains(option) && !IsStoppedAfterwards(option, request.Options))
            .Select(option => new SkippedOption(option, Unsupported(option))),
    ];

    private bool IsStoppedAfterwards(Capability option, AddOptions options) =>
        option == Capability.AddStopped && options.StopTiming == StopTiming.AsSoonAsVisible && Options.Capabilities.Contains(Capability.Stop);

    private void Store(StoredTorrent torrent, AddOptions options)
    {
        if (_keptData.Remove(torrent.Hash)) torrent.TakeData();
        else if (options.SkipChecking && torrent.Files is not null) torrent.Fail("missing files");

        if (torrent.Category.Length > 0) _categories.TryAdd(torrent.Category, new Category { Name = torrent.Category });
        _tags.UnionWith(torrent.Tags);
        _store.Add(torrent, first: options.TopOfQueue);
    }

    private static ApiError.Unsupported Unsupported(Capability capability) => new(capability, $"this in-memory server was made without {capability}");
}
