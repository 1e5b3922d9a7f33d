using TorrentApi.ContractTests;

namespace TorrentApi.RealServers.Tests.Contracts;

/// <summary>The promises that qBittorrent cannot keep, by version; docs/backends.md lists the same.</summary>
internal static class QBittorrentDivergences
{
    private const string ForgetsTheEndOfAMove =
        "a torrent whose data has been moved may read `moving` until the server restarts, the more likely the busier the server (seen: up to one move in ten)";

    /// <summary>Every divergence with the first and the last release that has it.</summary>
    public static IReadOnlyList<(string First, string Last, Divergence Divergence)> All { get; } =
    [
        ("3.2.0", "3.3.4", new(nameof(AddOptionsContract.It_has_its_own_rate_limits), "the list of torrents does not tell their limits before 3.3.5 (seen on 3.2.0 and 3.3.4)")),
        ("3.2.0", "3.3.4", new(
            nameof(ContentPriorityContract.Where_every_file_is_skipped_nothing_is_wanted_and_nothing_is_complete),
            "without a total size in the list a wanted size of 0 may also mean that nothing is known yet (seen on 3.2.0 and 3.3.4)")),
        ("3.3.12", "4.0.4", new(
            nameof(StatesContract.A_torrent_whose_data_is_missing_is_errored_and_never_complete),
            "a torrent added unchecked is complete to the server until it restarts, data or no data (seen on 3.3.16 and 4.0.4)")),
        ("3.2.0", "4.0.4", new(
            nameof(PickingContract.The_first_and_last_pieces_come_first_and_no_longer),
            "only files that can be played before they are whole have their first and last pieces ranked, and these can not (seen on all four)")),
        ("4.2.5", "4.2.5", new(nameof(RelocationContract.A_move_comes_to_an_end), ForgetsTheEndOfAMove)),
        ("4.2.5", "4.2.5", new(nameof(RelocationContract.A_complete_torrent_is_complete_after_the_move), ForgetsTheEndOfAMove)),
    ];

    /// <summary>Those of one release.</summary>
    public static IReadOnlyList<Divergence> Of(string release) =>
        [.. All.Where(row => Version.Parse(release) >= Version.Parse(row.First) && Version.Parse(release) <= Version.Parse(row.Last)).Select(row => row.Divergence)];
}
