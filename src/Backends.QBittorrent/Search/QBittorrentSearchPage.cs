namespace TorrentApi.Backends.QBittorrent;

/// <summary>A part of what a search has found.</summary>
public sealed record QBittorrentSearchPage
{
    /// <summary>This part.</summary>
    public IReadOnlyList<QBittorrentSearchResult> Results { get; init; } = [];

    /// <summary>How many results there were in all when this was read.</summary>
    public int Total { get; init; }

    /// <summary>True where more may come.</summary>
    public bool IsRunning { get; init; }

    /// <summary>The counts.</summary>
    public override string ToString() => $"{Results.Count} of {Total} results{(IsRunning ? ", more may come" : "")}";
}
