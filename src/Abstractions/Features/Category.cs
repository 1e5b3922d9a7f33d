namespace TorrentApi;

/// <summary>A category that a server knows.</summary>
public sealed record Category
{
    /// <summary>Its name; <c>/</c> parts it from its parent.</summary>
    public required string Name { get; init; }

    /// <summary>Where its torrents are saved; null where the server's default decides.</summary>
    public string? SavePath { get; init; }
}
