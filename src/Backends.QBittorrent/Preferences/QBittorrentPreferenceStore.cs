using TorrentApi.Backends.QBittorrent.Gateway;
using TorrentApi.Backends.QBittorrent.Mapping.Preferences;

namespace TorrentApi.Backends.QBittorrent;

/// <summary>The settings of the server, on every version.</summary>
/// <remarks>
/// The server says the same whether it takes a value, rounds it or drops it: read again what matters. Where a change cuts this client off, or asks for another login, the
/// next call says so; make another client with the new address or password then.
/// </remarks>
public sealed class QBittorrentPreferenceStore
{
    private readonly OperationPipeline _pipeline;
    private readonly IGateway _gateway;

    internal QBittorrentPreferenceStore(OperationPipeline pipeline, IGateway gateway) => (_pipeline, _gateway) = (pipeline, gateway);

    /// <summary>Reads all settings but passwords.</summary>
    public Task<QBittorrentPreferences> GetAsync(CancellationToken cancellationToken = default)
    {
        return _pipeline.RunAsync(ServerOperations.GetPreferences, ReadAsync, cancellationToken);

        async Task<QBittorrentPreferences> ReadAsync(CancellationToken token) =>
            PreferenceMapping.Read(await _gateway.ReadPreferencesAsync(token).ConfigureAwait(false));
    }

    /// <summary>Sets the settings that are not null, all in one request. The server is asked first which settings it has.</summary>
    /// <param name="changes">An empty one does nothing.</param>
    /// <param name="cancellationToken">The caller's.</param>
    /// <exception cref="ArgumentException">A value makes no sense on any version, or a setting is there as a member and in <see cref="QBittorrentPreferences.Others"/>.</exception>
    /// <exception cref="TorrentApiException">
    /// <see cref="ApiError.Unsupported"/> names a setting or a value that this server does not have, and the version that has it; <see cref="ApiError.Conflict"/>:
    /// the server would refuse this user name or password (5.3+). Nothing was set.
    /// </exception>
    public Task SetAsync(QBittorrentPreferences changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        PreferenceMapping.Check(changes);
        return _pipeline.RunAsync(ServerOperations.SetPreferences, WriteAsync, cancellationToken);

        async Task WriteAsync(CancellationToken token)
        {
            if (changes.IsEmpty) return;
            var told = await _gateway.ReadPreferencesAsync(token).ConfigureAwait(false);
            await WriteCoreAsync(changes, told, token).ConfigureAwait(false);
        }
    }

    /// <summary>Reads the settings, lets <paramref name="change"/> change them, and sends what differs and is not null. It is not atomic: another client may change them meanwhile.</summary>
    /// <param name="change">Makes the settings as they shall be of the settings as they are, by <c>with</c>.</param>
    /// <param name="cancellationToken">The caller's.</param>
    /// <returns>What was sent; empty where nothing differed.</returns>
    /// <inheritdoc cref="SetAsync" path="/exception"/>
    public Task<QBittorrentPreferences> UpdateAsync(Func<QBittorrentPreferences, QBittorrentPreferences> change, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        return _pipeline.RunAsync(ServerOperations.UpdatePreferences, WriteAsync, cancellationToken);

        async Task<QBittorrentPreferences> WriteAsync(CancellationToken token)
        {
            var told = await _gateway.ReadPreferencesAsync(token).ConfigureAwait(false);
            var before = PreferenceMapping.Read(told);
            var changes = PreferenceMapping.Difference(before, change(before) ?? throw new ArgumentException("There are no settings.", nameof(change)));
            PreferenceMapping.Check(changes);
            if (!changes.IsEmpty) await WriteCoreAsync(changes, told, token).ConfigureAwait(false);
            return changes;
        }
    }

    /// <summary>The kind of backend.</summary>
    public override string ToString() => $"{QBittorrentApi.Kind} preferences";

    private async Task WriteCoreAsync(QBittorrentPreferences changes, Wire.ToldPreferences told, CancellationToken cancellationToken)
    {
        var server = await _gateway.ConnectAsync(cancellationToken).ConfigureAwait(false);
        await _gateway.WritePreferencesAsync(PreferenceMapping.Write(changes, told, server), told, cancellationToken).ConfigureAwait(false);
    }
}
