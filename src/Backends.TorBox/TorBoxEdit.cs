namespace TorrentApi.Backends.TorBox;

/// <summary>What is to be changed of a torrent that is complete; what is null stays as it is.</summary>
public sealed record TorBoxEdit
{
    /// <summary>The display name.</summary>
    public string? Name { get; init; }

    /// <summary>All its tags, in place of those that it has; none takes all away.</summary>
    public IReadOnlyList<string>? Tags { get; init; }

    /// <summary>All further hashes by which it is found, in place of those that it has.</summary>
    public IReadOnlyList<InfoHash>? AlternativeHashes { get; init; }
}
