namespace TorrentApi.Testing.QBittorrent.Versions;

/// <summary>From which API on something is there, and up to which it was.</summary>
/// <param name="Since">The first API that has it; null: from the beginning of its generation.</param>
/// <param name="Until">The first API that has it no more; null: it is still there.</param>
internal readonly record struct Era(Version? Since = null, Version? Until = null)
{
    public static Era Always => default;

    public static Era From(Version since) => new(since);

    public static Era Before(Version until) => new(null, until);

    public bool Includes(Version api) => (Since is null || api >= Since) && (Until is null || api < Until);
}
