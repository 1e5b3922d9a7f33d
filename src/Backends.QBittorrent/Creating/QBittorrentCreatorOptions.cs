namespace TorrentApi.Backends.QBittorrent;

/// <summary>Of what a .torrent is made, and how.</summary>
public sealed record QBittorrentCreatorOptions
{
    /// <summary>The file or folder, a path on the server.</summary>
    public required string SourcePath { get; init; }

    /// <summary>For which protocol; null for the server's own, hybrid. A server built with libtorrent 1.2 knows v1 alone, and takes no notice.</summary>
    public QBittorrentCreatorFormat? Format { get; init; }

    /// <summary>The length of a piece, a power of 2 from 16 KiB on; null lets the server choose.</summary>
    public int? PieceLengthBytes { get; init; }

    /// <summary>True for a private torrent (BEP 27).</summary>
    public bool IsPrivate { get; init; }

    /// <summary>False to take files in whose name a dot comes first; they are left out by default. 5.2+; before, they are taken.</summary>
    public bool IgnoresDotFiles { get; init; } = true;

    /// <summary>The comment in it; null for none.</summary>
    public string? Comment { get; init; }

    /// <summary>The <c>source</c> in it, which some trackers want; null for none.</summary>
    public string? Source { get; init; }

    /// <summary>Its trackers, each in a tier of its own; they may hold keys.</summary>
    public IReadOnlyList<string> Trackers { get; init; } = [];

    /// <summary>Its web seeds.</summary>
    public IReadOnlyList<string> WebSeeds { get; init; } = [];

    /// <summary>Where the server writes it too, a path on the server; null for nowhere.</summary>
    public string? TorrentFilePath { get; init; }

    /// <summary>True to add it to the server as well, which then seeds it.</summary>
    public bool StartsSeeding { get; init; }

    /// <summary>How many trackers and web seeds; no address and no path.</summary>
    public override string ToString() => $"{Trackers.Count} trackers, {WebSeeds.Count} web seeds";
}
