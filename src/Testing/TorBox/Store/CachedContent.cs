namespace TorrentApi.Testing.TorBox.Store;

/// <summary>What the service holds whoever asked for it first.</summary>
/// <param name="Hash">Under which hash it is listed.</param>
/// <param name="Source">Its .torrent, or a link where that is all that is known.</param>
internal sealed record CachedContent(string Hash, AddSource Source)
{
    /// <summary>Other hashes that lead to the same content.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    public TorrentFile? File => (Source as AddSource.File)?.Torrent;

    public string Name => File?.Name ?? (Source as AddSource.Magnet)?.Link.Name ?? Hash;

    public long SizeBytes => File?.TotalSizeBytes ?? InMemoryOptions.DefaultMagnetSizeBytes;

    public MagnetLink ToMagnet() => File?.ToMagnet() ?? ((AddSource.Magnet)Source).Link;
}
