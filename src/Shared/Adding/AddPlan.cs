namespace TorrentApi.Adding;

/// <summary>Which of the wanted options the server takes with the add, and which come after it.</summary>
/// <param name="Options">The wanted options without the skipped ones.</param>
/// <param name="Native">Sent with the add.</param>
/// <param name="After">Set once the torrent is visible, in this order.</param>
/// <param name="Skipped">Left out, because the caller allowed it.</param>
internal sealed record AddPlan(AddOptions Options, IReadOnlySet<Capability> Native, IReadOnlyList<Capability> After, IReadOnlyList<SkippedOption> Skipped);
