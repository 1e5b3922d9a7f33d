namespace TorrentApi;

/// <summary>Limits of the transfer rates, of single torrents and of the server.</summary>
/// <remarks>
/// A rate is in bytes per second and more than 0; null is none. It is rounded up to what the server counts, so a small limit never becomes none: whole
/// KiB where it counts those. A torrent keeps both its own limit and the server's.
/// Members that take torrents throw <see cref="ApiError.MissingTorrent"/> naming every unknown one; nothing was done.
/// </remarks>
public interface ISpeedLimitFeature
{
    /// <summary>Reads a torrent's own limits.</summary>
    Task<SpeedLimits> GetAsync(SingleTarget target, CancellationToken cancellationToken = default);

    /// <summary>Gives torrents a download limit of their own, or takes it away.</summary>
    Task SetDownloadAsync(MultiTarget targets, long? rate, CancellationToken cancellationToken = default);

    /// <summary>Gives torrents an upload limit of their own, or takes it away.</summary>
    Task SetUploadAsync(MultiTarget targets, long? rate, CancellationToken cancellationToken = default);

    /// <summary>Reads the server's limits, whether their profile is in force or not.</summary>
    /// <param name="profile"><see cref="SpeedProfile.Alternative"/> needs <see cref="Capability.SpeedLimitsAlternative"/>.</param>
    /// <param name="cancellationToken">The caller's.</param>
    Task<SpeedLimits> GetGlobalAsync(SpeedProfile profile = SpeedProfile.Normal, CancellationToken cancellationToken = default);

    /// <summary>Sets the server's download limit, or takes it away, whether its profile is in force or not.</summary>
    /// <param name="rate">Bytes per second; null for none.</param>
    /// <param name="profile"><see cref="SpeedProfile.Alternative"/> needs <see cref="Capability.SpeedLimitsAlternative"/>.</param>
    /// <param name="cancellationToken">The caller's.</param>
    Task SetGlobalDownloadAsync(long? rate, SpeedProfile profile = SpeedProfile.Normal, CancellationToken cancellationToken = default);

    /// <summary>Sets the server's upload limit, or takes it away, whether its profile is in force or not.</summary>
    /// <inheritdoc cref="SetGlobalDownloadAsync"/>
    Task SetGlobalUploadAsync(long? rate, SpeedProfile profile = SpeedProfile.Normal, CancellationToken cancellationToken = default);

    /// <summary>Reads which profile is in force now.</summary>
    Task<SpeedProfile> GetProfileAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Puts a profile in force; nothing changes where it is already. Not atomic where the server can only toggle (qBittorrent before 4.5): it is read, toggled
    /// where needed and read again.
    /// </summary>
    Task SetProfileAsync(SpeedProfile profile, CancellationToken cancellationToken = default);
}
