using TorrentApi.Testing.Http;
using TorrentApi.Testing.TorBox.Store;

namespace TorrentApi.Testing.TorBox.Endpoints;

/// <summary><c>edittorrent</c>: name, tags and other hashes of a torrent whose data is in storage. What is sent takes the place of what was there.</summary>
internal static class EditEndpoint
{
    // How long a name may be no source says.
    private const int MostNameLetters = 255;

    public static readonly IReadOnlyList<Route> Routes =
    [
        new("PUT", "torrents/edittorrent", Edit)
        {
            BodyKind = BodyKind.Json,
            Body = [Parameter.Integer("torrent_id").Required(), "name", Parameter.Texts("tags"), Parameter.Texts("alternative_hashes")],
        },
    ];

    private static WireReply Edit(Exchange exchange)
    {
        var item = exchange.Target();
        var (name, tags, hashes) = (exchange.Arguments.Text("name"), exchange.Arguments.Texts("tags"), exchange.Arguments.Texts("alternative_hashes"));
        if (!item.Status.IsPresent) throw new Refusal("NOT_CACHED", "The torrent must be cached to be edited.");
        Check(name, hashes);
        if (IsSame(item, name, tags, hashes)) throw new Refusal("NO_CHANGES", "There is nothing to change.");

        item.Life.Name = name ?? item.Life.Name;
        item.Tags = tags?.ToList() ?? item.Tags;
        item.AlternativeHashes = hashes?.Select(hash => hash.ToLowerInvariant()).ToList() ?? item.AlternativeHashes;
        item.UpdatedAt = exchange.Store.Now;
        return exchange.Done("Torrent edited successfully.");
    }

    private static void Check(string? name, IReadOnlyList<string>? hashes)
    {
        if (name is { Length: 0 }) throw new Refusal("NAME_TOO_SHORT", "The name is too short.");
        if (name?.Length > MostNameLetters) throw new Refusal("NAME_TOO_LONG", "The name is too long.");
        if (hashes?.Any(hash => !InfoHash.TryParse(hash, out _)) == true) throw new Refusal("INVALID_HASH", "A hash is invalid.");
    }

    private static bool IsSame(SimulatedItem item, string? name, IReadOnlyList<string>? tags, IReadOnlyList<string>? hashes) =>
        (name is null || name == item.Life.Name)
        && (tags is null || tags.SequenceEqual(item.Tags, StringComparer.Ordinal))
        && (hashes is null || hashes.SequenceEqual(item.AlternativeHashes, StringComparer.OrdinalIgnoreCase));
}
