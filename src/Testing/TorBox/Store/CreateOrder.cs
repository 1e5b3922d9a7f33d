namespace TorrentApi.Testing.TorBox.Store;

/// <summary>What a create asks for.</summary>
/// <param name="Source">A magnet link or a file.</param>
internal sealed record CreateOrder(AddSource Source)
{
    /// <summary>1: as the account says, 2: yes, 3: no.</summary>
    public long Seed { get; init; } = 1;

    public bool AllowsZip { get; init; } = true;

    public string? Name { get; init; }

    public bool IsToBeQueued { get; init; }

    public bool OnlyIfCached { get; init; }

    /// <summary>40 digits: the service knows v1 alone; of what has none the first 40 of v2.</summary>
    public string Hash { get; } = HashOf(Source.Hash.GetValueOrDefault());

    public TorrentFile? File => (Source as AddSource.File)?.Torrent;

    public MagnetLink? Magnet => (Source as AddSource.Magnet)?.Link;

    public static string HashOf(InfoHash hash) => hash.V1Hex ?? hash.Id.ToString();
}
