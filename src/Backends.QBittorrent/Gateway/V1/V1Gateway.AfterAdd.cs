using System.Globalization;

namespace TorrentApi.Backends.QBittorrent.Gateway.V1;

internal sealed partial class V1Gateway
{
    private static readonly TimeSpan TogglePause = TimeSpan.FromMilliseconds(300);

    // States are refreshed every 1.5 s; some more for a busy machine.
    private static readonly TimeSpan TogglePatience = TimeSpan.FromSeconds(4);

    public Task SetAfterAddAsync(TorrentId key, Capability step, AddOptions options, CancellationToken cancellationToken) => step switch
    {
        Capability.AddCategory => SetCategoryAsync(Keys.Of(key), options.Category ?? "", cancellationToken),
        Capability.AddStopped => StopAsync(Keys.Of(key), cancellationToken),
        Capability.AddSpeedLimits => SetSpeedLimitsAsync(key, options, cancellationToken),
        Capability.AddPicking => SetPickingAsync(key, options, cancellationToken),
        Capability.AddTopOfQueue => MoveToTopAsync(key, cancellationToken),
        Capability.AddAutomaticManagement => SetAutomaticManagementAsync(Keys.Of(key), options.AutomaticManagement == true, cancellationToken),
        Capability.AddForced => ForceStartAsync(Keys.Of(key), cancellationToken),
        _ => throw new TorrentApiException(new ApiError.Unsupported(step, $"{step} cannot be set after the add")),
    };

    /// <summary>Bytes per second, exactly.</summary>
    private async Task SetSpeedLimitsAsync(TorrentId key, AddOptions options, CancellationToken cancellationToken)
    {
        if (options.DownloadLimit is { } download)
            await PostAsync(Routes.SetDownloadLimit, [Hashes(key), ("limit", Number(download))], cancellationToken).ConfigureAwait(false);
        if (options.UploadLimit is { } upload)
            await PostAsync(Routes.SetUploadLimit, [Hashes(key), ("limit", Number(upload))], cancellationToken).ConfigureAwait(false);
    }

    private async Task SetPickingAsync(TorrentId key, AddOptions options, CancellationToken cancellationToken)
    {
        if (options.Sequential)
            await ToggleOnAsync(key, Routes.ToggleSequential, torrent => torrent.IsSequential, cancellationToken).ConfigureAwait(false);
        if (options.FirstLastPieceFirst)
            await ToggleOnAsync(key, Routes.ToggleFirstLastPiece, torrent => torrent.IsFirstLastPieceFirst, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>There is only a toggle: it is sent once, after a look, and the list has the last word.</summary>
    private async Task ToggleOnAsync(TorrentId key, string route, Func<Torrent, bool?> isOn, CancellationToken cancellationToken)
    {
        if (await IsOnAsync().ConfigureAwait(false)) return;

        var since = clock.GetTimestamp();
        await PostAsync(route, [Hashes(key)], cancellationToken).ConfigureAwait(false);
        while (!await IsOnAsync().ConfigureAwait(false))
        {
            // The first and last pieces are those of files that can be watched before they are whole; a torrent without such a file does not change.
            if (clock.GetElapsedTime(since) > TogglePatience) throw new TorrentApiException(new ApiError.Conflict("the server does not rank the pieces of this torrent so"));
            await Task.Delay(TogglePause, clock, cancellationToken).ConfigureAwait(false);
        }

        async Task<bool> IsOnAsync()
        {
            var listing = await ListAsync(ListFilter.None, cancellationToken).ConfigureAwait(false);
            return listing.Torrents.FirstOrDefault(torrent => listing.KeyOf(torrent) == key) is not { } torrent || isOn(torrent) == true;
        }
    }

    private async Task MoveToTopAsync(TorrentId key, CancellationToken cancellationToken)
    {
        if (!await MoveInQueueAsync(Keys.Of(key), QueueMove.Top, cancellationToken).ConfigureAwait(false))
            throw new TorrentApiException(new ApiError.Conflict("queueing is off on the server"));
    }

    private static (string, string) Hashes(TorrentId key) => ("hashes", key.ToString());

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
