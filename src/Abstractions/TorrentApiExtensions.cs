using System.Runtime.CompilerServices;

namespace TorrentApi;

/// <summary>Everything convenient over <see cref="ITorrentApi"/>.</summary>
public static class TorrentApiExtensions
{
    extension(ITorrentApi api)
    {
        /// <summary>The trackers of torrents; null where this backend never has them.</summary>
        public ITrackerFeature? Trackers => api.GetFeature<ITrackerFeature>();

        /// <summary>Checking, announcing, forcing; null where this backend never has them.</summary>
        public IMaintenanceFeature? Maintenance => api.GetFeature<IMaintenanceFeature>();

        /// <summary>Categories; null where this backend never has them.</summary>
        public ICategoryFeature? Categories => api.GetFeature<ICategoryFeature>();

        /// <summary>Tags; null where this backend never has them.</summary>
        public ITagFeature? Tags => api.GetFeature<ITagFeature>();

        /// <summary>The files of torrents: priorities, names; null where this backend never has this feature.</summary>
        public IContentFeature? Contents => api.GetFeature<IContentFeature>();

        /// <summary>Limits of the transfer rates; null where this backend never has this feature.</summary>
        public ISpeedLimitFeature? SpeedLimits => api.GetFeature<ISpeedLimitFeature>();

        /// <summary>Share limits of torrents; null where this backend never has this feature.</summary>
        public IShareLimitFeature? ShareLimits => api.GetFeature<IShareLimitFeature>();

        /// <summary>The order of the queue; null where this backend never has this feature.</summary>
        public IQueueFeature? Queue => api.GetFeature<IQueueFeature>();

        /// <summary>Moving data, automatic management; null where this backend never has this feature.</summary>
        public IRelocationFeature? Relocation => api.GetFeature<IRelocationFeature>();

        /// <summary>Display names; null where this backend never has this feature.</summary>
        public INamingFeature? Naming => api.GetFeature<INamingFeature>();

        /// <summary>The order of pieces; null where this backend never has this feature.</summary>
        public IPickingFeature? Picking => api.GetFeature<IPickingFeature>();

        /// <summary>Peers; null where this backend never has this feature.</summary>
        public ISwarmFeature? Swarm => api.GetFeature<ISwarmFeature>();

        /// <summary>Web seeds; null where this backend never has this feature.</summary>
        public IWebSeedFeature? WebSeeds => api.GetFeature<IWebSeedFeature>();

        /// <summary>States and hashes of pieces; null where this backend never has this feature.</summary>
        public IPieceFeature? Pieces => api.GetFeature<IPieceFeature>();

        /// <summary>Rates and totals of the server, free space; null where this backend never has this feature.</summary>
        public ITransferFeature? Transfer => api.GetFeature<ITransferFeature>();

        /// <summary>Torrents as .torrent file or magnet link; null where this backend never has this feature.</summary>
        public IExportFeature? Export => api.GetFeature<IExportFeature>();

        /// <summary>The bytes of files; null where this backend never has this feature.</summary>
        public IDownloadFeature? Downloads => api.GetFeature<IDownloadFeature>();

        /// <summary>What a provider has already; null where this backend never has this feature.</summary>
        public ICacheFeature? Cache => api.GetFeature<ICacheFeature>();

        /// <summary>The list while it arrives; null where this backend never has this feature.</summary>
        public IStreamFeature? Streaming => api.GetFeature<IStreamFeature>();

        /// <summary>What changed since the last look; null where this backend never has this feature.</summary>
        public IChangeFeature? Changes => api.GetFeature<IChangeFeature>();

        /// <summary>The feature, or an error where the backend never has it.</summary>
        /// <exception cref="TorrentApiException"><see cref="ApiError.Unsupported"/>.</exception>
        public T Require<T>()
            where T : class =>
            api.GetFeature<T>() ?? throw new TorrentApiException(
                new ApiError.Unsupported(Capability.Unknown, $"{api.Backend.Kind} has no {typeof(T).Name}"), api.Backend, "features.require");

