namespace TorrentApi.Backends.UTorrent;

/// <summary>A torrent as µTorrent lists it: what <see cref="Torrent"/> has no place for. Null means that the server does not say.</summary>
public sealed record UTorrentRow
{
    /// <summary>The v1 hash.</summary>
    public required InfoHash Hash { get; init; }

    /// <summary>The display name.</summary>
    public required string Name { get; init; }

    /// <summary>The sum of 1 started, 2 checking, 4 starts after the check, 8 checked, 16 error, 32 paused, 64 queued, 128 loaded.</summary>
    public long StatusBits { get; init; }

    /// <summary>What the server shows beside it, in its own language.</summary>
    public string? StatusText { get; init; }

    /// <summary>Where the .torrent came from; it may hold a passkey.</summary>
    public string? DownloadUrl { get; init; }

    /// <summary>The feed that it came from; it may hold a key.</summary>
    public string? FeedUrl { get; init; }

    /// <summary>The number of its stream.</summary>
    public string? StreamId { get; init; }

    /// <summary>Where an app of it is brought up to date.</summary>
    public string? AppUpdateUrl { get; init; }

    /// <summary>Every column by its place, those that nobody has explained too; null for one that is neither text, number nor truth value.</summary>
    public IReadOnlyList<string?> Columns { get; init; } = [];

    /// <summary>Equal in every column.</summary>
    public bool Equals(UTorrentRow? other) => other is not null && Hash == other.Hash && Columns.SequenceEqual(other.Columns, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => Hash.GetHashCode();

    /// <summary>Name and hash; no address.</summary>
    public override string ToString() => $"{Name} ({Hash})";
}
