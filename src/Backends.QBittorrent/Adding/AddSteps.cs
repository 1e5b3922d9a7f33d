using TorrentApi.Adding;
using TorrentApi.Backends.QBittorrent.Gateway;
using TorrentApi.Backends.QBittorrent.Lookup;

namespace TorrentApi.Backends.QBittorrent.Adding;

/// <summary>The steps of an add on qBittorrent.</summary>
internal sealed class AddSteps(IGateway gateway, TorrentFinder finder, KeyMemory memory) : IAddSteps<FoundTorrent>
{
    public async Task<IAddRules> PrepareAsync(AddOptions options, CancellationToken cancellationToken)
    {
        var server = await gateway.ConnectAsync(cancellationToken).ConfigureAwait(false);
        NativeRules.Require(options, server);
        return server;
    }

    /// <summary>
    /// By keys where that is enough. A magnet's v1 hash may be that of a hybrid under another key; a server that says "Ok." to duplicates (4.4) would
    /// not tell, so there the list is read.
    /// </summary>
    public async Task<FoundTorrent?> LookFirstAsync(AddSource source, SingleTarget target, CancellationToken cancellationToken)
    {
        var server = await gateway.ConnectAsync(cancellationToken).ConfigureAwait(false);
        return source is AddSource.Magnet && server.HidesDuplicates
            ? await finder.FindAsync(target, cancellationToken).ConfigureAwait(false)
            : (await finder.FindByKeyAsync([target], cancellationToken).ConfigureAwait(false)).First;
    }

    public Task<FoundTorrent?> LookEverywhereAsync(SingleTarget target, CancellationToken cancellationToken) => finder.FindAsync(target, cancellationToken);

    public async Task<IReadOnlyDictionary<SingleTarget, FoundTorrent>> LookForArrivalsAsync(IReadOnlyList<SingleTarget> targets, CancellationToken cancellationToken) =>
        (await finder.FindByKeyAsync(targets, cancellationToken).ConfigureAwait(false)).Found.ToDictionary(found => found.Target);

    public Task<AddVerdict> SendAsync(AddSource source, AddPlan plan, CancellationToken cancellationToken) => gateway.AddAsync(source, plan, cancellationToken);

    // Share limits are one request: sending one dimension resets the others.
    public Capability StepOf(Capability option) => option is Capability.AddSeedingTimeLimit ? Capability.AddRatioLimit : option;

    public Task ApplyAsync(FoundTorrent torrent, Capability step, AddOptions options, CancellationToken cancellationToken) =>
        gateway.SetAfterAddAsync(torrent.Key, step, options, cancellationToken);

    public void Remember(InfoHash hash, FoundTorrent torrent) => memory.Remember(hash, torrent.Key);
}
