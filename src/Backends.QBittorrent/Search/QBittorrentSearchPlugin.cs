namespace TorrentApi.Backends.QBittorrent;

/// <summary>A plugin of the server's search.</summary>
public sealed record QBittorrentSearchPlugin
{
    /// <summary>By what it is addressed.</summary>
    public required string Name { get; init; }

    /// <summary>Its name as a person reads it.</summary>
    public string Title { get; init; } = "";

    /// <summary>Its version, such as "1.10".</summary>
    public string Version { get; init; } = "";

    /// <summary>The site where it looks.</summary>
    public string SiteUrl { get; init; } = "";

    /// <summary>False where it is off.</summary>
    public bool IsEnabled { get; init; }

    /// <summary>The categories that it has, such as "movies", without <see cref="QBittorrentSearch.AllCategories"/>, which every plugin takes.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>Name and version.</summary>
    public override string ToString() => $"{Name} {Version}";
}
