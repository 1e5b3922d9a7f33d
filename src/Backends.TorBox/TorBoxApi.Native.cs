using TorrentApi.Backends.TorBox.Lookup;

namespace TorrentApi.Backends.TorBox;

// What is TorBox's alone.
public sealed partial class TorBoxApi
{
    /// <summary>Lists the torrents with every field of the service's that <see cref="Torrent"/> has no place for; without those of the <see cref="Queue"/>.</summary>
    public Task<IReadOnlyList<TorBoxTorrent>> ListNativeAsync(CancellationToken cancellationToken = default)
    {
        return _pipeline.RunAsync(NativeOperations.ListNative, ListNativeCoreAsync, cancellationToken);

        async Task<IReadOnlyList<TorBoxTorrent>> ListNativeCoreAsync(CancellationToken token) =>
            [.. (await _gateway.ListRowsAsync(!_options.CachedLists, token).ConfigureAwait(false)).Select(TorBoxTorrent.Of).OfType<TorBoxTorrent>()];
    }

    /// <summary>The account of the key.</summary>
    public Task<TorBoxUser> GetUserAsync(CancellationToken cancellationToken = default) =>
        _pipeline.RunAsync(NativeOperations.GetUser, async token => TorBoxUser.Of(await _gateway.GetUserAsync(token).ConfigureAwait(false)), cancellationToken);

    /// <summary>Asks the swarm for a torrent, which takes a while; null where it tells nothing in time. The torrent need not be in the account.</summary>
    /// <param name="hash">The torrent; the service knows v1 hashes.</param>
    /// <param name="options">How long to look; null for the defaults.</param>
    /// <param name="cancellationToken">The caller's.</param>
    public Task<TorBoxTorrentInfo?> GetInfoAsync(InfoHash hash, TorBoxInfoOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckHashes([hash]);
        return _pipeline.RunAsync(NativeOperations.GetInfo, GetInfoCoreAsync, cancellationToken);

        async Task<TorBoxTorrentInfo?> GetInfoCoreAsync(CancellationToken token) =>
            await _gateway.GetInfoAsync(hash, options ?? new(), token).ConfigureAwait(false) is { } row ? TorBoxTorrentInfo.Of(row) : null;
    }

    /// <summary>Asks the swarm for a torrent by its trackers too.</summary>
    /// <param name="source">A magnet link or a .torrent.</param>
    /// <param name="options">How long to look; null for the defaults.</param>
    /// <param name="cancellationToken">The caller's.</param>
    /// <inheritdoc cref="GetInfoAsync(InfoHash, TorBoxInfoOptions, CancellationToken)"/>
    public Task<TorBoxTorrentInfo?> GetInfoAsync(AddSource source, TorBoxInfoOptions? options = null, CancellationToken cancellationToken = default)
    {
        if (source is not (AddSource.Magnet or AddSource.File)) throw new ArgumentException("The swarm is asked by magnet link or .torrent.", nameof(source));
        return _pipeline.RunAsync(NativeOperations.GetInfo, GetInfoCoreAsync, cancellationToken);

        async Task<TorBoxTorrentInfo?> GetInfoCoreAsync(CancellationToken token) =>
            await _gateway.GetInfoAsync(source, options ?? new(), token).ConfigureAwait(false) is { } row ? TorBoxTorrentInfo.Of(row) : null;
    }

    /// <summary>Makes a .torrent of a magnet link, out of the swarm; null where the service finds none.</summary>
    public Task<TorrentFile?> MakeFileAsync(MagnetLink magnet, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(magnet);
        return _pipeline.RunAsync(NativeOperations.MakeFile, MakeFileCoreAsync, cancellationToken);

        async Task<TorrentFile?> MakeFileCoreAsync(CancellationToken token)
        {
            if (await _gateway.MakeFileAsync(magnet, token).ConfigureAwait(false) is not { } bytes) return null;
            try
            {
                return TorrentFile.Parse(bytes);
            }
            catch (TorrentFormatException unreadable)
            {
                throw new TorrentApiException(new ApiError.UnexpectedResponse("what came is no .torrent"), unreadable);
            }
        }
    }

    /// <summary>Searches what TorBox has collected of torrents. The route is in its old documents and in its published schema no more.</summary>
    /// <exception cref="TorrentApiException"><see cref="ApiError.Unsupported"/>: the service has it no more.</exception>
    public Task<IReadOnlyList<TorBoxSearchResult>> SearchAsync(string query, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(query);
        return _pipeline.RunAsync(NativeOperations.Search, SearchCoreAsync, cancellationToken);

        async Task<IReadOnlyList<TorBoxSearchResult>> SearchCoreAsync(CancellationToken token)
        {
            var rows = await _gateway.SearchAsync(query, token).ConfigureAwait(false)
                ?? throw new TorrentApiException(new ApiError.Unsupported(Capability.Unknown, "TorBox has moved its search to another service"));
            return [.. rows.Select(TorBoxSearchResult.Of).OfType<TorBoxSearchResult>()];
        }
    }

    /// <summary>Replaces name, tags or further hashes of a torrent that is complete.</summary>
    /// <exception cref="TorrentApiException"><see cref="ApiError.Conflict"/>: it is not complete yet, or the service does not take a value.</exception>
    public Task EditAsync(SingleTarget target, TorBoxEdit edit, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        ArgumentNullException.ThrowIfNull(edit);
        if (edit.Name is { } name) ArgumentRules.CheckName(name);
        if (edit.Tags is { } tags) ArgumentRules.CheckTags(tags);
        if (edit.AlternativeHashes is { } hashes) ArgumentRules.CheckHashes(hashes);
        return _pipeline.RunAsync(NativeOperations.Edit, token => _writes.RunAsync(target, EditOneAsync, token), cancellationToken);

        Task<bool> EditOneAsync(FoundItem item, CancellationToken token) => item.Id.IsQueued
            ? throw new TorrentApiException(new ApiError.Conflict("a torrent that waits in the queue cannot be edited"))
            : _gateway.EditAsync(item.Id.Number, edit, token);
    }
}
