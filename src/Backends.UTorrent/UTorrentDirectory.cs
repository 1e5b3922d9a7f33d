namespace TorrentApi.Backends.UTorrent;

/// <summary>A directory that the server offers for downloads.</summary>
public sealed record UTorrentDirectory
{
    /// <summary>Its place in the list, from 0, which is the default one: what <see cref="UTorrentAddOptions.DirectoryIndex"/> takes.</summary>
    public required int Index { get; init; }

    /// <summary>Its path in the server's own notation.</summary>
    public required string Path { get; init; }

    /// <summary>The free space in bytes, in whole MiB; null where the server does not say.</summary>
    public long? FreeBytes { get; init; }
}
