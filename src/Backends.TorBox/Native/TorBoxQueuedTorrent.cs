using TorrentApi.Backends.TorBox.Mapping;
using TorrentApi.Backends.TorBox.Wire;

namespace TorrentApi.Backends.TorBox;

/// <summary>A torrent that waits for a free slot. When it starts it gets another number.</summary>
public sealed record TorBoxQueuedTorrent
{
    /// <summary>Its number in the queue; torrents of the list have numbers of their own.</summary>
    public required long Id { get; init; }

    /// <summary>The hash; empty where the service does not say.</summary>
    public InfoHash Hash { get; init; }

    /// <summary>The name; empty where the service does not say.</summary>
    public string Name { get; init; } = "";

    /// <summary>The name that was asked for with the add; null for none.</summary>
    public string? GivenName { get; init; }

    /// <summary>The magnet link by which it was added, which may hold passkeys; null for a .torrent.</summary>
    public string? Magnet { get; init; }

    /// <summary>When it was added, in UTC; null where the service does not say.</summary>
    public DateTimeOffset? AddedAt { get; init; }

    /// <summary>How it was asked to be seeded; null where the account decides.</summary>
    public TorBoxSeeding? Seeding { get; init; }

    /// <summary>Number, name and hash.</summary>
    public override string ToString() => $"{Id} {Name} ({Hash})";

    internal static TorBoxQueuedTorrent? Of(Row row) => row.Whole("id") is > 0 and var id
        ? new()
        {
            Id = id,
            Hash = TorrentMapping.ToQueuedItem(row)?.Torrent.Hash ?? default,
            Name = row.Text("name") ?? "",
            GivenName = row.Text("name_override"),
            Magnet = row.Text("magnet"),
            AddedAt = row.Date("created_at"),
            Seeding = row.Whole("seed_torrent_override") is >= 1 and <= 3 and var seeding ? (TorBoxSeeding)seeding : null,
        }
        : null;
}
