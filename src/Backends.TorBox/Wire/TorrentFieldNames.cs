using System.Collections.Frozen;
using System.Text;

namespace TorrentApi.Backends.TorBox.Wire;

/// <summary>The names of the fields of an item of <c>mylist</c>, each once.</summary>
/// <remarks>Source: the models of the service's own SDKs (2025-04) and the samples of its Postman collection; the published schema has none (facts, 5).</remarks>
internal static class TorrentFieldNames
{
    private static readonly FrozenDictionary<string, TorrentField> ByName = new Dictionary<string, TorrentField>(StringComparer.Ordinal)
    {
        ["hash"] = TorrentField.Hash,
        ["name"] = TorrentField.Name,
        ["download_state"] = TorrentField.State,
        ["tracker"] = TorrentField.Tracker,
        ["tags"] = TorrentField.Tags,
        ["alternative_hashes"] = TorrentField.AlternativeHashes,
        ["id"] = TorrentField.Id,
        ["size"] = TorrentField.Size,
        ["seeds"] = TorrentField.Seeds,
        ["peers"] = TorrentField.Peers,
        ["download_speed"] = TorrentField.DownloadSpeed,
        ["upload_speed"] = TorrentField.UploadSpeed,
        ["total_downloaded"] = TorrentField.Downloaded,
        ["total_uploaded"] = TorrentField.Uploaded,
        ["eta"] = TorrentField.Eta,
        ["progress"] = TorrentField.Progress,
        ["ratio"] = TorrentField.Ratio,
        ["availability"] = TorrentField.Availability,
        ["download_present"] = TorrentField.Present,
        ["download_finished"] = TorrentField.Finished,
        ["active"] = TorrentField.Active,
        ["private"] = TorrentField.Private,
        ["created_at"] = TorrentField.CreatedAt,
        ["updated_at"] = TorrentField.UpdatedAt,
        ["cached_at"] = TorrentField.CachedAt,
        ["expires_at"] = TorrentField.ExpiresAt,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, TorrentField>.AlternateLookup<ReadOnlySpan<char>> Lookup = ByName.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Every name that is read; docs/backends.md lists the same.</summary>
    public static IReadOnlyCollection<string> All => ByName.Keys;

    /// <summary>The field with exactly this name; <see cref="TorrentField.None"/> for any other.</summary>
    public static TorrentField Find(ReadOnlySpan<byte> name)
    {
        Span<char> letters = stackalloc char[32];
        return name.Length <= letters.Length && Encoding.ASCII.TryGetChars(name, letters, out var count) && Lookup.TryGetValue(letters[..count], out var field)
            ? field
            : TorrentField.None;
    }
}
