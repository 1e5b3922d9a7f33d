namespace TorrentApi;

/// <summary>Which torrents a list holds. Null means any; an empty string means "without one".</summary>
/// <remarks>
/// <see cref="Matches"/> is the one meaning, on every backend: a server's own filter is used only where it filters exactly this.
/// There is no limit and no offset: servers disagree on order, so a page means nothing; use LINQ.
/// </remarks>
public sealed record TorrentQuery
{
    /// <summary>The torrents asked for; unknown ones are just not in the list.</summary>
    public MultiTarget Targets { get; init; } = MultiTarget.All;

    /// <summary>The states asked for; an empty collection matches nothing.</summary>
    public IReadOnlyCollection<TorrentState>? States { get; init; }

    /// <summary>Complete ones only, or incomplete ones only; see <see cref="Torrent.IsComplete"/>.</summary>
    public bool? IsComplete { get; init; }

    /// <summary>Exactly this category, not its sub-categories; empty: without a category.</summary>
    public string? Category { get; init; }

    /// <summary>With this tag among others; empty: without any tag.</summary>
    public string? Tag { get; init; }

    /// <summary>Says whether the list holds this torrent.</summary>
    public bool Matches(Torrent torrent)
    {
        ArgumentNullException.ThrowIfNull(torrent);
        return (IsComplete is null || IsComplete == torrent.IsComplete)
            && (States is null || States.Contains(torrent.State))
            && (Category is null || string.Equals(Category, torrent.Category ?? "", StringComparison.Ordinal))
            && (Tag is null || (Tag.Length == 0 ? torrent.Tags.Count == 0 : torrent.Tags.Contains(Tag, StringComparer.Ordinal)))
            && Targets.Matches(torrent.Hash);
    }
}
