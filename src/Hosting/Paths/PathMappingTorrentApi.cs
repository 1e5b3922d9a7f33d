using System.Collections.Frozen;
using TorrentApi.Hosting.Paths;

namespace TorrentApi.Hosting;

/// <summary>A client whose paths are those of this program: what the server calls <c>/downloads</c> may be <c>\\nas\downloads</c> here.</summary>
/// <remarks>
/// <para>
/// Mapped: save and content paths of torrents, the save path of an add, save paths of categories, the folder that data is moved to, the folder whose free
/// space is asked for. Paths inside a torrent are relative and stay.
/// </para>
/// <para>
/// Features without paths of the server pass through. Withheld (null) are <see cref="IStreamFeature"/> and <see cref="IChangeFeature"/>, whose torrents would have
/// the server's paths, every feature that is not of the core, and the adapter by its own type: take <see cref="Unmapped"/> for those, and mind the
/// difference. So it is with <see cref="AddOptions.Native"/>, whose paths stay the server's.
/// </para>
/// </remarks>
/// <param name="inner">The client behind; not disposed.</param>
/// <param name="map">The folders.</param>
public sealed class PathMappingTorrentApi(ITorrentApi inner, PathMap map) : DelegatingTorrentApi(inner)
{
    private static readonly FrozenSet<Type> WithoutPaths = FrozenSet.Create(
        typeof(ITrackerFeature), typeof(IMaintenanceFeature), typeof(ITagFeature), typeof(ICacheFeature), typeof(IContentFeature),
        typeof(IDownloadFeature), typeof(IExportFeature), typeof(INamingFeature), typeof(IPickingFeature), typeof(IPieceFeature),
        typeof(IQueueFeature), typeof(IShareLimitFeature), typeof(ISpeedLimitFeature), typeof(ISwarmFeature), typeof(IWebSeedFeature));

    private readonly PathMap _map = map ?? throw new ArgumentNullException(nameof(map));

    /// <summary>The client behind, which speaks of the server's paths.</summary>
    public ITorrentApi Unmapped => Inner;

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<Torrent>> ListAsync(TorrentQuery? query = null, CancellationToken cancellationToken = default)
    {
        var torrents = await Inner.ListAsync(query, cancellationToken).ConfigureAwait(false);
        return [.. torrents.Select(ToLocal)];
    }

    /// <inheritdoc/>
    public override async Task<Torrent?> GetAsync(SingleTarget target, CancellationToken cancellationToken = default) =>
        await Inner.GetAsync(target, cancellationToken).ConfigureAwait(false) is { } torrent ? ToLocal(torrent) : null;

    /// <inheritdoc/>
    public override Task<AddResult> AddAsync(AddRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var options = request.Options.SavePath is { } path ? request.Options with { SavePath = _map.ToRemote(path) } : request.Options;
        return Inner.AddAsync(request with { Options = options }, cancellationToken);
    }

    /// <inheritdoc/>
    public override T? GetFeature<T>()
        where T : class
    {
        if (this is T self) return self;

        return Inner.GetFeature<T>() switch
        {
            ICategoryFeature categories when typeof(T) == typeof(ICategoryFeature) => new MappedCategories(categories, _map) as T,
            IRelocationFeature relocation when typeof(T) == typeof(IRelocationFeature) => new MappedRelocation(relocation, _map) as T,
            ITransferFeature transfer when typeof(T) == typeof(ITransferFeature) => new MappedTransfer(transfer, _map) as T,
            { } feature when WithoutPaths.Contains(typeof(T)) => feature,
            _ => null,
        };
    }

    private Torrent ToLocal(Torrent torrent)
    {
        var (save, content) = (_map.ToLocal(torrent.SavePath), _map.ToLocal(torrent.ContentPath));
        return save == torrent.SavePath && content == torrent.ContentPath ? torrent : torrent with { SavePath = save, ContentPath = content };
    }
}
