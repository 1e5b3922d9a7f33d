using TorrentApi;

namespace Automation.Handling;

/// <summary>A file of the inbox, read: what it adds, and what rules ask about.</summary>
internal sealed record Arrival
{
    public required string Path { get; init; }

    public required AddSource Source { get; init; }

    public required string Name { get; init; }

    public required long? SizeBytes { get; init; }

    public required IReadOnlyList<string> TrackerHosts { get; init; }

    public InfoHash Hash => Source.Hash ?? throw new InvalidOperationException("Files and links have a hash.");

    /// <summary>Reads a .torrent file, or a .magnet file: text with one magnet link.</summary>
    /// <exception cref="TorrentFormatException">It is neither.</exception>
    public static async Task<Arrival> ReadAsync(string path, CancellationToken cancellationToken) =>
        System.IO.Path.GetExtension(path).Equals(Inbox.MagnetEnding, StringComparison.OrdinalIgnoreCase)
            ? Of(path, MagnetLink.Parse(await ReadTextAsync(path, cancellationToken)))
            : Of(path, await TorrentFile.LoadAsync(path, cancellationToken));

    private static Arrival Of(string path, TorrentFile torrent) => new()
    {
        Path = path,
        Source = torrent,
        Name = torrent.Name,
        SizeBytes = torrent.TotalSizeBytes,
        TrackerHosts = Hosts(torrent.TrackerTiers.SelectMany(tier => tier)),
    };

    private static Arrival Of(string path, MagnetLink link) => new()
    {
        Path = path,
        Source = link,
        Name = link.Name ?? $"{link.Hash}",
        SizeBytes = link.SizeBytes,
        TrackerHosts = Hosts(link.Trackers),
    };

    /// <summary>Hosts only: the rest of a tracker's address may hold a passkey.</summary>
    private static IReadOnlyList<string> Hosts(IEnumerable<string> trackers) =>
        [.. trackers.Select(text => Uri.TryCreate(text, UriKind.Absolute, out var address) ? address.Host : "").Where(host => host.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static async Task<string> ReadTextAsync(string path, CancellationToken cancellationToken) =>
        new FileInfo(path).Length > MagnetLink.MaxLength
            ? throw new TorrentFormatException($"It is longer than {MagnetLink.MaxLength} bytes: a .magnet file holds one magnet link.")
            : await File.ReadAllTextAsync(path, cancellationToken);
}
