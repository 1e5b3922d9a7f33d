namespace TorrentApi;

/// <summary>What a removal would take away, worked out from one list of the server; nothing is sent before <see cref="ExecuteAsync"/>.</summary>
/// <remarks>
/// With <see cref="RemoveData.Delete"/> a torrent is removable only where it is certain that no torrent outside the plan uses the same files. Where a
/// server does not tell content paths (qBittorrent before 4.3.1) that is never certain while other torrents exist.
/// </remarks>
public sealed class RemovalPlan
{
    private readonly ITorrentApi _api;

    internal RemovalPlan(ITorrentApi api, RemoveData data, IReadOnlyList<Torrent> removable, IReadOnlyList<Torrent> sharingData, MultiTarget missing) =>
        (_api, Data, Removable, SharingData, Missing) = (api, data, removable, sharingData, missing);

    /// <summary>What becomes of the data.</summary>
    public RemoveData Data { get; }

    /// <summary>The torrents that <see cref="ExecuteAsync"/> removes.</summary>
    public IReadOnlyList<Torrent> Removable { get; }

    /// <summary>The torrents of the plan that are left alone, because a torrent outside the plan uses the same files, or may.</summary>
    public IReadOnlyList<Torrent> SharingData { get; }

    /// <summary>The targets that the server does not have.</summary>
    public MultiTarget Missing { get; }

    /// <summary>The bytes that would be freed: the wanted data that is here; 0 where data is kept, null where a torrent does not tell.</summary>
    public long? FreedBytes => Data == RemoveData.Keep
        ? 0
        : Removable.Aggregate((long?)0, (sum, torrent) => sum + (torrent.WantedSizeBytes - torrent.LeftBytes));

    /// <summary>Removes <see cref="Removable"/> and gives those that were still there. What was added since the plan was made is not looked at.</summary>
    public Task<MultiTarget> ExecuteAsync(CancellationToken cancellationToken = default) =>
        _api.RemoveIfPresentAsync(MultiTarget.Of(Removable), Data, cancellationToken);
}
