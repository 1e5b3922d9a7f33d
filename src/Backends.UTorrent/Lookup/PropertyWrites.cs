using System.Globalization;
using TorrentApi.Backends.UTorrent.Gateway;
using TorrentApi.Backends.UTorrent.Mapping;
using TorrentApi.Backends.UTorrent.Wire;

namespace TorrentApi.Backends.UTorrent.Lookup;

/// <summary>Sets properties of torrents, and reads them again: <c>setprops</c> never reports a failure, and there are servers on which it does nothing.</summary>
internal sealed class PropertyWrites(GuiGateway gateway, TorrentView view, TargetedWrites writes, Confirmation confirmation)
{
    // How many labels a torrent may have beside each other before taking them away is given up.
    private const int MostLabels = 10;

    /// <summary>How the torrents are found.</summary>
    public TargetedWrites Writes => writes;

    /// <summary>Gives torrents a label, "" for none.</summary>
    /// <remarks>
    /// From 3.0 on a torrent has several labels, of which the API shows and sets one; the one before would stay beside it, so it is taken away in the same
    /// request (µTorrent's web interface does; Sonarr, commit 39ea2dd32).
    /// </remarks>
    public async Task SetLabelAsync(IReadOnlyList<FoundTorrent> found, string label, CancellationToken cancellationToken)
    {
        (string, string) none = (PropertiesRow.LabelName, "");
        IReadOnlyList<(string, string)> pairs = label.Length == 0 ? [none] : [none, (PropertiesRow.LabelName, label)];
        var left = KeysOf(found);
        for (var attempt = 0; left.Count > 0 && attempt < MostLabels; attempt++)
        {
            await gateway.SetPropertiesAsync(left, pairs, cancellationToken).ConfigureAwait(false);
            left = await FindOthersAsync(left, label, cancellationToken).ConfigureAwait(false);

            // Without its first label a torrent shows the next: that one goes too.
            if (label.Length > 0) break;
        }

        if (left.Count == 0) return;
        await confirmation.RequireAsync("the label", async token => (await FindOthersAsync(left, label, token).ConfigureAwait(false)).Count == 0, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Gives torrents rate limits of their own, in bytes per second; what is not named stays.</summary>
    public Task SetRatesAsync(IReadOnlyList<FoundTorrent> found, IReadOnlyList<(string Name, long? Rate)> rates, CancellationToken cancellationToken) =>
        SetAsync(found, [.. rates.Select(rate => (rate.Name, rate.Rate ?? 0))], "the rate limits", cancellationToken);

    /// <summary>Gives torrents a ratio limit of their own, or takes it away.</summary>
    public Task SetRatioAsync(IReadOnlyList<FoundTorrent> found, Limit<double> limit, CancellationToken cancellationToken) => SetAsync(
        found,
        RatioLimits.PerMille(limit) is { } ratio ? [(PropertiesRow.SeedOverride, 1), (PropertiesRow.SeedRatio, ratio)] : [(PropertiesRow.SeedOverride, 0)],
        "the ratio limit",
        cancellationToken);

    /// <summary>Switches super seeding on or off; to switch it on where the server does not allow it is <see cref="ApiError.Conflict"/>.</summary>
    public async Task SetSuperSeedingAsync(IReadOnlyList<FoundTorrent> found, bool isOn, CancellationToken cancellationToken)
    {
        await SendAsync(found, [(PropertiesRow.SuperSeeding, isOn ? 1 : 0)], cancellationToken).ConfigureAwait(false);
        await ConfirmAsync(found, "super seeding", IsSet, cancellationToken).ConfigureAwait(false);

        bool IsSet(PropertiesRow row) => isOn && row[PropertiesRow.SuperSeeding] < 0
            ? throw new TorrentApiException(new ApiError.Conflict("the server does not allow super seeding on this torrent"))
            : row.IsSuperSeeding == isOn;
    }

    /// <summary>Sets numbers, and reads each torrent again until it has them.</summary>
    public async Task SetAsync(IReadOnlyList<FoundTorrent> found, IReadOnlyList<(string Name, long Value)> numbers, string what, CancellationToken cancellationToken)
    {
        await SendAsync(found, numbers, cancellationToken).ConfigureAwait(false);
        await ConfirmAsync(found, what, row => numbers.All(number => row[number.Name] == number.Value), cancellationToken).ConfigureAwait(false);
    }

    private Task SendAsync(IReadOnlyList<FoundTorrent> found, IReadOnlyList<(string Name, long Value)> numbers, CancellationToken cancellationToken) =>
        gateway.SetPropertiesAsync(KeysOf(found), [.. numbers.Select(number => (number.Name, number.Value.ToString(CultureInfo.InvariantCulture)))], cancellationToken);

    /// <summary>Reads each torrent again until it is as wanted; one that is gone meanwhile wants nothing.</summary>
    private async Task ConfirmAsync(IReadOnlyList<FoundTorrent> found, string what, Func<PropertiesRow, bool> isSet, CancellationToken cancellationToken)
    {
        foreach (var torrent in found)
        {
            await confirmation.RequireAsync(
                what,
                async token => await gateway.ReadPropertiesAsync(torrent.Key, token).ConfigureAwait(false) is not { } row || isSet(row),
                cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Those that show another label.</summary>
    private async Task<IReadOnlyList<TorrentId>> FindOthersAsync(IReadOnlyList<TorrentId> keys, string label, CancellationToken cancellationToken)
    {
        var shown = await view.FindAsync(keys, cancellationToken).ConfigureAwait(false);
        return [.. shown.Where(pair => pair.Value.Category != label).Select(pair => pair.Key)];
    }

    private static IReadOnlyList<TorrentId> KeysOf(IReadOnlyList<FoundTorrent> found) => [.. found.Select(torrent => torrent.Key)];
}
