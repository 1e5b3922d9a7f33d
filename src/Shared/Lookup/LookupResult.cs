namespace TorrentApi.Lookup;

/// <summary>What became of a look for some targets.</summary>
/// <param name="Found">The targets that are there.</param>
/// <param name="Missing">The targets that are not.</param>
internal sealed record LookupResult(IReadOnlyList<FoundTorrent> Found, IReadOnlyList<SingleTarget> Missing)
{
    /// <summary>The first torrent found; null where none was.</summary>
    public FoundTorrent? First => Found is [var first, ..] ? first : null;

    /// <summary>Sorts targets by whether a torrent is found for them.</summary>
    public static LookupResult Sort(IReadOnlyList<SingleTarget> targets, Func<SingleTarget, FoundTorrent?> find)
    {
        var found = new List<FoundTorrent>(targets.Count);
        var missing = new List<SingleTarget>();
        foreach (var target in targets)
        {
            if (find(target) is { } torrent) found.Add(torrent);
            else missing.Add(target);
        }

        return new LookupResult(found, missing);
    }

    /// <summary>Every torrent found; where one is missing, the error that names all that are.</summary>
    public IReadOnlyList<FoundTorrent> RequireAll() =>
        Missing.Count == 0 ? Found : throw new TorrentApiException(new ApiError.MissingTorrent(MultiTarget.Of(Missing)));
}