        /// <summary>Begins an add. Nothing is sent before <see cref="AddBuilder.SendAsync"/>.</summary>
        /// <param name="source">A magnet link, a .torrent file or an http(s) address.</param>
        /// <param name="options">Where to begin; null for all defaults.</param>
        public AddBuilder Add(AddSource source, AddOptions? options = null) => new(api, new AddRequest(source, options ?? AddOptions.Default));

        /// <summary>Removes those of the torrents that are there, and gives them; nothing is an error.</summary>
        /// <exception cref="ArgumentException">The targets are <see cref="MultiTarget.All"/>.</exception>
        public async Task<MultiTarget> RemoveIfPresentAsync(MultiTarget targets, RemoveData data, CancellationToken cancellationToken = default)
        {
            ArgumentNullException.ThrowIfNull(targets);
            while (!targets.IsNone)
            {
                try
                {
                    await api.RemoveAsync(targets, data, cancellationToken).ConfigureAwait(false);
                    return targets;
                }
                catch (TorrentApiException failure) when (failure.Error is ApiError.MissingTorrent missing)
                {
                    // Each round is smaller: an answer that names nothing of ours would go on for ever.
                    var present = MultiTarget.Of(targets.Targets.Except(missing.Targets.Targets));
                    if (present.Targets.Count == targets.Targets.Count) throw;
                    targets = present;
                }
            }

            return MultiTarget.None;
        }

        /// <summary>Works out what a removal would take away and what shares files with a torrent outside it. Sends one list and no write.</summary>
        public async Task<RemovalPlan> PlanRemovalAsync(MultiTarget targets, RemoveData data, CancellationToken cancellationToken = default)
        {
            ArgumentNullException.ThrowIfNull(targets);
            var all = await api.ListAsync(null, cancellationToken).ConfigureAwait(false);
            return RemovalPlanner.Plan(api, all, targets, data);
        }

        /// <summary>Waits until a torrent is as wanted, and gives it so. Rides out transient errors.</summary>
        /// <exception cref="TorrentApiException">
        /// <see cref="ApiError.MissingTorrent"/>: it is not there, or no longer. <see cref="ApiError.ErroredTorrent"/>: it went into an error that the
        /// condition did not want. <see cref="ApiError.TimedOut"/>: <see cref="WaitOptions.Timeout"/> is over.
        /// </exception>
        public Task<Torrent> WaitUntilAsync(
            SingleTarget target, Func<Torrent, bool> condition, WaitOptions? options = null, CancellationToken cancellationToken = default)
        {
            ArgumentNullException.ThrowIfNull(target);
            ArgumentNullException.ThrowIfNull(condition);
            return new TorrentWaiter(api, new WaitGoal(target, condition, options ?? new())).WaitAsync(cancellationToken);
        }

        /// <summary>Waits until <see cref="Torrent.IsComplete"/>: all wanted data is here, verified and in its place.</summary>
        /// <inheritdoc cref="WaitUntilAsync"/>
        public Task<Torrent> WaitUntilCompleteAsync(SingleTarget target, WaitOptions? options = null, CancellationToken cancellationToken = default) =>
            api.WaitUntilAsync(target, torrent => torrent.IsComplete, options, cancellationToken);

        /// <summary>
        /// Waits until a recheck that was asked for before is over: checking was seen and left, or was not seen for two intervals (a small torrent is
        /// checked between two looks). Gives the torrent as the check left it, also in an error.
        /// </summary>
        /// <inheritdoc cref="WaitUntilAsync"/>
        public Task<Torrent> WaitUntilCheckedAsync(SingleTarget target, WaitOptions? options = null, CancellationToken cancellationToken = default)
        {
            ArgumentNullException.ThrowIfNull(target);
            return new TorrentWaiter(api, WaitGoal.Checked(target, options ?? new())).WaitAsync(cancellationToken);
        }

        /// <summary>The list one by one.</summary>
        public async IAsyncEnumerable<Torrent> EnumerateAsync(
            TorrentQuery? query = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            foreach (var torrent in await api.ListAsync(query, cancellationToken).ConfigureAwait(false)) yield return torrent;
        }
    }
}
