namespace TorrentApi;

/// <summary>Sorts the torrents of a planned removal into those that can go and those that share files with a torrent that stays.</summary>
internal static class RemovalPlanner
{
    public static RemovalPlan Plan(ITorrentApi api, IReadOnlyList<Torrent> all, MultiTarget targets, RemoveData data)
    {
        var chosen = all.ToLookup(torrent => targets.Matches(torrent.Hash));
        var missing = targets.Targets.Except(chosen[true].SelectMany(torrent => targets.FindTargets(torrent.Hash)));
        var staying = data == RemoveData.Keep ? [] : chosen[false].ToList();
        var free = chosen[true].ToLookup(torrent => staying.TrueForAll(other => AreApart(torrent, other)));

        return new RemovalPlan(api, data, [.. free[true]], [.. free[false]], MultiTarget.Of(missing));
    }

    /// <summary>True where both paths are known and neither lies at or below the other. Case is ignored: some file systems do.</summary>
    private static bool AreApart(Torrent torrent, Torrent other) =>
        HasNoFiles(torrent) || HasNoFiles(other)
        || (Normalize(torrent.ContentPath) is { } path && Normalize(other.ContentPath) is { } otherPath
            && !path.StartsWith(otherPath, StringComparison.OrdinalIgnoreCase)
            && !otherPath.StartsWith(path, StringComparison.OrdinalIgnoreCase));

    private static bool HasNoFiles(Torrent torrent) => torrent.HasMetadata == false;

    /// <summary>One separator, and one at the end, so that a prefix is a folder; null for a path that is not told, or only as seen from elsewhere.</summary>
    private static string? Normalize(string? path) => path is ['/' or '\\', ..] or [_, ':', ..] ? path.Replace('\\', '/').TrimEnd('/') + '/' : null;
}
