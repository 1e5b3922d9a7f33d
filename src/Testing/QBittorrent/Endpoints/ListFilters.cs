using System.Text.Json.Nodes;
using TorrentApi.Testing.QBittorrent.Versions;

namespace TorrentApi.Testing.QBittorrent.Endpoints;

/// <summary>The words of <c>filter</c>; one that a version does not know means "all", in whatever case.</summary>
internal static class ListFilters
{
    private static readonly string[] Downloading = ["downloading", "stalledDL", "metaDL", "forcedMetaDL", "forcedDL", "queuedDL", "checkingDL", "pausedDL", "stoppedDL", "allocating"];
    private static readonly string[] Seeding = ["uploading", "stalledUP", "forcedUP", "queuedUP", "checkingUP"];

    private static readonly IReadOnlyList<(string Word, Era Era, Func<string, JsonObject, bool> Matches)> Known =
    [
        ("downloading", Era.Always, (state, _) => Downloading.Contains(state, StringComparer.Ordinal)),
        ("seeding", Era.Always, (state, _) => Seeding.Contains(state, StringComparer.Ordinal)),
        ("completed", Era.Always, (state, _) => Seeding.Contains(state, StringComparer.Ordinal) || state is "pausedUP" or "stoppedUP"),
        ("paused", Era.Before(Release.R50), (state, _) => IsStopped(state)),
        ("resumed", Era.Before(Release.R50), (state, _) => !IsStopped(state)),
        ("stopped", Era.From(Release.R50), (state, _) => IsStopped(state)),
        ("running", Era.From(Release.R50), (state, _) => !IsStopped(state)),
        ("active", Era.Always, (_, row) => IsActive(row)),
        ("inactive", Era.Always, (_, row) => !IsActive(row)),
        ("stalled", Era.From(Release.R42), (state, _) => state is "stalledDL" or "stalledUP"),
        ("stalled_uploading", Era.From(Release.R42), (state, _) => state == "stalledUP"),
        ("stalled_downloading", Era.From(Release.R42), (state, _) => state == "stalledDL"),
        ("checking", Era.From(Release.R44), (state, _) => state.StartsWith("checking", StringComparison.Ordinal)),
        ("moving", Era.From(Release.R45), (state, _) => state == "moving"),
        ("errored", Era.From(Level.L9), (state, _) => state is "error" or "missingFiles"),
    ];

    public static bool Matches(string filter, JsonObject row, VersionProfile version)
    {
        var known = Known.FirstOrDefault(one => one.Word == filter && version.Has(one.Era));
        return known.Matches is null || known.Matches((string)row["state"]!, row);
    }

    private static bool IsStopped(string state) => state is "pausedDL" or "pausedUP" or "stoppedDL" or "stoppedUP";

    private static bool IsActive(JsonObject row) => (long)row["dlspeed"]! > 0 || (long)row["upspeed"]! > 0;
}
