using TorrentApi.Backends.TorBox.Wire;

namespace TorrentApi.Backends.TorBox;

/// <summary>A torrent of the list with what <see cref="TorrentApi.Torrent"/> has no place for. What is null the service does not say.</summary>
public sealed record TorBoxTorrent
{
    /// <summary>The service's number for it.</summary>
    public required long Id { get; init; }

    /// <summary>The hash.</summary>
    public required InfoHash Hash { get; init; }

    /// <summary>The name; empty where the service does not say.</summary>
    public string Name { get; init; } = "";

    /// <summary>Which of the service's machines works on it.</summary>
    public long? Server { get; init; }

    /// <summary>The magnet link, which may hold passkeys; null for a .torrent.</summary>
    public string? Magnet { get; init; }

    /// <summary>The text of the state.</summary>
    public string? State { get; init; }

    /// <summary>The data is in storage.</summary>
    public bool? IsPresent { get; init; }

    /// <summary>The swarm gave everything.</summary>
    public bool? IsFinished { get; init; }

    /// <summary>A torrent client works on it.</summary>
    public bool? IsActive { get; init; }

    /// <summary>It came out of the cache.</summary>
    public bool? IsCached { get; init; }

    /// <summary>It is seeded once complete.</summary>
    public bool? Seeds { get; init; }

    /// <summary>It may be made an archive.</summary>
    public bool? AllowsZip { get; init; }

    /// <summary>It is seeded for long.</summary>
    public bool? IsSeededLong { get; init; }

    /// <summary>It has a .torrent.</summary>
    public bool? HasTorrentFile { get; init; }

    /// <summary>How often it was found without progress.</summary>
    public long? InactiveChecks { get; init; }

    /// <summary>What the tracker says; it may repeat a passkey.</summary>
    public string? TrackerMessage { get; init; }

    /// <summary>When it was added, in UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When it last changed, in UTC.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>When it was cached, in UTC.</summary>
    public DateTimeOffset? CachedAt { get; init; }

    /// <summary>When its data goes, in UTC.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>Further hashes by which it is found.</summary>
    public IReadOnlyList<string> AlternativeHashes { get; init; } = [];

    /// <summary>The files, in the order told.</summary>
    public IReadOnlyList<TorBoxFile> Files { get; init; } = [];

    /// <summary>Number, name and hash.</summary>
    public override string ToString() => $"{Id} {Name} ({Hash})";

    internal static TorBoxTorrent? Of(Row row) => row.Whole("id") is > 0 and var id && InfoHash.TryParse(row.Text("hash"), out var hash)
        ? new()
        {
            Id = id,
            Hash = hash,
            Name = row.Text("name") ?? "",
            Server = row.Whole("server"),
            Magnet = row.Text("magnet"),
            State = row.Text("download_state"),
            IsPresent = row.Flag("download_present"),
            IsFinished = row.Flag("download_finished"),
            IsActive = row.Flag("active"),
            IsCached = row.Flag("cached"),
            Seeds = row.Flag("seed_torrent"),
            AllowsZip = row.Flag("allow_zipped"),
            IsSeededLong = row.Flag("long_term_seeding"),
            HasTorrentFile = row.Flag("torrent_file"),
            InactiveChecks = row.Whole("inactive_check"),
            TrackerMessage = row.Text("tracker_message"),
            CreatedAt = row.Date("created_at"),
            UpdatedAt = row.Date("updated_at"),
            CachedAt = row.Date("cached_at"),
            ExpiresAt = row.Date("expires_at"),
            AlternativeHashes = row.Texts("alternative_hashes"),
            Files = [.. row.Items("files").Select(TorBoxFile.Of).OfType<TorBoxFile>()],
        }
        : null;
}
