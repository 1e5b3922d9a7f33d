using TorrentApi.Backends.UTorrent.Gateway;
using TorrentApi.Backends.UTorrent.Lookup;
using TorrentApi.Backends.UTorrent.Mapping;

namespace TorrentApi.Backends.UTorrent;

// What µTorrent alone has.
public sealed partial class UTorrentApi
{
    /// <summary>Lists every torrent with all its columns; a full list every time.</summary>
    public Task<IReadOnlyList<UTorrentRow>> ListNativeAsync(CancellationToken cancellationToken = default) =>
        _pipeline.RunAsync(UTorrentOperations.ListNative, _gateway.ListNativeAsync, cancellationToken);

    /// <summary>Pauses torrents: they transfer nothing and stay connected. <see cref="StartAsync"/> is the way back. Some servers stop them instead.</summary>
    /// <exception cref="TorrentApiException"><see cref="ApiError.MissingTorrent"/> names every unknown torrent; nothing was done.</exception>
    public Task PauseAsync(MultiTarget targets, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTargets(targets);
        return _pipeline.RunAsync(
            UTorrentOperations.Pause, token => _writes.RunAsync(targets, (chunk, inner) => _gateway.RunAsync(Actions.Pause, KeysOf(chunk), inner), token), cancellationToken);
    }

    /// <summary>Reads the properties of a torrent.</summary>
    /// <exception cref="TorrentApiException"><see cref="ApiError.MissingTorrent"/>.</exception>
    public Task<UTorrentProperties> GetPropertiesAsync(SingleTarget target, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        return _pipeline.RunAsync(
            UTorrentOperations.GetProperties,
            async token => PropertiesMapping.ToProperties(await _finder.ReadAsync(target, _gateway.ReadPropertiesAsync, token).ConfigureAwait(false)),
            cancellationToken);
    }

    /// <summary>Sets the properties of torrents that are not null, and reads them again.</summary>
    /// <exception cref="TorrentApiException">
    /// <see cref="ApiError.MissingTorrent"/> names every unknown torrent; nothing was done. <see cref="ApiError.UnexpectedResponse"/>: the server did not do it.
    /// </exception>
    public Task SetPropertiesAsync(MultiTarget targets, UTorrentProperties properties, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTargets(targets);
        ArgumentNullException.ThrowIfNull(properties);
        var numbers = PropertiesMapping.ToNumbers(properties);
        return numbers.Count == 0
            ? Task.CompletedTask
            : _pipeline.RunAsync(
                UTorrentOperations.SetProperties,
                token => _writes.RunAsync(targets, (chunk, inner) => _properties.SetAsync(chunk, numbers, "the properties", inner), token),
                cancellationToken);
    }

    /// <summary>Lists the peers that a torrent is connected to; 3.0+.</summary>
    /// <exception cref="TorrentApiException"><see cref="ApiError.MissingTorrent"/>.</exception>
    public Task<IReadOnlyList<UTorrentPeer>> ListPeersAsync(SingleTarget target, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        return _pipeline.RunAsync(UTorrentOperations.ListPeers, ReadAsync, cancellationToken);

        async Task<IReadOnlyList<UTorrentPeer>> ReadAsync(CancellationToken token)
        {
            var found = await _finder.RequireAsync(target, token).ConfigureAwait(false);
            return await _gateway.ListPeersAsync(found.Key, token).ConfigureAwait(false) ?? [];
        }
    }

    /// <summary>Lists the directories that the server offers for downloads, the default one first; 3.0+.</summary>
    public Task<IReadOnlyList<UTorrentDirectory>> ListDirectoriesAsync(CancellationToken cancellationToken = default) =>
        _pipeline.RunAsync(UTorrentOperations.ListDirectories, _gateway.ListDirectoriesAsync, cancellationToken);

    /// <summary>Reads what the server says of itself; 3.0+.</summary>
    public Task<UTorrentVersion> GetVersionAsync(CancellationToken cancellationToken = default) =>
        _pipeline.RunAsync(UTorrentOperations.GetVersion, _gateway.ReadVersionAsync, cancellationToken);

    /// <summary>Reads how much was transferred, day by day; 3.0+.</summary>
    public Task<UTorrentTransferHistory> GetTransferHistoryAsync(CancellationToken cancellationToken = default) =>
        _pipeline.RunAsync(UTorrentOperations.GetTransferHistory, _gateway.ReadTransferHistoryAsync, cancellationToken);

    /// <summary>Forgets how much was transferred; 3.0+.</summary>
    public Task ResetTransferHistoryAsync(CancellationToken cancellationToken = default) =>
        _pipeline.RunAsync(UTorrentOperations.ResetTransferHistory, _gateway.ResetTransferHistoryAsync, cancellationToken);

    /// <summary>Lists the HTTP sessions that the server knows, other programs' too; 3.0+.</summary>
    public Task<IReadOnlyList<UTorrentSession>> ListSessionsAsync(CancellationToken cancellationToken = default) =>
        _pipeline.RunAsync(UTorrentOperations.ListSessions, _gateway.ListSessionsAsync, cancellationToken);

    /// <summary>Ends sessions, by <see cref="UTorrentSession.Id"/>; where none is named, this client's own, which it opens again with its next call; 3.0+.</summary>
    /// <param name="sessions">The sessions; only an administrator may end others'.</param>
    /// <param name="cancellationToken">The caller's.</param>
    public Task LogoutAsync(IReadOnlyCollection<string> sessions, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sessions);
        if (sessions.Any(string.IsNullOrEmpty)) throw new ArgumentException("A session has a name.", nameof(sessions));
        return _pipeline.RunAsync(UTorrentOperations.Logout, token => _gateway.LogoutAsync(sessions, token), cancellationToken);
    }

    /// <summary>Gives the server an account of µTorrent Remote; 3.0+.</summary>
    /// <param name="username">The name to ask for.</param>
    /// <param name="password">Its password. It goes into the address of the request, as the server wants it, so proxies may write it down.</param>
    /// <param name="cancellationToken">The caller's.</param>
    public Task ConfigureRemoteAsync(string username, string password, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(username);
        ArgumentException.ThrowIfNullOrEmpty(password);
        return _pipeline.RunAsync(UTorrentOperations.ConfigureRemote, token => _gateway.ConfigureRemoteAsync(username, password, token), cancellationToken);
    }
}
