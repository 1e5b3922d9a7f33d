using TorrentApi.Adding;
using TorrentApi.Backends.UTorrent.Gateway;
using TorrentApi.Backends.UTorrent.Lookup;
using TorrentApi.Backends.UTorrent.Wire;

namespace TorrentApi.Backends.UTorrent.Adding;

/// <summary>The steps of an add on µTorrent, which takes nothing with it: every option is set once the torrent is there.</summary>
internal sealed class AddSteps(GuiGateway gateway, TorrentFinder finder, KeyMemory memory, PropertyWrites properties) : IAddSteps<FoundTorrent>
{
    private readonly QueueMoves _queue = new(gateway);

    public async Task<IAddRules> PrepareAsync(AddOptions options, CancellationToken cancellationToken)
    {
        var server = await gateway.ConnectAsync(cancellationToken).ConfigureAwait(false);
        NativeRules.Require(options, server);
        return server;
    }

    public Task<FoundTorrent?> LookFirstAsync(AddSource source, SingleTarget target, CancellationToken cancellationToken) => FindAsync(target, cancellationToken);

    public Task<FoundTorrent?> LookEverywhereAsync(SingleTarget target, CancellationToken cancellationToken) => FindAsync(target, cancellationToken);

    public async Task<IReadOnlyDictionary<SingleTarget, FoundTorrent>> LookForArrivalsAsync(IReadOnlyList<SingleTarget> targets, CancellationToken cancellationToken) =>
        (await finder.FindAsync(targets, cancellationToken).ConfigureAwait(false)).Found.ToDictionary(found => found.Target);

    public Task<AddVerdict> SendAsync(AddSource source, AddPlan plan, CancellationToken cancellationToken) => gateway.AddAsync(source, plan.Options, cancellationToken);

    public Capability StepOf(Capability option) => option;

    public Task ApplyAsync(FoundTorrent torrent, Capability step, AddOptions options, CancellationToken cancellationToken) => step switch
    {
        Capability.AddStopped => gateway.RunAsync(Actions.Stop, [torrent.Key], cancellationToken),
        Capability.AddCategory => properties.SetLabelAsync([torrent], options.Category ?? "", cancellationToken),
        Capability.AddSpeedLimits => properties.SetRatesAsync([torrent], [.. Rates(options)], cancellationToken),
        Capability.AddRatioLimit => properties.SetRatioAsync([torrent], options.RatioLimit ?? Limit<double>.Global, cancellationToken),
        Capability.AddTopOfQueue => _queue.RunAsync(Actions.QueueTop, [torrent], cancellationToken),
        Capability.AddForced => gateway.RunAsync(Actions.ForceStart, [torrent.Key], cancellationToken),
        _ => throw new TorrentApiException(new ApiError.Unsupported(step, $"{step} cannot be set after the add")),
    };

    public void Remember(InfoHash hash, FoundTorrent torrent) => memory.Remember(hash, torrent.Key);

    private Task<FoundTorrent?> FindAsync(SingleTarget target, CancellationToken cancellationToken) => finder.FindAsync(target, cancellationToken);

    private static IEnumerable<(string, long?)> Rates(AddOptions options)
    {
        if (options.DownloadLimit is { } download) yield return (PropertiesRow.DownloadRate, download);
        if (options.UploadLimit is { } upload) yield return (PropertiesRow.UploadRate, upload);
    }
}
