using TorrentApi.ContractTests;

namespace TorrentApi.Testing.Tests.UTorrent;

/// <summary>The promises that µTorrent cannot keep, whatever the build; docs/backends.md lists the same.</summary>
internal static class UTorrentDivergences
{
    private const string NoLimits = "the list has no column for the limits of a torrent: ISpeedLimitFeature and IShareLimitFeature read them, one torrent at a time";

    public static IReadOnlyList<Divergence> All { get; } =
    [
        new(nameof(AddOptionsContract.It_has_its_own_rate_limits), NoLimits),
        new(nameof(AddOptionsContract.It_has_its_own_ratio_limit), NoLimits),
        new(
            nameof(ContentsContract.Several_files_are_told_by_index_with_their_paths_joined_by_slashes),
            "the paths begin below the torrent's own folder, which is the last part of the folder that the list tells"),
        new(
            nameof(TrackersContract.A_tracker_is_added_to_the_tier_asked_for),
            "tiers are parted by blank lines, so none is empty: a tier beyond the last one is the next one"),
    ];
}
