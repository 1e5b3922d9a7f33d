namespace TorrentApi.Backends.QBittorrent;

/// <summary>How a search goes.</summary>
public sealed record QBittorrentSearchJob
{
    /// <summary>Its number.</summary>
    public required int Id { get; init; }

    /// <summary>False once every plugin is done, or it was stopped.</summary>
    public bool IsRunning { get; init; }

    /// <summary>How many results there are so far.</summary>
    public int ResultCount { get; init; }

    /// <summary>What is looked for; null before 5.3.</summary>
    public string? Pattern { get; init; }

    /// <summary>In which category; null before 5.3.</summary>
    public string? Category { get; init; }

    /// <summary>By which plugins; none before 5.3.</summary>
    public IReadOnlyList<string> Plugins { get; init; } = [];

    /// <summary>Number, state and count; not what is looked for.</summary>
    public override string ToString() => $"search {Id}: {(IsRunning ? "running" : "over")}, {ResultCount} results";
}
